import type {Strength} from "../model/claim.js";

/** What the rule looks at: how many times more the left side is, with its interval for independent and for clustered children. */
export interface Evidence {
  /** Left over right, null where there is nothing to divide by. */
  value: number | null;
  /** Lower end of the 95 per cent interval if every child was found by itself. */
  lower: number;
  /** The same if children were found three at a time. */
  clusteredLower: number;
}

/**
 * How surely a sentence "left is at least `margin` times right" may be put.
 *
 * - `contradicted`: the number itself is below the margin, or there is none. The sentence is wrong and the build stops.
 * - `is`: even if the children were found three at a time, the whole interval is at or above the margin.
 * - `suggests`: the whole interval is at or above the margin only if each child was found by itself.
 * - `may`: the number is at or above the margin, but the interval reaches below it.
 *
 * For a margin of 1 ("more"), a number of exactly 1 is no more: it contradicts.
 */
export function strengthOf({value, lower, clusteredLower}: Evidence, margin: number): Strength {
  if (value === null || value < margin || (margin === 1 && value === 1)) return "contradicted";
  if (clusteredLower >= margin) return "is";
  return lower >= margin ? "suggests" : "may";
}
