import {withAttacker} from "../attack/attacker.js";
import {withSolver} from "../attack/solver.js";
import type {Constraint, Form, Interval, System} from "../attack/system.js";

/** How far a solver's number may be from the whole number that it means. */
const TOLERANCE = 1e-6;

/** True when an interval says more than is allowed. */
export function isNarrower([lower, upper]: Interval, [allowedLower, allowedUpper]: Interval): boolean {
  return lower > allowedLower + TOLERANCE || upper < allowedUpper - TOLERANCE;
}

/**
 * The fewest figures that together narrow a form beyond what is allowed, none of which can be left out. Where the linear attack narrows it,
 * the dual values say which figures bear on it; what they do not need is then deleted one by one. Where only whole numbers narrow it, all
 * figures are tried.
 * @param structure what holds without any figure: how tables hang together
 * @returns positions of figures, sorted
 */
export function findCombination(
  structure: System,
  figures: readonly Constraint[],
  form: Form,
  allowed: Interval
): number[] {
  const all = [...figures.keys()];
  const linear = (chosen: readonly number[]) => attackLinear(withFigures(structure, figures, chosen), form, allowed);
  const bearing = linear(all);
  if (bearing) {
    const own = bearing.flatMap((row) => {
      const position = row - structure.constraints.length;
      return position >= 0 ? [position] : [];
    });
    const start = linear(own) ? own : all;
    return deleteNeedless(start, (chosen) => linear(chosen) !== undefined);
  }
  return deleteNeedless(all, (chosen) =>
    withAttacker(withFigures(structure, figures, chosen), (attacker) => isNarrower(attacker.findWhole(form), allowed))
  );
}

/** Leaves out, in halves and then one by one, whatever is not needed for `holds` to stay true. */
export function deleteNeedless(items: readonly number[], holds: (chosen: readonly number[]) => boolean): number[] {
  let kept = [...items];
  for (let size = Math.max(1, Math.floor(kept.length / 2)); size >= 1; size = Math.floor(size / 2)) {
    for (let start = 0; start < kept.length; ) {
      const trial = [...kept.slice(0, start), ...kept.slice(start + size)];
      if (holds(trial)) kept = trial;
      else start += size;
    }
  }
  return kept.sort((a, b) => a - b);
}

/** A system with some of the figures. */
export function withFigures(structure: System, figures: readonly Constraint[], chosen: readonly number[]): System {
  const added = chosen.flatMap((position) => figures[position] ?? []);
  return {...structure, constraints: [...structure.constraints, ...added]};
}

/** The constraints that bear on an end which the linear attack narrows; undefined when it narrows none. */
function attackLinear(system: System, {atoms, coefs}: Form, allowed: Interval): number[] | undefined {
  const spec = {
    changes: "costs" as const,
    lower: system.lower,
    upper: system.upper,
    rows: system.constraints.map(({atoms: indices, coefs: values, lo, hi}) => ({
      indices,
      values: values ?? indices.map(() => 1),
      lower: lo,
      upper: hi
    }))
  };
  return withSolver(spec, (model) => {
    model.setCosts(new Map(atoms.map((atom, index) => [atom, coefs?.[index] ?? 1])));
    for (const direction of [1, -1] as const) {
      const {ending, objective, rowDuals} = direction === 1 ? model.minimise() : model.maximise();
      if (ending !== "optimal") continue;
      const whole = direction === 1 ? Math.ceil(objective - TOLERANCE) : Math.floor(objective + TOLERANCE);
      const interval: Interval =
        direction === 1 ? [whole, Number.POSITIVE_INFINITY] : [Number.NEGATIVE_INFINITY, whole];
      if (!isNarrower(interval, allowed)) continue;
      return [...rowDuals].flatMap((dual, row) => (Math.abs(dual) > TOLERANCE ? [row] : []));
    }
    return undefined;
  });
}
