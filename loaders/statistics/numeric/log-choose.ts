import gammaln from "@stdlib/math-base-special-gammaln";

// Exact tests ask for the same ones again and again.
const KNOWN = Array.from({length: 1001}, (_, n) => gammaln(n + 1));

/** log n! */
export function logFactorial(n: number): number {
  return KNOWN[n] ?? gammaln(n + 1);
}

/** log of the number of ways to choose k of n. */
export function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
