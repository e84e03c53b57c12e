import type {Cell} from "./cell.js";
import type {Language} from "./language.js";

/** Where a row stands: path relative to the project, and line from 1. */
export interface Origin {
  path: string;
  line: number;
}

/** One figure of one source: what was counted, for whom, when, and where it is written. */
export interface Observation {
  /** Code of each dimension by its column; "" where the source does not divide by it. */
  dimensions: Readonly<Record<string, string>>;
  /** `count` or `percent`. */
  measure: string;
  /** What is counted (code list `unit`): a child, a police report and a case are never added. */
  unit: string;
  cell: Cell;
  /** The language of the cell's wording; absent where it has none. */
  wordingLanguage?: Language;
  /** Key in `data/references.json` of the publication that the figure belongs to. */
  source: string;
  /** Key of where the figure was seen, when it was seen second-hand; absent when it was read in the source itself. */
  via?: string;
  /** Place in the source; for a derived figure, how it was derived. */
  place: string;
  note?: string;
  origin: Origin;
}

/** One dated event, such as a change of the law: plain fields by column. */
export interface EventRow {
  fields: Readonly<Record<string, string>>;
  source: string;
  via?: string;
  place: string;
  origin: Origin;
}
