import {evaluate, type Form} from "./system.js";
import {fulfils, type WholeRow} from "./whole-rows.js";

/** What a whole solution must fulfil. */
export interface WholeSystem {
  rows: readonly WholeRow[];
  lower: readonly number[];
  upper: readonly number[];
}

/** How far a solver's number may be from the whole number that it means, for numbers up to 1; relative above. */
export const TOLERANCE = 1e-6;

/** Known solutions that guide the way to a further one. */
const GUIDES = 8;

/** The known solutions in which a form is nearest to its end. */
export function nearest(known: readonly Float64Array[], form: Form, direction: 1 | -1): Float64Array[] {
  return known
    .map((values) => ({values, distance: -direction * evaluate(form, values)}))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, GUIDES)
    .map(({values}) => values);
}

/** The value nearest to its end that a form has in a known solution; infinitely far where none is known. */
export function bestKnown(known: readonly Float64Array[], form: Form, direction: 1 | -1): number {
  let best = -direction * Number.POSITIVE_INFINITY;
  for (const values of known) {
    const value = evaluate(form, values);
    if (direction * value > direction * best) best = value;
  }
  return best;
}

/** Keeps a solution when it is whole and, checked without the solver, fulfils everything; says whether it does. */
export function remember(known: Float64Array[], {rows, lower, upper}: WholeSystem, columns: Float64Array): boolean {
  const values = columns.map(Math.round);
  const isWhole = columns.every(
    (value, index) => Math.abs(value - (values[index] ?? 0)) <= TOLERANCE * Math.max(1, Math.abs(value))
  );
  const isWithin = values.every(
    (value, index) => value >= (lower[index] ?? 0) && value <= (upper[index] ?? Number.POSITIVE_INFINITY)
  );
  if (!isWhole || !isWithin || !rows.every((row) => fulfils(row, values))) return false;
  known.push(values);
  return true;
}
