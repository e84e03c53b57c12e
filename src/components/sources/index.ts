export {conflictList} from "./conflict-list.js";
export {datasetList} from "./dataset-list.js";
export {gapList} from "./gap-list.js";
export {referenceList} from "./reference-list.js";
