import {betaQuantile} from "./beta-quantile.js";
import {checkPhi} from "./clustered-share.js";
import type {Estimate} from "./estimate.js";
import {checkConfidence, checkExposure} from "./numeric/check.js";
import {ratioOf} from "./numeric/ratio.js";

/**
 * A rate ratio (x1/t1) / (x2/t2) when events come in groups of phi at a time: the exact central interval of x1/phi and x2/phi
 * groups, limits Beta(α/2; x1/φ, x2/φ + 1) and Beta(1−α/2; x1/φ + 1, x2/φ). phi = 1 is the exact interval of `rateRatioExact`.
 * @throws RangeError for what is no count, a negative exposure, events without exposure, or a phi below 1
 */
export function clusteredRateRatio(input: {
  x1: number;
  t1: number;
  x2: number;
  t2: number;
  phi: number;
  conf: number;
}): Estimate {
  const {x1, t1, x2, t2, phi, conf} = input;
  checkExposure(x1, t1, ["x1", "t1"]);
  checkExposure(x2, t2, ["x2", "t2"]);
  checkConfidence(conf);
  checkPhi(phi);
  if (x1 + x2 === 0 || t1 === 0 || t2 === 0) return {estimate: null, lower: 0, upper: Number.POSITIVE_INFINITY};
  const tail = (1 - conf) / 2;
  const toRatio = (p: number) => (p / (1 - p)) * (t2 / t1);
  return {
    estimate: ratioOf(x1 / t1, x2 / t2),
    lower: x1 === 0 ? 0 : toRatio(betaQuantile({p: tail, a: x1 / phi, b: x2 / phi + 1}).x),
    upper: x2 === 0 ? Number.POSITIVE_INFINITY : toRatio(betaQuantile({p: 1 - tail, a: x1 / phi + 1, b: x2 / phi}).x)
  };
}
