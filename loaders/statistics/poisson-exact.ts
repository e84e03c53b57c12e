import {gammaQuantile} from "./gamma-quantile.js";
import {checkConfidence, checkExposure} from "./numeric/check.js";

/** A rate with its interval; without exposure there is no rate (null) and the widest interval. */
export interface RateEstimate {
  rate: number | null;
  lower: number;
  upper: number;
}

/**
 * Events per unit of exposure with the exact interval: Γ(α/2; x) to Γ(1−α/2; x+1), over the exposure (Garwood 1936).
 * @throws RangeError for what is no count, a negative exposure, or events without exposure
 */
export function poissonExact({x, exposure, conf}: {x: number; exposure: number; conf: number}): RateEstimate {
  checkExposure(x, exposure, ["x", "exposure"]);
  checkConfidence(conf);
  if (exposure === 0) return {rate: null, lower: 0, upper: Number.POSITIVE_INFINITY};
  const {lower, upper} = poissonLimits(x, conf);
  return {rate: x / exposure, lower: lower / exposure, upper: upper / exposure};
}

/** The limits of the expected number of events when x were seen. */
export function poissonLimits(x: number, conf: number): {lower: number; upper: number} {
  const tail = (1 - conf) / 2;
  return {
    lower: x === 0 ? 0 : gammaQuantile({p: tail, shape: x, rate: 1}).x,
    upper: gammaQuantile({p: 1 - tail, shape: x + 1, rate: 1}).x
  };
}
