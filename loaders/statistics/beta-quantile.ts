import quantile from "@stdlib/stats-base-dists-beta-quantile";
import {checkPositive, checkProbability} from "./numeric/check.js";

/**
 * Quantile of a beta distribution.
 * @throws RangeError when p is no probability or a shape is not positive
 */
export function betaQuantile({p, a, b}: {p: number; a: number; b: number}): {x: number} {
  checkProbability("p", p);
  checkPositive("a", a);
  checkPositive("b", b);
  return {x: quantile(p, a, b)};
}
