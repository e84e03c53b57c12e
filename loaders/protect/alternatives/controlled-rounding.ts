import {withSolver} from "../attack/solver.js";

/** Cells that must stay a sum after rounding: the total is the sum of its parts. */
export interface Sum {
  total: number;
  parts: readonly number[];
}

/** Rounded values, or none where no additive rounding exists. */
export interface Rounding {
  /** Each cell's multiple of the base, in order. */
  values: number[];
  /** How many multiples of the base a cell may be from its value. */
  steps: number;
  meanChange: number;
  largestChange: number;
}

/** Multiples that are tried before giving up. */
const MOST_STEPS = 3;

/**
 * Controlled rounding: every cell becomes a multiple of the base next to its value, so that all sums still hold and the changes together are
 * the smallest (Cox 1987; Salazar-González 2006). Where the nearest multiples cannot add up, the next ones are allowed too.
 * @returns undefined when no additive rounding exists within three multiples
 */
export function roundControlled(values: readonly number[], sums: readonly Sum[], base: number): Rounding | undefined {
  for (let steps = 1; steps <= MOST_STEPS; steps++) {
    const rounded = roundWithin(values, sums, base, steps);
    if (!rounded) continue;
    const changes = rounded.map((value, index) => Math.abs(value - (values[index] ?? 0)));
    return {
      values: rounded,
      steps,
      meanChange: changes.reduce((sum, change) => sum + change, 0) / Math.max(1, changes.length),
      largestChange: Math.max(0, ...changes)
    };
  }
  return undefined;
}

// Each cell is base · multiple; the distance from its value is two further variables, up and down.
function roundWithin(
  values: readonly number[],
  sums: readonly Sum[],
  base: number,
  steps: number
): number[] | undefined {
  const lower = values.map((value) => Math.max(0, Math.floor(value / base) - steps + 1));
  // A multiple of the base stays as it is in one step: zeros stay zeros.
  const upper = values.map((value) => Math.ceil(value / base) + steps - 1);
  const none = values.map(() => 0);
  const open = values.map(() => Number.POSITIVE_INFINITY);
  const size = values.length;
  const distances = values.map((value, index) => ({
    indices: [index, size + index, 2 * size + index],
    values: [base, -1, 1],
    lower: value,
    upper: value
  }));
  const additive = sums.map(({total, parts}) => ({
    indices: [total, ...parts],
    values: [-1, ...parts.map(() => 1)],
    lower: 0,
    upper: 0
  }));
  const spec = {
    changes: "rows" as const,
    lower: [...lower, ...none, ...none],
    upper: [...upper, ...open, ...open],
    rows: [...distances, ...additive]
  };
  return withSolver(spec, (model) => {
    model.setInteger(true);
    // Among equal roundings the first cells change least: the result is the same everywhere.
    model.setCosts(
      new Map(values.flatMap((_, index) => [size + index, 2 * size + index].map((at) => [at, 1 + 1e-6 * index])))
    );
    const {ending, columns} = model.minimise();
    // The sum with 0 makes a zero of -0.
    return ending === "optimal" ? values.map((_, index) => base * Math.round(columns[index] ?? 0) + 0) : undefined;
  });
}
