// Judges files in a process of its own: see gate.ts.
import {serveTasks} from "../apart.js";
import {type GateKnowledge, makeFileJudge} from "./judge-file.js";

serveTasks(({folder, knowledge}: {folder: string; knowledge: GateKnowledge}) => makeFileJudge(folder, knowledge));
