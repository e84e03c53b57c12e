import quantile from "@stdlib/stats-base-dists-normal-quantile";
import {checkProbability} from "./numeric/check.js";
import {normalCdf, normalDensity} from "./numeric/normal.js";

/**
 * Quantile of the standard normal distribution; ∓Infinity at 0 and 1. The library's value is improved by one step of Newton, because
 * it keeps only nine digits far out in the tails.
 * @throws RangeError when p is no probability
 */
export function normalQuantile({p}: {p: number}): {x: number} {
  checkProbability("p", p);
  if (p === 0.5) return {x: 0};
  // The lower tail keeps its digits, the upper one would be 1 − something.
  const tail = Math.min(p, 1 - p);
  const z = quantile(tail, 0, 1);
  const x = Number.isFinite(z) ? z - (normalCdf(z) - tail) / normalDensity(z) : z;
  return {x: p < 0.5 ? x : -x};
}
