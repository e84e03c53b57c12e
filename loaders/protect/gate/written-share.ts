import {ciLeak} from "../leaks/ci-leak.js";
import {percentLeak} from "../leaks/percent-leak.js";
import type {WrittenNumber} from "./figures-in-text.js";

/** Methods of intervals that a text may have used; it seldom says which. */
const METHODS = ["wilson", "clopper-pearson", "jeffreys"] as const;

/** Decimals beyond which a share says no more of a count. */
const MOST_DECIMALS = 12;

/**
 * The counts of bases for which a percentage, or an interval of percentages, can stand. What is no share of a count, such as an increase by
 * 150 per cent, can stand for none.
 * @param bases the smallest and the largest base, from 1
 */
export function countsOfShare(
  {lo, hi, decimals: written}: Pick<WrittenNumber, "lo" | "hi" | "decimals">,
  [nMin, nMax]: readonly [number, number]
): [count: number, base: number][] {
  if (lo < 0 || hi > 100) return [];
  const decimals = Math.min(written, MOST_DECIMALS);
  if (lo === hi) return percentLeak({shownPercent: lo, decimals, nMin, nMax}).solutions;
  const ends = {shownLower: lo, shownUpper: hi, decimals, conf: 0.95, nMin, nMax};
  return METHODS.flatMap((method) => ciLeak({...ends, method}).solutions);
}
