import {betaQuantile} from "./beta-quantile.js";
import type {Estimate, Proportion} from "./estimate.js";
import {checkConfidence, checkTrials} from "./numeric/check.js";

/**
 * A share with its exact (guaranteed) interval: Beta(α/2; x, n−x+1) to Beta(1−α/2; x+1, n−x) (Clopper & Pearson 1934).
 * @throws RangeError for what is no count, more successes than trials, or a level outside 0 to 1
 */
export function clopperPearson({x, n, conf}: Proportion): Estimate {
  checkTrials(x, n);
  checkConfidence(conf);
  const tail = (1 - conf) / 2;
  return {
    estimate: n === 0 ? null : x / n,
    lower: x === 0 ? 0 : betaQuantile({p: tail, a: x, b: n - x + 1}).x,
    upper: x === n ? 1 : betaQuantile({p: 1 - tail, a: x + 1, b: n - x}).x
  };
}
