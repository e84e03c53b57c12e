import {binomialLower, binomialMass, binomialUpper} from "./numeric/binomial.js";
import {checkProbability, checkTrials} from "./numeric/check.js";

// As in R's binom.test: masses within this factor count as equal.
const RELATIVE_ERROR = 1 + 1e-7;

/** Two two-sided p-values of a binomial outcome. */
export interface BinomialTest {
  /** All outcomes that are no likelier than the observed one (R's binom.test). */
  pValueMinlike: number;
  /** Twice the smaller tail: it agrees with the central interval of Clopper and Pearson (Fay 2010). The report uses this one. */
  pValueCentral: number;
}

/**
 * How surprising x of n would be if the share were p0, exactly.
 * @throws RangeError for what is no count, more successes than trials, or a p0 outside 0 to 1
 */
export function binomTest({x, n, p0}: {x: number; n: number; p0: number}): BinomialTest {
  checkTrials(x, n);
  checkProbability("p0", p0);
  const [less, greater] = [binomialLower(x, n, p0), binomialUpper(x, n, p0)];
  return {
    pValueMinlike: Math.min(1, minlike(x, n, p0, less, greater)),
    pValueCentral: Math.min(1, 2 * Math.min(less, greater))
  };
}

function minlike(x: number, n: number, p0: number, less: number, greater: number): number {
  const mean = n * p0;
  if (x === mean) return 1;
  const limit = binomialMass(x, n, p0) * RELATIVE_ERROR;
  const isNoLikelier = (value: number) => binomialMass(value, n, p0) <= limit;
  // On the other side of the mean the masses fall, so those that are no likelier are a tail.
  if (x < mean) return less + binomialUpper(firstWhere(isNoLikelier, Math.ceil(mean), n + 1), n, p0);
  const last = -firstWhere((value) => isNoLikelier(-value), -Math.floor(mean), 1);
  return greater + binomialLower(last, n, p0);
}

/** The first whole number from `from` on for which a condition that stays true once it is true holds; `end` if none does. */
function firstWhere(holds: (value: number) => boolean, from: number, end: number): number {
  let [low, high] = [from, end];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
