import {readFileSync} from "node:fs";
import {join} from "node:path";
import {languageOf} from "../../../../loaders/site/page-language.js";
import type {Check} from "../check.js";

/** Language of the page and of every passage; the publications' languages come from their references. */
export const language: Check = {
  id: "language",
  find: ({ask}) => ask("findWrongLanguages", titleLanguages())
};

/** Title, zoom, skip link, headings, landmarks. */
export const structure: Check = {
  id: "structure",
  find: ({ask, path}) => ask("findStructureFaults", languageOf(path))
};

/** Each figure whole: headline, subtitle, alternative, table, source, downloads, not by colour alone. */
export const figures: Check = {id: "figures", find: ({ask}) => ask("findFigureFaults")};

/** Each table with caption, scope, a cell for every combination and signs that can be spoken. */
export const tables: Check = {id: "tables", find: ({ask}) => ask("findTableFaults")};

/** Nothing moves for a reader who asked for no motion. */
export const motion: Check = {id: "motion", find: ({ask}) => ask("findMotion")};

/** Marks of figures and frames of fields have 3:1, on screen in both themes and on paper. */
export const marks: Check = {
  id: "marks",
  async find({ask, see, note}) {
    const findings: string[] = [];
    for (const mode of ["light", "dark", "print"] as const) {
      await see({width: 1440, mode});
      note(mode);
      for (const faint of await ask("findFaintMarks")) findings.push(`${mode}: ${faint}`);
    }
    return findings;
  }
};

function titleLanguages(): Record<string, string> {
  const references = JSON.parse(readFileSync(join("data", "references.json"), "utf8")) as {
    id: string;
    language?: string;
  }[];
  return Object.fromEntries(references.flatMap(({id, language}) => (language ? [[id, language]] : [])));
}
