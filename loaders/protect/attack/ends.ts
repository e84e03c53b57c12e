import {type Divable, dive} from "./dive.js";
import {bestKnown, nearest, remember, TOLERANCE, type WholeSystem} from "./known-solutions.js";
import type {Outcome} from "./outcome.js";
import type {SolverModel} from "./solver-model.js";
import type {Form} from "./system.js";

/** An attack under way on a system that at least one whole solution fulfils. */
export interface State extends WholeSystem {
  linear: SolverModel;
  divable: Divable;
  /** The model in whole numbers, which most attacks never need. */
  openWhole: () => SolverModel;
  /** Whole solutions met on the way. */
  known: Float64Array[];
}

/** The lower end of an interval, or the upper one. */
type Direction = -1 | 1;

/** One end of the interval when counts need not be whole. */
export function findLinearEnd(state: State, form: Form, direction: Direction): number {
  return endOf(relax(state, form, direction), direction);
}

/**
 * One end of the interval when counts are whole.
 * @param enough a value at which the question is answered: the first found from there on is given instead of the end
 */
export function findWholeEnd(state: State, form: Form, direction: Direction, enough?: number): number {
  const best = bestKnown(state.known, form, direction);
  if (isEnough(best, direction, enough)) return best;
  return toWholeEnd(state, form, direction, relax(state, form, direction), enough);
}

/** The end of both intervals. */
export function findBothEnds(state: State, form: Form, direction: Direction): {linear: number; whole: number} {
  const relaxed = relax(state, form, direction);
  return {linear: endOf(relaxed, direction), whole: toWholeEnd(state, form, direction, relaxed)};
}

/** Lets the solver look for the whole solution at one end of a form: exact, and slow. */
export function solveWhole({openWhole}: State, form: Form, direction: Direction): Outcome {
  const whole = openWhole();
  whole.setInteger(true);
  setForm(whole, form);
  return solve(whole, direction);
}

/** Keeps what the solver gave for a whole solution, which it must be. */
export function rememberFound(state: State, columns: Float64Array): void {
  if (!remember(state.known, state, columns)) throw new Error("the solver’s whole solution does not fulfil the system");
}

/**
 * From the linear end to the whole one. The linear end bounds it; where a whole solution is known that reaches the bound, it is the end, and the
 * slow search for one is spared.
 */
function toWholeEnd(state: State, form: Form, direction: Direction, relaxed: Outcome, enough?: number): number {
  const {linear, known} = state;
  if (relaxed.ending === "unbounded") return direction * Number.POSITIVE_INFINITY;
  const best = () => bestKnown(known, form, direction);
  const bound = boundOf(form, relaxed.objective, direction);
  const isAnswered = () =>
    direction * (bound - best()) <= TOLERANCE * (isWholeForm(form) ? 1 : 1e-3) ||
    isEnough(best(), direction, enough) ||
    (enough !== undefined && !isEnough(bound, direction, enough));
  if (isAnswered() || (remember(known, state, relaxed.columns) && isAnswered())) return clean(best());
  const isGood = ({objective}: Outcome) => {
    const value = boundOf(form, objective, direction);
    return value === bound || isEnough(value, direction, enough);
  };
  for (const guide of nearest(known, form, direction)) {
    const found = dive(state.divable, relaxed.columns, guide, () => solve(linear, direction), isGood);
    if (found && remember(known, state, found) && isAnswered()) return clean(best());
  }
  const found = solveWhole(state, form, direction);
  if (found.ending !== "optimal") throw new Error(`the search for a whole solution ended ${found.ending}`);
  rememberFound(state, found.columns);
  return clean(best());
}

function isEnough(value: number, direction: Direction, enough: number | undefined): boolean {
  return enough !== undefined && direction * value >= direction * enough;
}

function relax({linear}: State, form: Form, direction: Direction): Outcome {
  setForm(linear, form);
  const outcome = solve(linear, direction);
  if (outcome.ending === "infeasible") throw new Error("the solver finds no solution where one is known");
  return outcome;
}

function solve(model: SolverModel, direction: Direction): Outcome {
  return direction === 1 ? model.maximise() : model.minimise();
}

function setForm(model: SolverModel, {atoms, coefs}: Form): void {
  model.setCosts(new Map(atoms.map((atom, index) => [atom, coefs?.[index] ?? 1])));
}

function endOf({ending, objective}: Outcome, direction: Direction): number {
  return ending === "unbounded" ? direction * Number.POSITIVE_INFINITY : clean(objective);
}

// A bound of 3.9999999 means 4, one of 3.4 means that 4 cannot be reached.
function boundOf(form: Form, value: number, direction: Direction): number {
  if (!isWholeForm(form)) return value;
  const slack = TOLERANCE * Math.max(1, Math.abs(value) / 1000);
  return direction === 1 ? Math.floor(value + slack) : Math.ceil(value - slack);
}

function isWholeForm({coefs}: Form): boolean {
  return coefs === undefined || coefs.every(Number.isInteger);
}

// -0 is a zero that tests and readers would stumble on.
function clean(value: number): number {
  return value + 0;
}
