import type {Text} from "./language.js";

/** A value of a table's cell: text, a number, or null where the row's `status` says why there is none. */
export type Value = string | number | null;

/** One row of a table, by column name. */
export type Row = Readonly<Record<string, Value>>;

/** What a column holds, and how a reader is told. */
export interface Column {
  name: string;
  type: "string" | "number";
  /** A dimension is part of the key, a measure is what was counted or computed, an attribute says more about the measure. */
  role: "dimension" | "measure" | "attribute";
  title: Text;
  /** Code of the unit (code list `unit`) for a measure; absent for the rest. */
  unit?: string;
  /** Labels of the codes that the column holds. */
  labels?: Readonly<Record<string, Text>>;
  /**
   * True for a dimension whose codes share nothing and leave nothing out, so that counts may be added over it, and a combination without
   * a row has none. Absent: they may not be added.
   */
  adds?: true;
}

/** An input file of a table, with the SHA-256 of its bytes. */
export interface Input {
  path: string;
  sha256: string;
}

/** A table as it is published: what it says, of what, from where. Rows are sorted by key. */
export interface PublishedTable {
  /** In kebab-case: the file's name, and the stem that `git grep` follows. */
  name: string;
  title: Text;
  /** Measure, unit, population and period, in one line. */
  subtitle: Text;
  /** Codes of the units that the measures count; more than one only where a recipe relates them by name. */
  units: readonly string[];
  /** What is counted (code list `concept`): suspected children and detected victims never share a series. */
  concepts: readonly string[];
  columns: readonly Column[];
  rows: readonly Row[];
  /** Keys in `data/references.json` of every publication that a row stands on, sorted. */
  sources: readonly string[];
  licenses: readonly {title: string; english?: string; path?: string}[];
  inputs: readonly Input[];
  /** What a reader must know to read the table rightly. */
  notes: readonly Text[];
}
