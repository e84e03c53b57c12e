import betainc from "@stdlib/math-base-special-betainc";
import gammaln from "@stdlib/math-base-special-gammaln";
import {checkPositive} from "./numeric/check.js";

const POINTS = 8000;
// Where the density has fallen by e^−60 nothing is left to add.
const DEPTH = 60;

/**
 * P(A > B) of two independent beta-distributed shares. The integral of A's density times B's distribution function is taken over the
 * logits of A, where the trapezoidal rule converges geometrically.
 * @throws RangeError when a shape is not positive
 */
export function probGreater(input: {a1: number; b1: number; a2: number; b2: number}): {p: number} {
  for (const [name, value] of Object.entries(input)) checkPositive(name, value);
  const {a1, b1, a2, b2} = input;
  const logBeta = gammaln(a1) + gammaln(b1) - gammaln(a1 + b1);
  const logDensity = (logit: number) => a1 * logSigmoid(logit) + b1 * logSigmoid(-logit) - logBeta;
  const mode = Math.log(a1 / b1);
  const from = mode - reach((distance) => logDensity(mode) - logDensity(mode - distance));
  const to = mode + reach((distance) => logDensity(mode) - logDensity(mode + distance));
  const step = (to - from) / POINTS;
  let [sum, mass] = [0, 0];
  for (let i = 0; i <= POINTS; i++) {
    const logit = from + i * step;
    const density = Math.exp(logDensity(logit));
    mass += density;
    sum += density * betainc(Math.exp(logSigmoid(logit)), a2, b2, true, false);
  }
  return {p: Math.min(1, sum / mass)};
}

function logSigmoid(logit: number): number {
  return logit > 0 ? -Math.log1p(Math.exp(-logit)) : logit - Math.log1p(Math.exp(logit));
}

function reach(fall: (distance: number) => number): number {
  let distance = 1e-3;
  while (fall(distance) < DEPTH) distance *= 1.5;
  return distance;
}
