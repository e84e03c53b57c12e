import type {SolverRow} from "./solver-model.js";
import type {Constraint} from "./system.js";

/**
 * A constraint as whole counts see it: its weights times `scale` are whole, hence so is its value, which lies between two whole numbers.
 * Weights that no power of ten makes whole leave it as it was.
 */
export interface WholeRow {
  atoms: readonly number[];
  weights: readonly number[];
  least: number;
  most: number;
  /** What weights and bounds were multiplied by; undefined where nothing makes them whole. */
  scale: number | undefined;
}

/** Decimals of a weight beyond which it is taken for no decimal number. */
const DECIMALS = 9;

/** What floating point adds to a number that means a whole one. */
const NOISE = 1e-9;

/** Sums above it are not exact. */
const EXACT = 2 ** 53;

/** Writes a constraint in whole numbers, so that it can be checked without rounding. */
export function toWholeRow({atoms, coefs, lo, hi}: Constraint): WholeRow {
  const own = coefs ?? atoms.map(() => 1);
  const scale = findScale(own);
  if (scale === undefined) return {atoms, weights: own, least: lo, most: hi, scale};
  return {
    atoms,
    weights: own.map((weight) => Math.round(weight * scale)),
    least: roundInward(lo * scale, -1),
    most: roundInward(hi * scale, 1),
    scale
  };
}

/** The next whole number inside a bound; a bound that is whole but for noise is that whole number. */
export function roundInward(bound: number, side: 1 | -1): number {
  if (!Number.isFinite(bound)) return bound;
  const nearest = Math.round(bound);
  if (Math.abs(bound - nearest) <= NOISE * Math.max(1, Math.abs(bound))) return nearest;
  return side === 1 ? Math.floor(bound) : Math.ceil(bound);
}

/** Whether whole counts fulfil a row: exactly, or but for noise where its weights are no decimals or the sum is too large to be exact. */
export function fulfils({atoms, weights, least, most, scale}: WholeRow, values: ArrayLike<number>): boolean {
  let sum = 0;
  let size = 0;
  for (let index = 0; index < atoms.length; index++) {
    const term = (weights[index] ?? 0) * (values[atoms[index] ?? -1] ?? 0);
    sum += term;
    size += Math.abs(term);
  }
  const noise = scale === undefined || size > EXACT ? NOISE * Math.max(1, size) : 0;
  return sum >= least - noise && sum <= most + noise;
}

/**
 * A row as the solver takes it. Fractional weights keep their scale; as only every `1 / scale` can be a value, the bounds may give way by a
 * third of that: no further count comes in, and none is left out because the solver computes with rounding.
 */
export function toSolverRow({atoms, weights, least, most, scale}: WholeRow): SolverRow {
  const unit = scale ?? 1;
  const give = scale === undefined || scale === 1 ? 0 : 1 / 3;
  return {
    indices: atoms,
    values: weights.map((weight) => weight / unit),
    lower: (least - give) / unit,
    upper: (most + give) / unit
  };
}

function findScale(weights: readonly number[]): number | undefined {
  for (let decimals = 0; decimals <= DECIMALS; decimals++) {
    const scale = 10 ** decimals;
    if (weights.every((weight) => isNearWhole(weight * scale))) return scale;
  }
  return undefined;
}

function isNearWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= NOISE * Math.max(1, Math.abs(value)) && Math.abs(value) < EXACT;
}
