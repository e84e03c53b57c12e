import type {Estimate} from "./estimate.js";
import {wilson} from "./wilson.js";

/**
 * The difference of two shares, x1/n1 − x2/n2, with the interval made of two Wilson intervals (Newcombe 1998, method 10).
 * @throws RangeError for what is no count, more successes than trials, or a level outside 0 to 1
 */
export function newcombeDiff(input: {x1: number; n1: number; x2: number; n2: number; conf: number}): Estimate {
  const {x1, n1, x2, n2, conf} = input;
  const [first, second] = [wilson({x: x1, n: n1, conf}), wilson({x: x2, n: n2, conf})];
  if (first.estimate === null || second.estimate === null) return {estimate: null, lower: -1, upper: 1};
  const difference = first.estimate - second.estimate;
  const down = Math.hypot(first.estimate - first.lower, second.upper - second.estimate);
  const up = Math.hypot(first.upper - first.estimate, second.estimate - second.lower);
  return {estimate: difference, lower: Math.max(-1, difference - down), upper: Math.min(1, difference + up)};
}
