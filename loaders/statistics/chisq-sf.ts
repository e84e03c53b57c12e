import {checkNonNegative, checkPositive} from "./numeric/check.js";
import {gammaUpper} from "./numeric/gamma.js";

/**
 * P(X ≥ x) of a chi-square distribution. The upper tail is taken as such: `1 − P(X < x)` would lose every digit of a small one.
 * @throws RangeError when x is negative or the degrees of freedom are not positive
 */
export function chisqSf({x, df}: {x: number; df: number}): {p: number} {
  checkNonNegative("x", x);
  checkPositive("df", df);
  return {p: gammaUpper(x / 2, df / 2)};
}
