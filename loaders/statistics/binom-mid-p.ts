import type {Proportion} from "./estimate.js";
import {binomialLower, binomialMass, binomialUpper} from "./numeric/binomial.js";
import {checkConfidence, checkTrials} from "./numeric/check.js";
import {bisect} from "./numeric/root.js";

/**
 * The mid-P interval of a share: each tail counts half of the observed outcome (Lancaster 1961). Less cautious than the exact one. A
 * tail of α/2 is kept at x = 0 and x = n.
 * @throws RangeError for what is no count, more successes than trials, or a level outside 0 to 1
 */
export function binomMidP({x, n, conf}: Proportion): {lower: number; upper: number} {
  checkTrials(x, n);
  checkConfidence(conf);
  const tail = (1 - conf) / 2;
  const half = (p: number) => binomialMass(x, n, p) / 2;
  const above = (p: number) => binomialUpper(x + 1, n, p) + half(p) - tail;
  const below = (p: number) => tail - binomialLower(x - 1, n, p) - half(p);
  return {lower: x === 0 ? 0 : bisect(above, 0, 1), upper: x === n ? 1 : bisect(below, 0, 1)};
}
