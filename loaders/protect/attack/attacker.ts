import type {SolverModel, SolverRow} from "./solver.js";
import {withSolver} from "./solver.js";
import {type Constraint, ContradictionError, evaluate, type Form, type Interval, type System} from "./system.js";

/** How far a solver's number may be from the whole number that it means. */
const TOLERANCE = 1e-6;

/** What an attacker can compute from a system. */
export interface Attacker {
  /** The interval of a form when counts need not be whole: fast, and never narrower than the truth. */
  findLinear(form: Form): Interval;
  /** The interval of a form when counts are whole: the verdict. */
  findWhole(form: Form): Interval;
  /** The upper end alone of the whole interval. */
  findMost(form: Form): number;
  /** Whole solutions met so far: what each holds is possible. */
  solutions: readonly ArrayLike<number>[];
}

/**
 * Lets an attacker work on a system.
 * @throws ContradictionError when no whole counts fulfil it
 */
export function withAttacker<T>(system: System, work: (attacker: Attacker) => T): T {
  const spec = {
    changes: "costs" as const,
    lower: system.lower,
    upper: system.upper,
    rows: system.constraints.map(toRow)
  };
  return withSolver(spec, (linear) =>
    withSolver(spec, (whole) => {
      whole.setInteger(true);
      assertFeasible(system, linear, whole);
      // Whole solutions met on the way: each one shows for every form a value that is possible.
      const known: Float64Array[] = [];
      return work({
        findLinear: (form) => findLinear(linear, form),
        findWhole: (form) => [findEnd(-1)(form), findEnd(1)(form)],
        findMost: findEnd(1),
        solutions: known
      });

      function findEnd(direction: 1 | -1) {
        return (form: Form): number => findWholeEnd(system, linear, whole, known, form, direction);
      }
    })
  );
}

function toRow({atoms, coefs, lo, hi}: Constraint): SolverRow {
  return {indices: atoms, values: coefs ?? atoms.map(() => 1), lower: lo, upper: hi};
}

function assertFeasible(system: System, linear: SolverModel, whole: SolverModel): void {
  if (linear.minimise().ending === "infeasible") throw new ContradictionError(linear.findContradiction());
  if (whole.minimise().ending === "infeasible")
    throw new ContradictionError(system.constraints.map((_, index) => index));
}

function setForm(model: SolverModel, {atoms, coefs}: Form): void {
  model.setCosts(new Map(atoms.map((atom, index) => [atom, coefs?.[index] ?? 1])));
}

function findLinear(linear: SolverModel, form: Form): Interval {
  setForm(linear, form);
  const [least, most] = [linear.minimise(), linear.maximise()];
  return [
    least.ending === "unbounded" ? Number.NEGATIVE_INFINITY : least.objective,
    most.ending === "unbounded" ? Number.POSITIVE_INFINITY : most.objective
  ];
}

/**
 * One end of the whole interval. The linear end bounds it; where a whole solution is known that reaches the bound, it is the end, and the
 * slow search for one is spared.
 */
function findWholeEnd(
  system: System,
  linear: SolverModel,
  whole: SolverModel,
  known: Float64Array[],
  form: Form,
  direction: 1 | -1
): number {
  setForm(linear, form);
  const relaxed = direction === 1 ? linear.maximise() : linear.minimise();
  if (relaxed.ending === "unbounded") return direction * Number.POSITIVE_INFINITY;
  remember(system, known, relaxed.columns);
  const bound = isWholeForm(form) ? inward(relaxed.objective, direction) : relaxed.objective;
  if (known.some((values) => Math.abs(evaluate(form, values) - bound) <= TOLERANCE)) return clean(bound);
  setForm(whole, form);
  const found = direction === 1 ? whole.maximise() : whole.minimise();
  if (found.ending !== "optimal") throw new Error(`the search for a whole solution ended ${found.ending}`);
  if (!remember(system, known, found.columns))
    throw new Error("the solver's whole solution does not fulfil the system");
  const end = evaluate(form, found.columns.map(Math.round));
  return clean(end);
}

// A bound of 3.9999999 means 4, one of 3.4 means that 4 cannot be reached.
function inward(value: number, direction: 1 | -1): number {
  return direction === 1 ? Math.floor(value + TOLERANCE) : Math.ceil(value - TOLERANCE);
}

function isWholeForm({coefs}: Form): boolean {
  return coefs === undefined || coefs.every(Number.isInteger);
}

/** Keeps a solution when it is whole and, checked without the solver, fulfils everything; says whether it does. */
function remember({constraints, lower, upper}: System, known: Float64Array[], columns: Float64Array): boolean {
  const values = columns.map(Math.round);
  if (columns.some((value, index) => Math.abs(value - (values[index] ?? 0)) > TOLERANCE)) return false;
  if (values.some((value, index) => value < (lower[index] ?? 0) || value > (upper[index] ?? 0))) return false;
  const slack = (bound: number) => TOLERANCE * Math.max(1, Math.abs(bound));
  const holds = constraints.every((constraint) => {
    const value = evaluate(constraint, values);
    return value >= constraint.lo - slack(constraint.lo) && value <= constraint.hi + slack(constraint.hi);
  });
  if (holds) known.push(values);
  return holds;
}

// -0 is a zero that tests and readers would stumble on.
function clean(value: number): number {
  return value + 0;
}
