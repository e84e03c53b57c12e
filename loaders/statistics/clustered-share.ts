import type {Estimate} from "./estimate.js";
import {checkConfidence, checkPositive, checkTrials} from "./numeric/check.js";
import {scoreInterval} from "./wilson.js";

/**
 * A share when children were found in groups of phi at a time: Wilson's interval of n/phi children, the design effect of Kish (1965).
 * phi = 1 is Wilson's own interval.
 * @param input.phi variance of the count over that of independent children, 1 or more
 * @throws RangeError for what is no count, more successes than trials, or a phi below 1
 */
export function clusteredShare({x, n, phi, conf}: {x: number; n: number; phi: number; conf: number}): Estimate {
  checkTrials(x, n);
  checkConfidence(conf);
  checkPhi(phi);
  if (n === 0) return {estimate: null, lower: 0, upper: 1};
  return {estimate: x / n, ...scoreInterval(x / n, n / phi, conf)};
}

/** @throws RangeError when a clustering factor is below 1 or not finite */
export function checkPhi(phi: number): void {
  checkPositive("phi", phi);
  if (phi < 1) throw new RangeError(`phi is below 1: ${phi} (1 means independent children)`);
}
