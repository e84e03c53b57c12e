import type {RevisionMark} from "./edition.js";
import type {Language, Text} from "./language.js";
import type {Row} from "./table.js";

/** How sure a claim's value can be, from the surest to the least sure. */
export const CLAIM_STATUSES = ["exact", "derived", "rounded", "bound", "worded"] as const;

/** How sure a claim's value is, after the weakest of its inputs. */
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

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
  /** Its mark, and the id of the declaration that says why; absent where it says the same as in the last edition. */
  revision?: {mark: RevisionMark; id: string};
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
  /** The source's own words, and the language in which they were taken down. */
  wording: string;
  wordingLanguage: Language;
}

/** One quantity against another: the word in the prose follows from the data. */
export interface ComparisonClaim extends ClaimBase {
  kind: "comparison";
  value: "more" | "fewer" | "equal";
  left: number;
  right: number;
}

/** How a computed measure is written: as a share, in percentage points, as a ratio, a coefficient between 0 and 1, or a p-value. */
export type MeasureFormat = "share" | "points" | "ratio" | "coefficient" | "p-value" | "count" | "rate";

/** A measure that a method computed: an effect, an odds ratio, a strength of association. */
export interface MeasureClaim extends ClaimBase {
  kind: "measure";
  value: number;
  format: MeasureFormat;
}

/** From … to …: an interval, or what bounds leave open. An upper end that is absent has no limit. */
export interface RangeClaim extends ClaimBase {
  kind: "range";
  value: null;
  lower: number;
  upper?: number;
  format: MeasureFormat;
}

/** One side of a sentence that compares: so many of so many. A side that only counts has the denominator 1. */
export interface StatementSide {
  numerator: number;
  denominator: number;
}

/** How surely a sentence may be put: it is so, it is suggested, it may be; or the data contradict it. */
export type Strength = "is" | "suggests" | "may" | "contradicted";

/** A sentence of the prose that says that one side is more than another by at least a margin, held against the data. */
export interface StatementClaim extends ClaimBase {
  kind: "statement";
  /** Left over right, null where there is nothing to divide by. */
  value: number | null;
  left: StatementSide;
  right: StatementSide;
  /** How many times more the sentence needs the left side to be: 1 for "more". */
  margin: number;
  /** The interval for independent children, and for children who were found three at a time; an absent end has no limit. */
  lower: number;
  upper?: number;
  clusteredLower: number;
  strength: Strength;
}

/** One number, comparison or sentence in the prose, computed and traced. */
export type Claim =
  | CountClaim
  | ShareClaim
  | RateClaim
  | RatioClaim
  | WordingClaim
  | ComparisonClaim
  | MeasureClaim
  | RangeClaim
  | StatementClaim;

const KINDS: Readonly<Record<Claim["kind"], true>> = {
  count: true,
  share: true,
  rate: true,
  ratio: true,
  wording: true,
  comparison: true,
  measure: true,
  range: true,
  statement: true
};

/** Every kind of claim that there is. */
export const CLAIM_KINDS = Object.keys(KINDS) as Claim["kind"][];
