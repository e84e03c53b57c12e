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
  /** The years that are counted, where the delivered tables tell them apart; a category of `year` says its own. */
  years?: readonly string[];
}

/**
 * What may be seen of a count. Why a figure is hidden is not told: that would narrow it. `rounded` is a multiple of the base next to the
 * count, `missing` is what the authority could not count.
 */
export type ProtectedCell =
  | {status: "published"; value: number}
  | {status: "rounded"; value: number; base: number}
  | {status: "bounded"; lower: number; upper?: number}
  | {status: "suppressed"}
  | {status: "missing"};

/** A protected count with its code in each dimension, `all` where it is a total. */
export interface ProtectedCount {
  key: Readonly<Record<string, string>>;
  cell: ProtectedCell;
}

/** A table of counts after disclosure control: nothing in it is secret. */
export interface ProtectedCounts extends TableDesign {
  /** Counts from 1 to below it are hidden in this table. */
  threshold: number;
  /** How its cells are protected. */
  method: "suppression" | "rounding";
  /**
   * What its cells are: counts of one authority; or, over the authorities, exact counts of different children by the delivered overlap,
   * or bounds (largest single count to sum) where none was delivered.
   */
  basis: "delivered" | "overlap" | "bounds";
  /** Every combination of categories and totals, `all` where a dimension is summed. */
  counts: readonly ProtectedCount[];
}

/** What anybody can compute of a hidden cell from everything that is published, as the audit found it and the rules allow it. */
export interface AuditedCell {
  table: string;
  key: Readonly<Record<string, string>>;
  lower: number;
  /** Absent where there is no upper end. */
  upper?: number;
}

/** A change to what was delivered, as it is told: never the cell's values, where those are hidden. */
export interface PublishedCorrection {
  authority: string;
  unit: SubmissionUnit;
  reason: Text;
  /** ISO 8601. */
  since: string;
}

/**
 * A collection after disclosure control: what may leave `loaders/`. No checksum of a delivered file is in it: small tables could be tried
 * until one has the checksum.
 */
export interface ProtectedCollection {
  name: string;
  title: Text;
  edition: string;
  /** ISO 8601. */
  date: string;
  /** True when no child stands behind the figures. */
  synthetic: boolean;
  /** Version of the rules that were applied. */
  rules: string;
  /** Codes of the authorities that delivered. */
  authorities: readonly string[];
  /** Names of the editions before it, which the audit took into account. */
  earlier: readonly string[];
  corrections: readonly PublishedCorrection[];
  tables: readonly ProtectedCounts[];
  audit: readonly AuditedCell[];
}
