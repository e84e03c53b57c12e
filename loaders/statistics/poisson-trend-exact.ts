import {binomialMass} from "./numeric/binomial.js";
import {checkExposure, checkFinite, checkSameLength} from "./numeric/check.js";
import {sumOf} from "./numeric/contingency.js";

/** An exact trend of counts over periods; the scores are null without events. */
export interface ExactTrend {
  pValue: number;
  expectedScore: number | null;
  observedScore: number | null;
}

/**
 * An exact test of a trend in Poisson counts, given their sum: the multinomial distribution of Σ score·count, enumerated period by
 * period, two-sided by the distance from what is expected. For at least three comparable periods.
 * @throws RangeError for lists of different length, what is no count, or events without exposure
 */
export function poissonTrendExact({
  x,
  exposure,
  scores
}: {
  x: readonly number[];
  exposure: readonly number[];
  scores: readonly number[];
}): ExactTrend {
  checkSameLength({x, exposure, scores});
  for (const [i, events] of x.entries()) {
    checkExposure(events, exposure[i] ?? 0, [`x ${i + 1}`, `exposure ${i + 1}`]);
    checkFinite(`scores ${i + 1}`, scores[i] ?? 0);
  }
  const [total, whole] = [sumOf(x), sumOf(exposure)];
  if (total === 0) return {pValue: 1, expectedScore: null, observedScore: null};
  const observedScore = sumOf(x.map((events, i) => events * (scores[i] ?? 0)));
  const expectedScore = total * sumOf(exposure.map((share, i) => (share / whole) * (scores[i] ?? 0)));
  const distance = Math.abs(observedScore - expectedScore);
  const slack = 1e-9 * Math.max(1, Math.abs(expectedScore));
  const reached = distribution(total, exposure, scores).filter(
    ({score}) => Math.abs(score - expectedScore) >= distance - slack
  );
  return {pValue: Math.min(1, sumOf(reached.map(({mass}) => mass))), expectedScore, observedScore};
}

interface Outcome {
  left: number;
  score: number;
  mass: number;
}

// Each period takes a binomial number of the events that are left; outcomes with one rest and one score are one.
function distribution(total: number, exposure: readonly number[], scores: readonly number[]): Outcome[] {
  let outcomes: Outcome[] = [{left: total, score: 0, mass: 1}];
  for (const [i, share] of exposure.entries()) {
    const rest = sumOf(exposure.slice(i));
    const p = rest === 0 ? 0 : Math.min(1, share / rest);
    const next = new Map<string, Outcome>();
    for (const {left, score, mass} of outcomes) {
      // The last period with exposure takes all that is left.
      for (let events = p === 1 ? left : 0; events <= left; events++) {
        const chance = mass * binomialMass(events, left, p);
        if (chance === 0) continue;
        const reached = {left: left - events, score: score + events * (scores[i] ?? 0), mass: chance};
        const key = `${reached.left} ${reached.score.toPrecision(12)}`;
        const found = next.get(key);
        if (found) found.mass += chance;
        else next.set(key, reached);
      }
    }
    outcomes = [...next.values()];
  }
  return outcomes;
}
