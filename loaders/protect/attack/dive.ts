import type {Outcome} from "./outcome.js";
import type {SolverModel} from "./solver-model.js";

/** A linear model with the bounds of its columns, to which they return. */
export interface Divable {
  model: SolverModel;
  lower: readonly number[];
  upper: readonly number[];
}

/** Columns that are fixed at most before giving up. */
const STEPS = 60;

const EPSILON = 1e-6;

/**
 * Looks for a whole solution between a fractional one and a whole one that is known: the fractional column nearest to the known solution is
 * fixed on that side, or on the other where that loses too much, and so on. It is a quick try that mostly spares the search; it may end
 * without a solution where there is one.
 * @param start the fractional solution
 * @param guide the known one
 * @param solve solves the model as it is
 * @param isGood whether an outcome is still worth following
 * @returns columns that are whole but for the solver's noise, or undefined
 */
export function dive(
  {model, lower, upper}: Divable,
  start: Float64Array,
  guide: ArrayLike<number>,
  solve: () => Outcome,
  isGood: (outcome: Outcome) => boolean
): Float64Array | undefined {
  const fixed = new Set<number>();
  let columns = start;
  try {
    for (let step = 0; step < STEPS; step++) {
      const column = nearestToGuide(columns, guide);
      if (column === undefined) return columns;
      fixed.add(column);
      const next = fixOneSide(model, column, columns[column] ?? 0, guide[column] ?? 0, solve, isGood);
      if (next === undefined) return undefined;
      columns = next.columns;
    }
    return undefined;
  } finally {
    for (const column of fixed) model.setColumnBounds(column, lower[column] ?? 0, upper[column] ?? 0);
  }
}

function fixOneSide(
  model: SolverModel,
  column: number,
  value: number,
  guide: number,
  solve: () => Outcome,
  isGood: (outcome: Outcome) => boolean
): Outcome | undefined {
  const [first, second] = guide > value ? [Math.ceil(value), Math.floor(value)] : [Math.floor(value), Math.ceil(value)];
  for (const side of [first, second]) {
    model.setColumnBounds(column, side, side);
    const outcome = solve();
    if (outcome.ending === "optimal" && isGood(outcome)) return outcome;
  }
  return undefined;
}

function nearestToGuide(columns: Float64Array, guide: ArrayLike<number>): number | undefined {
  let [best, distance]: [number | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const [column, value] of columns.entries()) {
    if (Math.abs(value - Math.round(value)) <= EPSILON * Math.max(1, Math.abs(value))) continue;
    const own = Math.abs(value - (guide[column] ?? 0));
    if (own < distance) [best, distance] = [column, own];
  }
  return best;
}
