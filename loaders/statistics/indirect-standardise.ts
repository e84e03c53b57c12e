import {checkConfidence, checkCount, checkNonNegative, checkSameLength} from "./numeric/check.js";
import {sumOf} from "./numeric/contingency.js";
import {poissonLimits} from "./poisson-exact.js";

/** Observed against expected. */
export interface StandardisedRatio {
  observed: number;
  expected: number;
  /** observed / expected; null where nothing is expected. */
  smr: number | null;
  lower: number;
  upper: number;
}

/**
 * Indirect standardisation: what was observed over what the standard's rates lead one to expect, with Garwood's (1936) interval.
 * @throws RangeError for lists of different length, what is no count, or a negative population or rate
 */
export function indirectStandardise(input: {
  events: readonly number[];
  population: readonly number[];
  standardRates: readonly number[];
  conf: number;
}): StandardisedRatio {
  const {events, population, standardRates, conf} = input;
  checkSameLength({events, population, standardRates});
  checkConfidence(conf);
  for (const [i, x] of events.entries()) {
    checkCount(`events ${i + 1}`, x);
    checkNonNegative(`population ${i + 1}`, population[i] ?? 0);
    checkNonNegative(`standardRates ${i + 1}`, standardRates[i] ?? 0);
  }
  const observed = sumOf(events);
  const expected = sumOf(population.map((people, i) => people * (standardRates[i] ?? 0)));
  if (expected === 0) return {observed, expected, smr: null, lower: 0, upper: Number.POSITIVE_INFINITY};
  const {lower, upper} = poissonLimits(observed, conf);
  return {observed, expected, smr: observed / expected, lower: lower / expected, upper: upper / expected};
}
