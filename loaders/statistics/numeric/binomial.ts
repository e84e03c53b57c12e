import betainc from "@stdlib/math-base-special-betainc";
import {logChoose} from "./log-choose.js";

/** P(X = x) of a binomial. */
export function binomialMass(x: number, n: number, p: number): number {
  if (p === 0) return x === 0 ? 1 : 0;
  if (p === 1) return x === n ? 1 : 0;
  return Math.exp(logChoose(n, x) + x * Math.log(p) + (n - x) * Math.log1p(-p));
}

/** P(X ≥ x) of a binomial, by the incomplete beta function. */
export function binomialUpper(x: number, n: number, p: number): number {
  if (x <= 0) return 1;
  return x > n ? 0 : betainc(p, x, n - x + 1, true, false);
}

/** P(X ≤ x) of a binomial, by the incomplete beta function. */
export function binomialLower(x: number, n: number, p: number): number {
  if (x >= n) return 1;
  return x < 0 ? 0 : betainc(p, x + 1, n - x, true, true);
}
