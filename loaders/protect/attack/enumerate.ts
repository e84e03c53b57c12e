import {evaluate, type Form, type Interval, type System} from "./system.js";
import {roundInward, toWholeRow, type WholeRow} from "./whole-rows.js";

/** Steps after which enumeration gives up: some tenths of a second. */
const STEPS = 300_000;

/** Every whole solution of a system, looked at one by one. */
export interface Enumeration {
  solutions: number;
  /** The smallest and largest value of each form, in order. */
  intervals: Interval[];
}

/**
 * Goes through all whole solutions of a small system, with nothing but whole-number arithmetic: the check of the solver, and the verdict where
 * it comes to an end.
 * @param intervals of the atoms, one each, outside which no solution lies
 * @returns undefined when there are too many, or an atom is unbounded
 */
export function enumerate(
  system: System,
  forms: readonly Form[],
  intervals: readonly Interval[]
): Enumeration | undefined {
  const bounds = intervals.map(([lower, upper]) => [roundInward(lower, -1), roundInward(upper, 1)] as const);
  if (bounds.some(([lower, upper]) => !Number.isFinite(lower) || !Number.isFinite(upper))) return undefined;
  const rows = system.constraints.map(toWholeRow);
  const rowsOf = bounds.map((_, atom) => rows.filter(({atoms}) => atoms.includes(atom)));
  const values: number[] = [];
  const ends = forms.map((): [number, number] => [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
  let [steps, solutions] = [0, 0];

  function visit(): boolean {
    if (++steps > STEPS) return false;
    const last = values.length - 1;
    if (!(last < 0 ? rows : (rowsOf[last] ?? [])).every((row) => canHold(row, values, bounds))) return true;
    if (values.length === system.size) {
      solutions++;
      widen(ends, forms, values);
      return true;
    }
    const [lower, upper] = bounds[values.length] ?? [0, -1];
    for (let value = lower; value <= upper; value++) {
      values.push(value);
      const goesOn = visit();
      values.pop();
      if (!goesOn) return false;
    }
    return true;
  }

  return visit() ? {solutions, intervals: ends} : undefined;
}

/** Whether a row can still be fulfilled when the first atoms have their values and the others lie in their bounds. */
function canHold(
  {atoms, weights, least, most, scale}: WholeRow,
  values: readonly number[],
  bounds: readonly Interval[]
): boolean {
  let [smallest, largest] = [0, 0];
  for (const [index, atom] of atoms.entries()) {
    const weight = weights[index] ?? 0;
    const value = values[atom];
    const [lower, upper] = value === undefined ? (bounds[atom] ?? [0, 0]) : [value, value];
    smallest += weight * (weight > 0 ? lower : upper);
    largest += weight * (weight > 0 ? upper : lower);
  }
  const noise = scale === undefined ? 1e-9 * Math.max(1, Math.abs(smallest), Math.abs(largest)) : 0;
  return largest >= least - noise && smallest <= most + noise;
}

function widen(ends: [number, number][], forms: readonly Form[], values: readonly number[]): void {
  for (const [index, form] of forms.entries()) {
    const value = evaluate(form, values);
    const end = ends[index];
    if (end === undefined) continue;
    end[0] = Math.min(end[0], value);
    end[1] = Math.max(end[1], value);
  }
}
