import type {Estimate, Proportion} from "./estimate.js";
import {normalQuantile} from "./normal-quantile.js";
import {checkConfidence, checkTrials} from "./numeric/check.js";

/**
 * A share with its score interval (Wilson 1927): the one that the report shows (Brown, Cai & DasGupta 2001). Its ends are exactly 0
 * and 1 at x = 0 and x = n.
 * @throws RangeError for what is no count, more successes than trials, or a level outside 0 to 1
 */
export function wilson({x, n, conf}: Proportion): Estimate {
  checkTrials(x, n);
  checkConfidence(conf);
  if (n === 0) return {estimate: null, lower: 0, upper: 1};
  return {estimate: x / n, ...scoreInterval(x / n, n, conf)};
}

/** The score interval of a share of n things; n need not be whole, as where things count for less than one. */
export function scoreInterval(share: number, n: number, conf: number): {lower: number; upper: number} {
  const z = normalQuantile({p: 1 - (1 - conf) / 2}).x;
  const centre = (share * n + (z * z) / 2) / (n + z * z);
  const half = ((z * Math.sqrt(n)) / (n + z * z)) * Math.sqrt(share * (1 - share) + (z * z) / (4 * n));
  return {
    lower: share === 0 ? 0 : Math.max(0, centre - half),
    upper: share === 1 ? 1 : Math.min(1, centre + half)
  };
}
