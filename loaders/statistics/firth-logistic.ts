import {checkRegression, type LogisticData, logLikelihood, roundOf, toStandardErrors} from "./numeric/logistic.js";

const ROUNDS = 500;

/**
 * Logistic regression with Firth's (1993) penalty, Jeffreys' prior: finite where the data are separated, less biased where they are
 * few. Standard errors are those of the information at the estimate.
 * @throws RangeError for what is no count, or columns that follow from others
 */
export function firthLogistic({y, n, X}: LogisticData): {coef: number[]; se: number[]} {
  const data = {y, n, X};
  checkRegression(data);
  let coef = (X[0] ?? []).map(() => 0);
  for (let i = 0; i < ROUNDS; i++) {
    const round = roundOf(data, coef, true);
    const found = climb(data, coef, round.step, round.logDeterminant);
    const moved = Math.max(...found.map((value, j) => Math.abs(value - (coef[j] ?? 0))));
    coef = found;
    if (moved <= 1e-12) break;
  }
  return {coef, se: toStandardErrors(roundOf(data, coef, true).covariance)};
}

// A whole step may overshoot where data are few: a large one is halved until the penalised likelihood does not fall. A small one
// is taken as it is: there the likelihood is flat to its last digits.
function climb(data: LogisticData, coef: readonly number[], step: readonly number[], logDeterminant: number): number[] {
  const after = (scale: number) => coef.map((value, j) => value + scale * (step[j] ?? 0));
  const now = logLikelihood(data, coef) + logDeterminant / 2;
  const largest = Math.max(...step.map(Math.abs));
  for (let scale = 1; scale * largest > 1e-3; scale /= 2) {
    const next = after(scale);
    const {logDeterminant: determinant} = roundOf(data, next, false);
    if (logLikelihood(data, next) + determinant / 2 >= now) return next;
  }
  return after(Math.min(1, 1e-3 / largest));
}
