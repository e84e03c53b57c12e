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
  const z = normalQuantile({p: 1 - (1 - conf) / 2}).x;
  const share = x / n;
  const centre = (x + (z * z) / 2) / (n + z * z);
  const half = ((z * Math.sqrt(n)) / (n + z * z)) * Math.sqrt(share * (1 - share) + (z * z) / (4 * n));
  return {
    estimate: share,
    lower: x === 0 ? 0 : Math.max(0, centre - half),
    upper: x === n ? 1 : Math.min(1, centre + half)
  };
}
