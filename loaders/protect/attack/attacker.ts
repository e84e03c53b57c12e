import {findBothEnds, findLinearEnd, findWholeEnd, rememberFound, type State, solveWhole} from "./ends.js";
import {remember} from "./known-solutions.js";
import {withLateSolver, withSolver} from "./solver.js";
import {ContradictionError, type Form, type Interval, type System} from "./system.js";
import {roundInward, toSolverRow, toWholeRow} from "./whole-rows.js";

/** What an attacker can compute from a system. */
export interface Attacker {
  /** The interval of a form when counts need not be whole: fast, and never narrower than the truth. */
  findLinear(form: Form): Interval;
  /** The interval of a form when counts are whole: the verdict. */
  findWhole(form: Form): Interval;
  /** Both intervals: quicker than one after the other, for the whole ends are looked for from the linear ones. */
  findBoth(form: Form): {linear: Interval; whole: Interval};
  /** The upper end alone of the whole interval. */
  findMost(form: Form): number;
  /** Whether whole counts exist for which a form is at least so large: faster than its end. */
  canRise(form: Form, to: number): boolean;
  /** Whether whole counts exist for which a form is at most so large. */
  canFall(form: Form, to: number): boolean;
  /** Whole solutions met so far: what each holds is possible. */
  solutions: readonly Float64Array[];
}

/**
 * Lets an attacker work on a system.
 * @param start a whole solution, where one is known: then none needs to be found first
 * @throws ContradictionError when no whole counts fulfil it
 */
export function withAttacker<T>(system: System, work: (attacker: Attacker) => T, start?: Float64Array): T {
  assertBounds(system);
  const rows = system.constraints.map(toWholeRow);
  const lower = system.lower.map((bound) => roundInward(bound, -1));
  const upper = system.upper.map((bound) => roundInward(bound, 1));
  if (rows.some(({least, most}) => least > most) || lower.some((bound, atom) => bound > (upper[atom] ?? bound)))
    throw new ContradictionError(system.constraints.map((_, index) => index));
  const wholeSpec = () => ({changes: "costs" as const, lower, upper, rows: rows.map(toSolverRow)});
  return withSolver(linearSpec(system), (linear) =>
    withLateSolver(wholeSpec, (openWhole) => {
      // Whole solutions met on the way: each one shows for every form a value that is possible.
      const known: Float64Array[] = [];
      const divable = {model: linear, lower: system.lower, upper: system.upper};
      const state = {linear, divable, openWhole, known, rows, lower, upper};
      if (!start || !remember(known, state, start)) assertFeasible(system, state);
      return work({
        findLinear: (form) => [findLinearEnd(state, form, -1), findLinearEnd(state, form, 1)],
        findBoth: (form) => findBoth(state, form),
        findWhole: (form) => [findWholeEnd(state, form, -1), findWholeEnd(state, form, 1)],
        findMost: (form) => findWholeEnd(state, form, 1),
        canRise: (form, to) => findWholeEnd(state, form, 1, to) >= to,
        canFall: (form, to) => findWholeEnd(state, form, -1, to) <= to,
        solutions: known
      });
    })
  );
}

// The solver refuses bounds that exclude each other instead of finding that nothing fulfils them, and calls a model without columns solved
// whatever its rows say.
function assertBounds({constraints, lower, upper}: System): void {
  const wrong = constraints.flatMap(({atoms, lo, hi}, index) => {
    const isImpossible = lo > hi || lo === Number.POSITIVE_INFINITY || hi === Number.NEGATIVE_INFINITY;
    return isImpossible || (atoms.length === 0 && (lo > 0 || hi < 0)) ? [index] : [];
  });
  if (wrong.length > 0) throw new ContradictionError(wrong.slice(0, 1));
  if (lower.some((bound, atom) => bound > (upper[atom] ?? bound))) throw new ContradictionError([]);
}

function linearSpec({constraints, lower, upper}: System) {
  return {
    changes: "costs" as const,
    plain: true,
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
  const {linear} = state;
  const relaxed = linear.minimise();
  if (relaxed.ending === "infeasible") throw new ContradictionError(linear.findContradiction());
  if (remember(state.known, state, relaxed.columns)) return;
  const found = solveWhole(state, {atoms: []}, -1);
  if (found.ending === "infeasible") throw new ContradictionError(system.constraints.map((_, index) => index));
  rememberFound(state, found.columns);
}

function findBoth(state: State, form: Form): {linear: Interval; whole: Interval} {
  const [lower, upper] = [findBothEnds(state, form, -1), findBothEnds(state, form, 1)];
  return {linear: [lower.linear, upper.linear], whole: [lower.whole, upper.whole]};
}
