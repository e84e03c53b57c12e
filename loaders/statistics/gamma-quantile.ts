import quantile from "@stdlib/stats-base-dists-gamma-quantile";
import {checkPositive, checkProbability} from "./numeric/check.js";
import {gammaLower, gammaUpper} from "./numeric/gamma.js";
import {bisect} from "./numeric/root.js";

// Below this shape the library's quantile holds 15 digits; from about 940 it loses twelve of them.
const LARGEST_SHAPE = 200;

/**
 * Quantile of a gamma distribution.
 * @throws RangeError when p is no probability, or shape or rate is not positive
 */
export function gammaQuantile({p, shape, rate}: {p: number; shape: number; rate: number}): {x: number} {
  checkProbability("p", p);
  checkPositive("shape", shape);
  checkPositive("rate", rate);
  if (shape <= LARGEST_SHAPE || p === 0 || p === 1) return {x: quantile(p, shape, rate)};
  const above = (x: number) => (p < 0.5 ? gammaLower(x, shape) - p : 1 - p - gammaUpper(x, shape));
  // 40 standard deviations to each side hold every quantile that a double tells from 0 and 1.
  const reach = 40 * Math.sqrt(shape);
  return {x: bisect(above, Math.max(0, shape - reach), shape + reach) / rate};
}
