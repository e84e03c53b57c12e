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
  const penalty = (leverage: number, p: number) => leverage * (0.5 - p);
  let coef = (X[0] ?? []).map(() => 0);
  for (let i = 0; i < ROUNDS; i++) {
    const round = roundOf(data, coef, penalty);
    const found = climb(data, coef, round.step, round.logDeterminant);
    const moved = Math.max(...found.map((value, j) => Math.abs(value - (coef[j] ?? 0))));
    coef = found;
    if (moved <= 1e-12) break;
  }
  return {coef, se: toStandardErrors(roundOf(data, coef, penalty).covariance)};
}

// A whole step may overshoot where data are few: it is halved until the penalised likelihood does not fall.
function climb(data: LogisticData, coef: readonly number[], step: readonly number[], logDeterminant: number): number[] {
  const now = logLikelihood(data, coef) + logDeterminant / 2;
  for (let scale = 1; scale > 1e-10; scale /= 2) {
    const next = coef.map((value, j) => value + scale * (step[j] ?? 0));
    const {logDeterminant: determinant} = roundOf(data, next, () => 0);
    if (logLikelihood(data, next) + determinant / 2 >= now - 1e-12) return next;
  }
  return [...coef];
}
