import gammaln from "@stdlib/math-base-special-gammaln";
import {betaQuantile} from "./beta-quantile.js";
import {checkConfidence, checkCount, checkPositive, checkSameLength} from "./numeric/check.js";
import {sumOf} from "./numeric/contingency.js";
import {logFactorial} from "./numeric/log-choose.js";

/** What is believed of the shares of categories after counts. */
export interface DirichletPosterior {
  mean: number[];
  /** Equal-tailed limits of each share by itself. */
  lower: number[];
  upper: number[];
  /** log of the prior's probability of the counts (Dirichlet-multinomial). */
  logMarginal: number;
}

/**
 * Shares of categories from counts with a Dirichlet prior; ½ for each is Jeffreys'.
 * @throws RangeError for lists of different length, what is no count, or a prior that is not positive
 */
export function dirichletPosterior({
  counts,
  prior,
  conf
}: {
  counts: readonly number[];
  prior: readonly number[];
  conf: number;
}): DirichletPosterior {
  checkSameLength({counts, prior});
  checkConfidence(conf);
  for (const [i, count] of counts.entries()) {
    checkCount(`counts ${i + 1}`, count);
    checkPositive(`prior ${i + 1}`, prior[i] ?? 0);
  }
  const shapes = counts.map((count, i) => count + (prior[i] ?? 0));
  const [total, n, strength] = [sumOf(shapes), sumOf(counts), sumOf(prior)];
  // A single category has the whole.
  const quantile = (p: number) =>
    shapes.map((shape) => (shapes.length === 1 ? 1 : betaQuantile({p, a: shape, b: total - shape}).x));
  const categories = counts.map((count, i) => {
    const alpha = prior[i] ?? 0;
    return gammaln(count + alpha) - gammaln(alpha) - logFactorial(count);
  });
  return {
    mean: shapes.map((shape) => shape / total),
    lower: quantile((1 - conf) / 2),
    upper: quantile(1 - (1 - conf) / 2),
    logMarginal: counts.length === 0 ? 0 : logFactorial(n) + gammaln(strength) - gammaln(total) + sumOf(categories)
  };
}
