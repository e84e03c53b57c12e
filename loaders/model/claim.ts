import type {Text} from "./language.js";
import type {Row} from "./table.js";

/** How sure a claim's value is, after the weakest of its inputs. */
export type ClaimStatus = "exact" | "rounded" | "derived" | "bound" | "worded";

/** The rows of one table that a claim stands on. */
export interface ClaimInput {
  table: string;
  rows: readonly Row[];
}

/** What every claim has: one number or one comparison of the prose, traced to its rows. */
interface ClaimBase {
  /** Such as `mapping-2009-2011.children`. */
  id: string;
  /** Code of what is counted (code list `unit`), or of the base of a share. */
  unit: string;
  /** As in the data: `2016`, `2009-2011`. */
  period: string;
  status: ClaimStatus;
  /** How the value is made from the rows, in words and figures, such as `28 / (28 + 28)`. */
  formula: string;
  inputs: readonly ClaimInput[];
  /** Keys in `data/references.json`, sorted. */
  sources: readonly string[];
  /** Keys of where second-hand figures were seen; empty when all were read in their own source. */
  via: readonly string[];
}

/** A number of things counted, or a bound on it. */
export interface CountClaim extends ClaimBase {
  kind: "count";
  value: number | null;
  lower?: number;
  upper?: number;
}

/** A part of a whole: `value` between 0 and 1; numerator and denominator are absent where only a percentage is published. */
export interface ShareClaim extends ClaimBase {
  kind: "share";
  value: number;
  numerator?: number;
  denominator?: number;
}

/** Things per `per` of a base and year, such as children per 100,000 children. */
export interface RateClaim extends ClaimBase {
  kind: "rate";
  value: number;
  per: number;
  numerator: number;
  denominator: number;
}

/** How many times larger one quantity is than another. */
export interface RatioClaim extends ClaimBase {
  kind: "ratio";
  value: number;
}

/** What the source says in words, such as "equal". */
export interface WordingClaim extends ClaimBase {
  kind: "wording";
  value: null;
  text: Text;
  /** The source's own words, in its own language. */
  wording: string;
}

/** One quantity against another: the word in the prose follows from the data. */
export interface ComparisonClaim extends ClaimBase {
  kind: "comparison";
  value: "more" | "fewer" | "equal";
  left: number;
  right: number;
}

/** One number or comparison in the prose, computed and traced. */
export type Claim = CountClaim | ShareClaim | RateClaim | RatioClaim | WordingClaim | ComparisonClaim;
