import {betaQuantile} from "./beta-quantile.js";
import type {Proportion} from "./estimate.js";
import {checkConfidence, checkTrials} from "./numeric/check.js";

/**
 * The equal-tailed interval of a share after Jeffreys' prior Beta(½, ½), with 0 and 1 at the ends (Brown, Cai & DasGupta 2001).
 * @throws RangeError for what is no count, more successes than trials, or a level outside 0 to 1
 */
export function jeffreys({x, n, conf}: Proportion): {lower: number; upper: number} {
  checkTrials(x, n);
  checkConfidence(conf);
  const tail = (1 - conf) / 2;
  const quantile = (p: number) => betaQuantile({p, a: x + 0.5, b: n - x + 0.5}).x;
  return {lower: x === 0 ? 0 : quantile(tail), upper: x === n ? 1 : quantile(1 - tail)};
}
