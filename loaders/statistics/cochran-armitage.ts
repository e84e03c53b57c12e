import {chisqSf} from "./chisq-sf.js";
import {checkFinite, checkSameLength, checkTrials} from "./numeric/check.js";
import {sumOf} from "./numeric/contingency.js";

/** A linear trend of shares over scores; z and chi2 are null where all shares or all scores are one. */
export interface TrendTest {
  z: number | null;
  chi2: number | null;
  pValue: number;
}

/**
 * The trend test of Cochran (1954) and Armitage (1955). Positive z: the share grows with the score.
 * @throws RangeError for lists of different length, what is no count, or more successes than trials
 */
export function cochranArmitage({
  x,
  n,
  scores
}: {
  x: readonly number[];
  n: readonly number[];
  scores: readonly number[];
}): TrendTest {
  checkSameLength({x, n, scores});
  for (const [i, successes] of x.entries()) {
    checkTrials(successes, n[i] ?? 0, [`x ${i + 1}`, `n ${i + 1}`]);
    checkFinite(`scores ${i + 1}`, scores[i] ?? 0);
  }
  const trials = sumOf(n);
  if (trials === 0) return {z: null, chi2: null, pValue: 1};
  const share = sumOf(x) / trials;
  const mean = sumOf(n.map((size, i) => size * (scores[i] ?? 0))) / trials;
  const moved = scores.map((score) => score - mean);
  const slope = sumOf(moved.map((score, i) => score * ((x[i] ?? 0) - (n[i] ?? 0) * share)));
  const variance = share * (1 - share) * sumOf(moved.map((score, i) => score * score * (n[i] ?? 0)));
  if (variance <= 0) return {z: null, chi2: null, pValue: 1};
  const z = slope / Math.sqrt(variance);
  return {z, chi2: z * z, pValue: chisqSf({x: z * z, df: 1}).p};
}
