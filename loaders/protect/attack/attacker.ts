import {type Divable, dive} from "./dive.js";
import {bestKnown, nearest, remember, TOLERANCE, type WholeSystem} from "./known-solutions.js";
import {type Outcome, type SolverModel, withSolver} from "./solver.js";
import {ContradictionError, type Form, type Interval, type System} from "./system.js";
import {roundInward, toSolverRow, toWholeRow} from "./whole-rows.js";

/** What an attacker can compute from a system. */
export interface Attacker {
  /** The interval of a form when counts need not be whole: fast, and never narrower than the truth. */
  findLinear(form: Form): Interval;
  /** The interval of a form when counts are whole: the verdict. */
  findWhole(form: Form): Interval;
  /** The upper end alone of the whole interval. */
  findMost(form: Form): number;
  /** Whether whole counts exist for which a form is at least so large: faster than its end. */
  canRise(form: Form, to: number): boolean;
  /** Whether whole counts exist for which a form is at most so large. */
  canFall(form: Form, to: number): boolean;
  /** Whole solutions met so far: what each holds is possible. */
  solutions: readonly ArrayLike<number>[];
}

/**
 * Lets an attacker work on a system.
 * @throws ContradictionError when no whole counts fulfil it
 */
export function withAttacker<T>(system: System, work: (attacker: Attacker) => T): T {
  assertBounds(system);
  const rows = system.constraints.map(toWholeRow);
  const lower = system.lower.map((bound) => roundInward(bound, -1));
  const upper = system.upper.map((bound) => roundInward(bound, 1));
  if (rows.some(({least, most}) => least > most) || lower.some((bound, atom) => bound > (upper[atom] ?? bound)))
    throw new ContradictionError(system.constraints.map((_, index) => index));
  return withSolver(linearSpec(system), (linear) =>
    withSolver({changes: "costs", lower, upper, rows: rows.map(toSolverRow)}, (whole) => {
      whole.setInteger(true);
      // Whole solutions met on the way: each one shows for every form a value that is possible.
      const known: Float64Array[] = [];
      const divable = {model: linear, lower: system.lower, upper: system.upper};
      const state = {linear, divable, whole, known, rows, lower, upper};
      assertFeasible(system, state);
      return work({
        findLinear: (form) => findLinear(linear, form),
        findWhole: (form) => [findWholeEnd(state, form, -1), findWholeEnd(state, form, 1)],
        findMost: (form) => findWholeEnd(state, form, 1),
        canRise: (form, to) => findWholeEnd(state, form, 1, to) >= to,
        canFall: (form, to) => findWholeEnd(state, form, -1, to) <= to,
        solutions: known
      });
    })
  );
}

interface State extends WholeSystem {
  linear: SolverModel;
  divable: Divable;
  whole: SolverModel;
  known: Float64Array[];
}

// The solver refuses bounds that exclude each other instead of finding that nothing fulfils them.
function assertBounds({constraints, lower, upper}: System): void {
  const wrong = constraints.flatMap(({lo, hi}, index) =>
    lo > hi || lo === Number.POSITIVE_INFINITY || hi === Number.NEGATIVE_INFINITY ? [index] : []
  );
  if (wrong.length > 0) throw new ContradictionError(wrong.slice(0, 1));
  if (lower.some((bound, atom) => bound > (upper[atom] ?? bound))) throw new ContradictionError([]);
}

function linearSpec({constraints, lower, upper}: System) {
  return {
    changes: "costs" as const,
    lower,
    upper,
    rows: constraints.map(({atoms, coefs, lo, hi}) => ({
      indices: atoms,
      values: coefs ?? atoms.map(() => 1),
      lower: lo,
      upper: hi
    }))
  };
}

function assertFeasible(system: System, state: State): void {
  const {linear, whole} = state;
  const relaxed = linear.minimise();
  if (relaxed.ending === "infeasible") throw new ContradictionError(linear.findContradiction());
  if (remember(state.known, state, relaxed.columns)) return;
  const found = whole.minimise();
  if (found.ending === "infeasible") throw new ContradictionError(system.constraints.map((_, index) => index));
  rememberFound(state, found.columns);
}

function setForm(model: SolverModel, {atoms, coefs}: Form): void {
  model.setCosts(new Map(atoms.map((atom, index) => [atom, coefs?.[index] ?? 1])));
}

function findLinear(linear: SolverModel, form: Form): Interval {
  setForm(linear, form);
  const [least, most] = [linear.minimise(), linear.maximise()];
  return [
    least.ending === "unbounded" ? Number.NEGATIVE_INFINITY : clean(least.objective),
    most.ending === "unbounded" ? Number.POSITIVE_INFINITY : clean(most.objective)
  ];
}

/**
 * One end of the whole interval. The linear end bounds it; where a whole solution is known that reaches the bound, it is the end, and the
 * slow search for one is spared.
 * @param enough a value at which the question is answered: the first found from there on is given instead of the end
 */
function findWholeEnd(state: State, form: Form, direction: 1 | -1, enough?: number): number {
  const {linear, whole, known} = state;
  const isEnough = (value: number) => enough !== undefined && direction * value >= direction * enough;
  const best = () => bestKnown(known, form, direction);
  if (isEnough(best())) return best();
  setForm(linear, form);
  const solveLinear = () => (direction === 1 ? linear.maximise() : linear.minimise());
  const relaxed = solveLinear();
  if (relaxed.ending === "unbounded") return direction * Number.POSITIVE_INFINITY;
  remember(known, state, relaxed.columns);
  const bound = boundOf(form, relaxed.objective, direction);
  const isAnswered = () =>
    direction * (bound - best()) <= TOLERANCE * (isWholeForm(form) ? 1 : 1e-3) ||
    isEnough(best()) ||
    (enough !== undefined && !isEnough(bound));
  if (isAnswered()) return clean(best());
  const isGood = ({objective}: Outcome) => {
    const value = boundOf(form, objective, direction);
    return value === bound || isEnough(value);
  };
  for (const guide of nearest(known, form, direction)) {
    const found = dive(state.divable, relaxed.columns, guide, solveLinear, isGood);
    if (found && remember(known, state, found) && isAnswered()) return clean(best());
  }
  setForm(whole, form);
  const found = direction === 1 ? whole.maximise() : whole.minimise();
  if (found.ending !== "optimal") throw new Error(`the search for a whole solution ended ${found.ending}`);
  rememberFound(state, found.columns);
  return clean(best());
}

// A bound of 3.9999999 means 4, one of 3.4 means that 4 cannot be reached.
function boundOf(form: Form, value: number, direction: 1 | -1): number {
  if (!isWholeForm(form)) return value;
  const slack = TOLERANCE * Math.max(1, Math.abs(value) / 1000);
  return direction === 1 ? Math.floor(value + slack) : Math.ceil(value - slack);
}

function isWholeForm({coefs}: Form): boolean {
  return coefs === undefined || coefs.every(Number.isInteger);
}

function rememberFound(state: State, columns: Float64Array): void {
  if (!remember(state.known, state, columns)) throw new Error("the solver’s whole solution does not fulfil the system");
}

// -0 is a zero that tests and readers would stumble on.
function clean(value: number): number {
  return value + 0;
}
