import {gammaQuantile} from "./gamma-quantile.js";
import {checkConfidence, checkExposure, checkNonNegative, checkSameLength} from "./numeric/check.js";
import {sumOf} from "./numeric/contingency.js";

/** A standardised rate beside the crude one. */
export interface StandardisedRate {
  /** All events over the whole population; null without population. */
  crude: number | null;
  /** The rate that the population would have with the standard's composition; null where the standard has a stratum without population. */
  adjusted: number | null;
  lower: number;
  upper: number;
}

/**
 * Direct standardisation, Σ wᵢ xᵢ/nᵢ, with the gamma interval (Fay & Feuer 1997).
 * @param input.standard sizes of the strata in the standard population
 * @throws RangeError for lists of different length, what is no count, or events without population
 */
export function directStandardise(input: {
  events: readonly number[];
  population: readonly number[];
  standard: readonly number[];
  conf: number;
}): StandardisedRate {
  const {events, population, standard, conf} = input;
  checkSameLength({events, population, standard});
  checkConfidence(conf);
  for (const [i, x] of events.entries()) {
    checkExposure(x, population[i] ?? 0, [`events ${i + 1}`, `population ${i + 1}`]);
    checkNonNegative(`standard ${i + 1}`, standard[i] ?? 0);
  }
  const [people, whole] = [sumOf(population), sumOf(standard)];
  const crude = people === 0 ? null : sumOf(events) / people;
  const strata = events
    .map((x, i) => ({x, n: population[i] ?? 0, weight: (standard[i] ?? 0) / whole}))
    .filter(({weight}) => weight > 0);
  if (strata.length === 0 || strata.some(({n}) => n === 0))
    return {crude, adjusted: null, lower: 0, upper: Number.POSITIVE_INFINITY};
  return {crude, ...gammaInterval(strata, (1 - conf) / 2)};
}

function gammaInterval(strata: readonly {x: number; n: number; weight: number}[], tail: number) {
  const adjusted = sumOf(strata.map(({x, n, weight}) => weight * (x / n)));
  const variance = sumOf(strata.map(({x, n, weight}) => (weight * weight * x) / (n * n)));
  const largest = Math.max(...strata.map(({n, weight}) => weight / n));
  const [mean, spread] = [adjusted + largest, variance + largest * largest];
  return {
    adjusted,
    lower: adjusted === 0 ? 0 : gammaQuantile({p: tail, shape: adjusted ** 2 / variance, rate: adjusted / variance}).x,
    upper: gammaQuantile({p: 1 - tail, shape: mean ** 2 / spread, rate: mean / spread}).x
  };
}
