import {gammaUpper} from "./gamma.js";

/** P(Z ≤ z) of a standard normal, each tail accurate in itself. */
export function normalCdf(z: number): number {
  const tail = gammaUpper((z * z) / 2, 0.5) / 2;
  return z < 0 ? tail : 1 - tail;
}

/** The density of a standard normal. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
