import {checkRegression, type LogisticData, probabilitiesOf, roundOf, toStandardErrors} from "./numeric/logistic.js";

const ROUNDS = 60;

/** A logistic regression by maximum likelihood. */
export interface LogisticFit {
  coef: number[];
  se: number[];
  deviance: number;
}

/**
 * Logistic regression of y of n on the columns of X (which holds the constant too), by Newton's method.
 * @throws RangeError for what is no count, columns that follow from others, or separated data: there the likelihood has no maximum,
 * and firthLogistic is meant
 */
export function logisticGlm({y, n, X}: LogisticData): LogisticFit {
  checkRegression({y, n, X});
  let coef = (X[0] ?? []).map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const {step} = roundOf({y, n, X}, coef, false);
    coef = coef.map((value, j) => value + (step[j] ?? 0));
    if (step.every((change, j) => Math.abs(change) <= 1e-12 * Math.max(1, Math.abs(coef[j] ?? 0)))) {
      return {
        coef,
        se: toStandardErrors(roundOf({y, n, X}, coef, false).covariance),
        deviance: devianceOf({y, n, X}, coef)
      };
    }
  }
  throw new RangeError("the data are separated: the likelihood has no maximum (use firthLogistic)");
}

function devianceOf({y, n, X}: LogisticData, coef: readonly number[]): number {
  const probabilities = probabilitiesOf(X, coef);
  const part = (count: number, mean: number) => (count === 0 ? 0 : count * Math.log(count / mean));
  return y.reduce((sum, successes, i) => {
    const [trials, p] = [n[i] ?? 0, probabilities[i] ?? 0];
    return sum + 2 * (part(successes, trials * p) + part(trials - successes, trials * (1 - p)));
  }, 0);
}
