/** A percentage as it is shown, and which bases are possible. */
export interface PercentLeakInput {
  shownPercent: number;
  decimals: number;
  nMin: number;
  nMax: number;
}

/** Every numerator and base that a shown figure allows: few of them mean that it gives the count back. */
export interface LeakOutput {
  count: number;
  /** Pairs of count and base, by base. */
  solutions: [x: number, n: number][];
}

/**
 * What a percentage gives away: all pairs x of n with |100 x / n − shown| at most half a unit of the last decimal, the ends included
 * (both ways of rounding a half are possible).
 * @throws RangeError when the range of bases is empty or starts below 1, or the decimals are no whole number from 0
 */
export function percentLeak({shownPercent, decimals, nMin, nMax}: PercentLeakInput): LeakOutput {
  assertBases(nMin, nMax);
  assertDecimals(decimals);
  const half = 0.5 * 10 ** -decimals;
  const solutions: [number, number][] = [];
  for (let n = nMin; n <= nMax; n++) {
    const first = Math.max(0, Math.floor(((shownPercent - half) * n) / 100) - 1);
    const last = Math.min(n, Math.ceil(((shownPercent + half) * n) / 100) + 1);
    for (let x = first; x <= last; x++) if (isShownAs(x, n, shownPercent, half)) solutions.push([x, n]);
  }
  return {count: solutions.length, solutions};
}

// The difference is taken at the scale of the count, where a half is exact enough to be told from more than a half.
function isShownAs(x: number, n: number, shown: number, half: number): boolean {
  return Math.abs((100 * x) / n - shown) <= half + 1e-9;
}

/** Bases are whole numbers from 1, the largest not below the smallest. */
export function assertBases(nMin: number, nMax: number): void {
  if (!Number.isInteger(nMin) || !Number.isInteger(nMax) || nMin < 1 || nMax < nMin)
    throw new RangeError(`bases must be whole numbers from 1, nMin at most nMax: ${nMin} to ${nMax}`);
}

/** Decimals are a whole number from 0 to 12. */
export function assertDecimals(decimals: number): void {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 12)
    throw new RangeError(`decimals must be a whole number from 0 to 12: ${decimals}`);
}
