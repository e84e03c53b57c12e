import type {Estimate} from "./estimate.js";
import {normalQuantile} from "./normal-quantile.js";
import {sumOf} from "./numeric/contingency.js";
import {ratioOf} from "./numeric/ratio.js";

/**
 * The common odds ratio of 2×2 tables `[a, b, c, d]` (Mantel & Haenszel 1959) with the interval of Robins, Breslow & Greenland
 * (1986). Where the ratio is 0, infinite or absent, the interval is the widest.
 */
export function mantelHaenszel(tables: readonly (readonly [number, number, number, number])[], conf: number): Estimate {
  const strata = tables.map(([a, b, c, d]) => {
    const n = a + b + c + d;
    return {same: (a + d) / n, other: (b + c) / n, r: (a * d) / n, s: (b * c) / n};
  });
  const [r, s] = [sumOf(strata.map((stratum) => stratum.r)), sumOf(strata.map((stratum) => stratum.s))];
  const estimate = ratioOf(r, s);
  if (r === 0 || s === 0) return {estimate, lower: 0, upper: Number.POSITIVE_INFINITY};
  const variance =
    sumOf(strata.map((k) => k.same * k.r)) / (2 * r * r) +
    sumOf(strata.map((k) => k.same * k.s + k.other * k.r)) / (2 * r * s) +
    sumOf(strata.map((k) => k.other * k.s)) / (2 * s * s);
  const factor = Math.exp(normalQuantile({p: 1 - (1 - conf) / 2}).x * Math.sqrt(variance));
  return {estimate, lower: r / s / factor, upper: (r / s) * factor};
}
