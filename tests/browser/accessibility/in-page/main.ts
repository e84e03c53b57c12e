import {findCut} from "./cut.js";
import {openDisclosures} from "./disclosures.js";
import {findFigureFaults} from "./figures.js";
import {findWrongLanguages} from "./languages.js";
import {findFaintMarks} from "./marks.js";
import {findMotion} from "./motion.js";
import {beginPath, describeFocus, endPath} from "./path.js";
import {findStructureFaults} from "./structure.js";
import {findTableFaults} from "./tables.js";

/** What the checks ask of a page; it runs in the page itself. */
export const inPage = {
  findCut,
  openDisclosures,
  findFigureFaults,
  findWrongLanguages,
  findFaintMarks,
  findMotion,
  beginPath,
  describeFocus,
  endPath,
  findStructureFaults,
  findTableFaults
};

/** The same, as the checks see it from outside. */
export type InPage = typeof inPage;

Object.assign(globalThis, {inPage});
