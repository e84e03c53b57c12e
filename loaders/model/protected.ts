import type {Text} from "./language.js";
import type {SubmissionDimension, SubmissionUnit} from "./submission.js";

/** A category of a table that is published: one or more delivered codes. */
export interface Category {
  code: string;
  /** The delivered codes that it holds. */
  parts: readonly string[];
  /** Absent where the code stands in the dimension's code list. */
  label?: Text;
}

/** How a table is to be published. */
export interface TableDesign {
  /** In kebab-case, unique in its collection. */
  name: string;
  /** Code of the reporting authority; `all` for the number of different children over the authorities. */
  authority: string;
  unit: SubmissionUnit;
  dimensions: readonly {name: SubmissionDimension; categories: readonly Category[]}[];
}

/** What may be seen of a count. Why a figure is hidden is not told: that would narrow it. */
export type ProtectedCell =
  | {status: "published"; value: number}
  | {status: "bounded"; lower: number; upper?: number}
  | {status: "suppressed"};

/** A protected count with its code in each dimension, `all` where it is a total. */
export interface ProtectedCount {
  key: Readonly<Record<string, string>>;
  cell: ProtectedCell;
}

/** A table of counts after disclosure control: nothing in it is secret. */
export interface ProtectedCounts extends TableDesign {
  /** Counts from 1 to below it are hidden in this table. */
  threshold: number;
  /** Every combination of categories and totals. */
  counts: readonly ProtectedCount[];
}

/** A collection after disclosure control: what may leave `loaders/`. */
export interface ProtectedCollection {
  name: string;
  title: Text;
  edition: string;
  date: string;
  synthetic: boolean;
  /** Version of the rules that were applied. */
  rules: string;
  /** The delivered files, by their SHA-256. */
  inputs: readonly {path: string; sha256: string}[];
  tables: readonly ProtectedCounts[];
}
