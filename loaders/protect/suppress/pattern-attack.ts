import {type Outcome, type SolverModel, withSolver} from "../attack/solver.js";
import type {ProtectionCell, ProtectionProblem} from "./problem.js";

/**
 * How far an attacker gets from a cell's true value in one direction, and which openings of published cells would let the attacker get
 * farther: `reach ≤ Σ coefficient · y + constant` for every pattern y, by the duality of linear programming
 * (Fischetti and Salazar 2001, the capacity constraints).
 */
export interface Attack {
  reach: number;
  /** By position of the cell; infinite where opening the cell sets no limit. */
  coefficients: Map<number, number>;
  constant: number;
  /** Cells whose values differ from the true ones in the solution that shows the reach. */
  moved: number[];
}

/** Attacks patterns; a pattern may be fractional, then cells open partly. */
export interface PatternAttacker {
  setPattern(pattern: readonly number[]): void;
  attack(cell: number, direction: "up" | "down"): Attack;
}

const EPSILON = 1e-9;

/** Opens the attacker's linear programme over a problem; the cells' bounds follow the pattern. */
export function withPatternAttacker<T>(problem: ProtectionProblem, work: (attacker: PatternAttacker) => T): T {
  const {cells, known, values} = problem;
  const scale = Math.max(
    ...cells.map(({reach}) => reach?.up ?? 1),
    values.reduce((sum, value) => sum + value, 1)
  );
  const rows = [...cells.map((cell) => ({...cell, lo: cell.value, hi: cell.value})), ...known].map(
    ({atoms, coefs, lo, hi}) => ({indices: atoms, values: coefs ?? atoms.map(() => 1), lower: lo, upper: hi})
  );
  const spec = {
    changes: "costs" as const,
    lower: values.map(() => 0),
    upper: values.map(() => Number.POSITIVE_INFINITY),
    rows
  };
  return withSolver(spec, (model) => {
    let pattern: readonly number[] = cells.map(() => 0);
    return work({
      setPattern(next) {
        for (const [index, cell] of cells.entries())
          if (pattern[index] !== next[index]) model.setRowBounds(index, ...boundsOf(cell, next[index] ?? 0, scale));
        pattern = [...next];
      },
      attack: (cell, direction) => attack(problem, model, cell, direction)
    });
  });
}

function boundsOf({value}: ProtectionCell, opening: number, scale: number): [number, number] {
  if (opening >= 1 - EPSILON) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (opening <= EPSILON) return [value, value];
  return [value * (1 - opening), value + scale * opening];
}

function attack(problem: ProtectionProblem, model: SolverModel, target: number, direction: "up" | "down"): Attack {
  const cell = problem.cells[target];
  if (!cell) throw new RangeError(`no such cell: ${target}`);
  const sign = direction === "up" ? -1 : 1;
  model.setCosts(new Map(cell.atoms.map((atom, index) => [atom, sign * (cell.coefs?.[index] ?? 1)])));
  const outcome = model.minimise();
  if (outcome.ending === "unbounded")
    return {reach: Number.POSITIVE_INFINITY, coefficients: new Map(), constant: 0, moved: []};
  if (outcome.ending !== "optimal") throw new Error(`the attack on cell ${target} ended ${outcome.ending}`);
  return readAttack(problem, outcome, cell.value, sign);
}

function readAttack(problem: ProtectionProblem, outcome: Outcome, value: number, sign: 1 | -1): Attack {
  const {cells, known, values} = problem;
  const coefficients = new Map<number, number>();
  let constant = 0;
  const add = (cell: number, amount: number) => {
    if (amount > EPSILON) coefficients.set(cell, (coefficients.get(cell) ?? 0) + amount);
  };
  for (const [index, cell] of cells.entries()) {
    const dual = outcome.rowDuals[index] ?? 0;
    if (dual > EPSILON) add(index, dual * cell.value);
    if (dual < -EPSILON) add(index, Number.POSITIVE_INFINITY);
  }
  for (const [index, {atoms, coefs, lo, hi}] of known.entries()) {
    const dual = outcome.rowDuals[cells.length + index] ?? 0;
    const at = atoms.reduce((sum, atom, place) => sum + (coefs?.[place] ?? 1) * (values[atom] ?? 0), 0);
    if (dual > EPSILON) constant += dual * (at - lo);
    if (dual < -EPSILON) constant += -dual * (hi - at);
  }
  // That counts are not negative limits the attacker too: by the cell itself where the atom is one, else always.
  const single = singleCells(problem);
  for (const [atom, dual] of outcome.columnDuals.entries()) {
    if (Math.abs(dual) <= EPSILON) continue;
    const amount = Math.abs(dual) * (values[atom] ?? 0);
    const cell = single.get(atom);
    if (cell === undefined) constant += amount;
    else add(cell, amount);
  }
  return {reach: -outcome.objective + sign * value, coefficients, constant, moved: movedCells(problem, outcome)};
}

const SINGLE = new WeakMap<ProtectionProblem, ReadonlyMap<number, number>>();

/** The cell that an atom alone makes, by atom. */
function singleCells(problem: ProtectionProblem): ReadonlyMap<number, number> {
  const known =
    SINGLE.get(problem) ??
    new Map(problem.cells.flatMap(({atoms}, index) => (atoms.length === 1 ? [[atoms[0] ?? 0, index] as const] : [])));
  SINGLE.set(problem, known);
  return known;
}

function movedCells({cells}: ProtectionProblem, {columns}: Outcome): number[] {
  return cells.flatMap(({atoms, coefs, value}, index) => {
    const now = atoms.reduce((sum, atom, place) => sum + (coefs?.[place] ?? 1) * (columns[atom] ?? 0), 0);
    return Math.abs(now - value) > 1e-6 ? [index] : [];
  });
}
