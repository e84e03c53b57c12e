import type {Language} from "./language.js";

/** Value of a cell; null where there is none. */
export type SheetValue = string | number | null;

/** What may be entered in a column of a sheet that is to be filled in. */
export type SheetEntry =
  /** One of the values in a column (from 0) of another sheet, from its first to its last row (data rows, from 0). */
  | {kind: "choice"; sheet: string; column: number; first: number; last: number}
  /** A whole number within the limits; `or` is a word that is allowed besides. */
  | {kind: "whole"; from: number; to?: number; or?: string}
  | {kind: "text"; longest: number};

/** One column of a sheet. */
export interface SheetColumn {
  /** Text of its header, unique in the sheet. */
  title: string;
  /** In characters. */
  width: number;
  /** Absent where anything may be entered, or nothing is to be. */
  entry?: SheetEntry;
  /** Shown when a cell of the column is entered, at most 255 characters. */
  help?: string;
}

/** One sheet: one table from A1, its header row first. */
export interface Sheet {
  /** Unique in the workbook, at most 31 characters, none of [ ] : * ? / \. */
  name: string;
  columns: readonly SheetColumn[];
  /** One value for each column. */
  rows: readonly (readonly SheetValue[])[];
  /** Rows below the last one that are to be filled in; 0 where absent. */
  blankRows?: number;
}

/** A spreadsheet without dates, colours, formulas or hidden parts. */
export interface Workbook {
  title: string;
  language: Language;
  /** What it is, for those who do not see it. */
  description: string;
  /** What is shown when a cell is filled in with something that is not allowed. */
  refusal?: string;
  sheets: readonly Sheet[];
}
