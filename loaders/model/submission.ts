import type {Text} from "./language.js";
import type {TableDesign} from "./protected.js";

/** What a submitted table may be divided by, in the order of the template. */
export const SUBMISSION_DIMENSIONS = [
  "authority",
  "year",
  "sex",
  "age",
  "purpose",
  "certainty",
  "residence",
  "citizenship",
  "county",
  "measure"
] as const;

/** Name of a dimension of submitted tables. */
export type SubmissionDimension = (typeof SUBMISSION_DIMENSIONS)[number];

/** What authorities count. Counts of different units are never added. */
export const SUBMISSION_UNITS = ["child", "suspicion", "police-report", "case"] as const;

/** Code of a unit that authorities count. */
export type SubmissionUnit = (typeof SUBMISSION_UNITS)[number];

/** Longest note of a row, in characters. */
export const LONGEST_NOTE = 500;

/** Where a submitted row stands; `sheet` in a spreadsheet. */
export interface SubmissionOrigin {
  path: string;
  sheet?: string;
  line: number;
}

/** One submitted count. */
export interface SubmittedCount {
  /** Code of each dimension that the table declares, `all` where the row is a total. */
  key: Readonly<Partial<Record<SubmissionDimension, string>>>;
  count: number;
  /** `final` or `preliminary`; a row of status `missing` is no count and stands in `missing`. */
  status: "final" | "preliminary";
  note?: string;
  origin: SubmissionOrigin;
}

/**
 * One table of one authority, screened. A combination that is not listed is zero: the instructions say so. Rows with `all` have agreed
 * with their parts.
 */
export interface SubmittedTable {
  authority: string;
  unit: SubmissionUnit;
  /** The dimensions that the table declares by having their columns, in the order of the template; `authority` is always one. */
  dimensions: readonly SubmissionDimension[];
  counts: readonly SubmittedCount[];
  /** Keys that the authority says it cannot count. */
  missing: readonly SubmittedCount["key"][];
  path: string;
  sheet?: string;
}

/** Children known to exactly these two or more authorities, and to no other. */
export interface Overlap {
  authorities: readonly string[];
  key: Readonly<Partial<Record<SubmissionDimension, string>>>;
  count: number;
  origin: SubmissionOrigin;
}

/** A change to what was submitted: data with a reason. It expires when `expect` is no longer what the file says. */
export interface Correction {
  authority: string;
  unit: SubmissionUnit;
  where: Readonly<Partial<Record<SubmissionDimension, string>>>;
  expect: number;
  set: number;
  /** In both languages, without figures: it is published. */
  reason: Text;
  /** ISO 8601. */
  since: string;
}

/** Source of a made-up figure in a synthetic collection: no publication stands behind it. */
export const SYNTHETIC_SOURCE = "synthetic-example";

/** A figure about the same children that is public already, from another publication. */
export interface KnownFigure {
  unit: SubmissionUnit;
  key: Readonly<Partial<Record<SubmissionDimension, string>>>;
  lower: number;
  upper: number;
  /** Key in `data/references.json`; in a synthetic collection `synthetic-example` too. */
  source: string;
  place: string;
}

/** All that authorities have delivered for one edition, screened and corrected. */
export interface Collection {
  /** Name of its folder under `data/submissions/`, in kebab-case. */
  name: string;
  title: Text;
  /** Number of the edition, such as `2016-1`. */
  edition: string;
  /** Date of the edition, ISO 8601. */
  date: string;
  /** True when no child stands behind the figures: made by a generator, for examples and tests only. */
  synthetic: boolean;
  /** Names of the protected collections of earlier editions. */
  earlier: readonly string[];
  /** The tables to publish; the default ones where absent. */
  designs?: readonly TableDesign[];
  /** Authorities and units, such as `police-child`, whose tables are rounded instead of suppressed. */
  rounding: readonly string[];
  tables: readonly SubmittedTable[];
  overlaps: readonly Overlap[];
  corrections: readonly Correction[];
  known: readonly KnownFigure[];
  /** Every file that was read, with the SHA-256 of its bytes, sorted by path. */
  inputs: readonly {path: string; sha256: string}[];
}
