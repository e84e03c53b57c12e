import {CholeskyDecomposition, Matrix} from "ml-matrix";
import {checkFinite, checkSameLength, checkTrials} from "./check.js";

/** Successes y of n trials, and a row of the design matrix for each. */
export interface LogisticData {
  y: readonly number[];
  n: readonly number[];
  X: readonly (readonly number[])[];
}

/** One round of Newton's method at given coefficients. */
export interface NewtonRound {
  /** What to add to the coefficients. */
  step: number[];
  covariance: Matrix;
  /** log of the determinant of the information. */
  logDeterminant: number;
}

/** @throws RangeError when lists differ in length, y exceeds n, or X is no matrix of finite numbers */
export function checkRegression({y, n, X}: LogisticData): void {
  checkSameLength({y, n, X});
  const width = X[0]?.length ?? 0;
  if (width === 0) throw new RangeError("X has no columns");
  for (const [i, row] of X.entries()) {
    checkTrials(y[i] ?? 0, n[i] ?? 0, [`y ${i + 1}`, `n ${i + 1}`]);
    if (row.length !== width)
      throw new RangeError(`row ${i + 1} of X has ${row.length} columns, the first has ${width}`);
    for (const [j, value] of row.entries()) checkFinite(`X ${i + 1},${j + 1}`, value);
  }
}

/** The probabilities that the coefficients give to each row. */
export function probabilitiesOf(X: LogisticData["X"], coef: readonly number[]): number[] {
  return X.map((row) => {
    const eta = row.reduce((sum, value, j) => sum + value * (coef[j] ?? 0), 0);
    return eta >= 0 ? 1 / (1 + Math.exp(-eta)) : Math.exp(eta) / (1 + Math.exp(eta));
  });
}

/** The log-likelihood, without its constant. */
export function logLikelihood({y, n, X}: LogisticData, coef: readonly number[]): number {
  return X.reduce((sum, row, i) => {
    const eta = row.reduce((total, value, j) => total + value * (coef[j] ?? 0), 0);
    // log(1 + e^η), without overflow
    const log1pExp = eta > 0 ? eta + Math.log1p(Math.exp(-eta)) : Math.log1p(Math.exp(eta));
    return sum + (y[i] ?? 0) * eta - (n[i] ?? 0) * log1pExp;
  }, 0);
}

/**
 * One round of Newton's method, of the likelihood or of Firth's penalised one. The penalty acts like data: each row counts as n plus
 * its leverage, half of which is a success, so the penalised step has the curvature of n plus leverage.
 * @throws RangeError when the information is singular: columns follow from others, or the data are separated
 */
export function roundOf({y, n, X}: LogisticData, coef: readonly number[], penalised: boolean): NewtonRound {
  const design = new Matrix(X.map((row) => [...row]));
  const probabilities = probabilitiesOf(X, coef);
  const variances = probabilities.map((p) => p * (1 - p));
  const {covariance, logDeterminant} = invert(
    design,
    variances.map((variance, i) => (n[i] ?? 0) * variance)
  );
  const leverages = variances.map((variance, i) => {
    const row = design.getRowVector(i);
    return penalised ? (n[i] ?? 0) * variance * row.mmul(covariance).mmul(row.transpose()).get(0, 0) : 0;
  });
  const scores = probabilities.map((p, i) => {
    const leverage = leverages[i] ?? 0;
    return (y[i] ?? 0) + leverage / 2 - ((n[i] ?? 0) + leverage) * p;
  });
  const curvature = penalised
    ? invert(
        design,
        variances.map((variance, i) => ((n[i] ?? 0) + (leverages[i] ?? 0)) * variance)
      ).covariance
    : covariance;
  const step = curvature.mmul(design.transpose().mmul(Matrix.columnVector(scores))).to1DArray();
  return {step, covariance, logDeterminant};
}

/** The inverse of the information X′WX. */
function invert(design: Matrix, weights: readonly number[]): {covariance: Matrix; logDeterminant: number} {
  const weighted = Matrix.mul(design, Matrix.columnVector(weights).mmul(Matrix.ones(1, design.columns)));
  const information = design.transpose().mmul(weighted);
  const cholesky = new CholeskyDecomposition(information);
  const diagonal = cholesky.lowerTriangularMatrix.diagonal();
  const largest = Math.max(...information.diagonal());
  if (!cholesky.isPositiveDefinite() || !diagonal.every((value) => value * value > 1e-14 * largest))
    throw new RangeError(
      "the information is singular: a column of X follows from others, or the data are separated (use firthLogistic)"
    );
  return {
    covariance: cholesky.solve(Matrix.eye(design.columns)),
    logDeterminant: 2 * diagonal.reduce((sum, value) => sum + Math.log(value), 0)
  };
}

/** Standard errors from a covariance. */
export function toStandardErrors(covariance: Matrix): number[] {
  return covariance.diagonal().map(Math.sqrt);
}
