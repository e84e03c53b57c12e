// Masses within this factor count as equal: R's fisher.test, binom.test and mantelhaen.test use the same.
const RELATIVE_ERROR = 1 + 1e-7;

/** Four ways to read how extreme one outcome of a discrete distribution is. */
export interface TwoSided {
  /** P(X ≤ observed). */
  less: number;
  /** P(X ≥ observed). */
  greater: number;
  /** All outcomes that are no likelier than the observed one. */
  minlike: number;
  /** Twice the smaller tail, at most 1: it agrees with the central interval (Fay 2010). */
  central: number;
  /** As `minlike`, with half of what is exactly as likely. */
  mid: number;
}

/** How extreme the outcome at `index` is, of masses that add up to 1. */
export function twoSided(masses: readonly number[], index: number): TwoSided {
  const observed = masses[index] ?? 0;
  const sum = (keep: (mass: number, i: number) => boolean) =>
    masses.reduce((total, mass, i) => (keep(mass, i) ? total + mass : total), 0);
  const less = Math.min(
    1,
    sum((_, i) => i <= index)
  );
  const greater = Math.min(
    1,
    sum((_, i) => i >= index)
  );
  const minlike = Math.min(
    1,
    sum((mass) => mass <= observed * RELATIVE_ERROR)
  );
  const equal = sum((mass) => mass <= observed * RELATIVE_ERROR && mass * RELATIVE_ERROR >= observed);
  return {less, greater, minlike, central: Math.min(1, 2 * Math.min(less, greater)), mid: minlike - equal / 2};
}
