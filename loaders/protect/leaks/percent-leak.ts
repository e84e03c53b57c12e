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

/** What floating point adds to a shown figure, in units of its last decimal. */
const NOISE = 1e-6;

/**
 * What a percentage gives away: all pairs x of n with |100 x / n − shown| at most half a unit of the last decimal, the ends included
 * (both ways of rounding a half are possible).
 * @throws RangeError when the range of bases is empty or starts below 1, the decimals are no whole number from 0, or what is shown is no
 * percentage
 */
export function percentLeak({shownPercent, decimals, nMin, nMax}: PercentLeakInput): LeakOutput {
  assertBases(nMin, nMax);
  assertDecimals(decimals);
  assertPercent(shownPercent);
  const unit = 10 ** decimals;
  const shown = toUnits(shownPercent * unit);
  const solutions: [number, number][] = [];
  for (let n = nMin; n <= nMax; n++) {
    const first = Math.max(0, Math.floor(((shown - 0.5) * n) / (100 * unit)) - 1);
    const last = Math.min(n, Math.ceil(((shown + 0.5) * n) / (100 * unit)) + 1);
    // Both sides times 2 n units: whole numbers, in which a half is told from more than a half.
    for (let x = first; x <= last; x++) if (Math.abs(200 * unit * x - 2 * shown * n) <= n) solutions.push([x, n]);
  }
  return {count: solutions.length, solutions};
}

// 33.3 times 10 is 333 but for noise; a figure with more decimals than are said stays as it is.
function toUnits(value: number): number {
  const nearest = Math.round(value);
  return Math.abs(value - nearest) <= NOISE ? nearest : value;
}

/** A percentage is a number from 0 to 100. */
export function assertPercent(value: number): void {
  if (!(value >= 0 && value <= 100)) throw new RangeError(`a percentage must be a number from 0 to 100: ${value}`);
}

/** Bases are whole numbers from 1, the largest not below the smallest. */
export function assertBases(nMin: number, nMax: number): void {
  if (!Number.isSafeInteger(nMin) || !Number.isSafeInteger(nMax) || nMin < 1 || nMax < nMin)
    throw new RangeError(`bases must be whole numbers from 1, nMin at most nMax: ${nMin} to ${nMax}`);
}

/** Decimals are a whole number from 0 to 12. */
export function assertDecimals(decimals: number): void {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 12)
    throw new RangeError(`decimals must be a whole number from 0 to 12: ${decimals}`);
}
