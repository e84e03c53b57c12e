import gammaln from "@stdlib/math-base-special-gammaln";

/** log n! */
export function logFactorial(n: number): number {
  return gammaln(n + 1);
}

/** log of the number of ways to choose k of n. */
export function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
