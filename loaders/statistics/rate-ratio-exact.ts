import {binomTest} from "./binom-test.js";
import {clopperPearson} from "./clopper-pearson.js";
import {checkConfidence, checkExposure} from "./numeric/check.js";
import {ratioOf} from "./numeric/ratio.js";

/** A rate ratio, its central interval and its two p-values for a ratio of 1. */
export interface RateRatio {
  /** null where neither group has events, Infinity where only the first has. */
  rateRatio: number | null;
  lower: number;
  upper: number;
  pValueMinlike: number;
  /** Agrees with the interval; the report uses this one. */
  pValueCentral: number;
}

/**
 * (x1/t1) / (x2/t2), exactly, given all events: x1 of x1 + x2 is binomial, and the limits p of Clopper and Pearson become
 * p/(1−p) · t2/t1 (Fay 2010).
 * @throws RangeError for what is no count, a negative exposure, or events without exposure
 */
export function rateRatioExact(input: {x1: number; t1: number; x2: number; t2: number; conf: number}): RateRatio {
  const {x1, t1, x2, t2, conf} = input;
  checkExposure(x1, t1, ["x1", "t1"]);
  checkExposure(x2, t2, ["x2", "t2"]);
  checkConfidence(conf);
  const n = x1 + x2;
  if (n === 0 || t1 === 0 || t2 === 0) {
    return {rateRatio: null, lower: 0, upper: Number.POSITIVE_INFINITY, pValueMinlike: 1, pValueCentral: 1};
  }
  const limits = clopperPearson({x: x1, n, conf});
  const toRatio = (p: number) => (p === 1 ? Number.POSITIVE_INFINITY : (p / (1 - p)) * (t2 / t1));
  return {
    rateRatio: ratioOf(x1 / t1, x2 / t2),
    lower: toRatio(limits.lower),
    upper: toRatio(limits.upper),
    ...binomTest({x: x1, n, p0: t1 / (t1 + t2)})
  };
}
