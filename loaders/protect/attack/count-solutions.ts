import type {Interval, System} from "./system.js";

/** Steps after which counting gives up: some tenths of a second. */
const STEPS = 300_000;

/**
 * How many whole solutions a system has, by enumeration with bounds from every constraint, or undefined when there are too many to count.
 * It is the check of the solver on small systems.
 * @param intervals of the atoms, one each
 */
export function countSolutions(system: System, intervals: readonly Interval[]): number | undefined {
  if (intervals.some(([lower, upper]) => !Number.isFinite(lower) || !Number.isFinite(upper))) return undefined;
  const rows = system.constraints.map((constraint) => ({
    weights: new Map(constraint.atoms.map((atom, index) => [atom, constraint.coefs?.[index] ?? 1])),
    ...constraint
  }));
  let steps = 0;
  const values: number[] = [];

  function possible(): boolean {
    return rows.every(({weights, lo, hi}) => {
      let [least, most] = [0, 0];
      for (const [atom, weight] of weights) {
        const [lower, upper] =
          atom < values.length ? [values[atom] ?? 0, values[atom] ?? 0] : (intervals[atom] ?? [0, 0]);
        least += weight * (weight > 0 ? lower : upper);
        most += weight * (weight > 0 ? upper : lower);
      }
      return most >= lo - 1e-9 && least <= hi + 1e-9;
    });
  }

  function count(): number | undefined {
    if (++steps > STEPS) return undefined;
    if (!possible()) return 0;
    if (values.length === system.size) return 1;
    const [lower, upper] = intervals[values.length] ?? [0, -1];
    let sum = 0;
    for (let value = lower; value <= upper; value++) {
      values.push(value);
      const found = count();
      values.pop();
      if (found === undefined) return undefined;
      sum += found;
    }
    return sum;
  }

  return count();
}
