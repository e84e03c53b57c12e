import padjust from "@stdlib/stats-padjust";
import {checkProbability} from "./numeric/check.js";

/** p-values of one family, adjusted for how many they are. */
export interface AdjustedPValues {
  /** Holm (1979): the chance of any false finding; for the family that was declared beforehand. */
  holm: number[];
  /** Benjamini & Hochberg (1995): the share of false findings; for exploring. */
  BH: number[];
  /** Benjamini & Yekutieli (2001): the same under any dependence. */
  BY: number[];
  bonferroni: number[];
}

/**
 * Adjusts the p-values of a family, in their order.
 * @throws RangeError when one is not between 0 and 1
 */
export function pAdjust({p}: {p: readonly number[]}): AdjustedPValues {
  for (const [i, value] of p.entries()) checkProbability(`p ${i + 1}`, value);
  const by = (method: Parameters<typeof padjust>[1]) => (p.length === 0 ? [] : [...padjust([...p], method)]);
  return {holm: by("holm"), BH: by("bh"), BY: by("by"), bonferroni: by("bonferroni")};
}
