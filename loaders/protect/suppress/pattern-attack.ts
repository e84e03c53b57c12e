import type {Outcome} from "../attack/outcome.js";
import {withSolver} from "../attack/solver.js";
import type {SolverModel} from "../attack/solver-model.js";
import {evaluate} from "../attack/system.js";
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
  /** How far each cell is from its value in the solution that shows the reach, in the order of the problem's cells. */
  moves: Float64Array;
}

/** Attacks patterns; a pattern may be fractional, then cells open partly. */
export interface PatternAttacker {
  /**
   * Takes a pattern.
   * @param step how far a cell that is open by a share may move, times that share
   */
  setPattern(pattern: readonly number[], step: number): void;
  /** Attacks a cell; what lies farther than `enough` is not asked for where the attacker has no limit. */
  attack(cell: number, direction: "up" | "down", enough: number): Attack;
}

/** Duals below it are the solver's noise. */
const EPSILON = 1e-7;

/** Opens the attacker's linear programme over a problem; the cells' bounds follow the pattern. */
export function withPatternAttacker<T>(problem: ProtectionProblem, work: (attacker: PatternAttacker) => T): T {
  const {cells, known, values} = problem;
  const rows = [...cells.map((cell) => ({...cell, lo: cell.value, hi: cell.value})), ...known].map(
    ({atoms, coefs, lo, hi}) => ({indices: atoms, values: coefs ?? atoms.map(() => 1), lower: lo, upper: hi})
  );
  const spec = {
    changes: "costs" as const,
    lower: values.map(() => 0),
    upper: values.map(() => Number.POSITIVE_INFINITY),
    rows
  };
  const readAttack = attackReader(problem);
  return withSolver(spec, (model) => {
    let bounds = cells.map(({value}): readonly [number, number] => [value, value]);
    return work({
      setPattern(pattern, step) {
        const next = cells.map((cell, index) => boundsOf(cell, pattern[index] ?? 0, step));
        for (const [index, [lower, upper]] of next.entries()) {
          const [before, after] = bounds[index] ?? [];
          if (lower !== before || upper !== after) model.setRowBounds(index, lower, upper);
        }
        bounds = next;
      },
      attack(target, direction, enough) {
        const cell = cells[target];
        if (!cell) throw new RangeError(`no such cell: ${target}`);
        const outcome = move(model, cell, direction, () => {
          const [lower, upper] = bounds[target] ?? [cell.value, cell.value];
          model.setRowBounds(target, Math.max(lower, cell.value - enough), Math.min(upper, cell.value + enough));
          return () => model.setRowBounds(target, lower, upper);
        });
        return readAttack(outcome, target, direction);
      }
    });
  });
}

function boundsOf(cell: ProtectionCell, opening: number, step: number): readonly [number, number] {
  if (opening >= 1 - EPSILON) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (opening <= EPSILON) return [cell.value, cell.value];
  return [cell.value - Math.min(step, depthOf(cell)) * opening, cell.value + step * opening];
}

// A cell with a negative weight can fall below 0: opening it sets no limit downwards.
function depthOf({value, coefs}: ProtectionCell): number {
  return coefs?.some((coef) => coef < 0) ? Number.POSITIVE_INFINITY : value;
}

/** Moves a cell as far as it goes; where that is without end, as far as the limit that is set then and taken away afterwards. */
function move(model: SolverModel, cell: ProtectionCell, direction: "up" | "down", limit: () => () => void): Outcome {
  const sign = direction === "up" ? -1 : 1;
  model.setCosts(new Map(cell.atoms.map((atom, index) => [atom, sign * (cell.coefs?.[index] ?? 1)])));
  const free = model.minimise();
  if (free.ending === "optimal") return free;
  const unlimit = limit();
  const limited = model.minimise();
  unlimit();
  if (limited.ending !== "optimal") throw new Error(`the attack on a cell of value ${cell.value} ended ${free.ending}`);
  return limited;
}

function attackReader({cells, known, values}: ProtectionProblem) {
  const single = new Map(
    cells.flatMap(({atoms, coefs}, index) =>
      atoms.length === 1 && (coefs?.[0] ?? 1) === 1 ? [[atoms[0] ?? 0, index] as const] : []
    )
  );
  const depths = cells.map(depthOf);
  const truths = known.map((form) => evaluate(form, values));

  return (outcome: Outcome, target: number, direction: "up" | "down"): Attack => {
    const coefficients = new Map<number, number>();
    let constant = 0;
    const add = (cell: number, amount: number) => {
      if (amount > EPSILON) coefficients.set(cell, (coefficients.get(cell) ?? 0) + amount);
    };
    for (const [index, dual] of outcome.rowDuals.entries()) {
      if (Math.abs(dual) <= EPSILON) continue;
      const bounds = known[index - cells.length];
      if (bounds === undefined) add(index, dual > 0 ? dual * (depths[index] ?? 0) : Number.POSITIVE_INFINITY);
      else {
        const truth = truths[index - cells.length] ?? 0;
        constant += dual > 0 ? dual * (truth - bounds.lo) : -dual * (bounds.hi - truth);
      }
    }
    // That counts are not negative limits the attacker too: by the cell itself where the atom is one, else always.
    for (const [atom, dual] of outcome.columnDuals.entries()) {
      if (Math.abs(dual) <= EPSILON) continue;
      const amount = Math.abs(dual) * (values[atom] ?? 0);
      const cell = single.get(atom);
      if (cell === undefined) constant += amount;
      else add(cell, amount);
    }
    const moves = outcome.rows.slice(0, cells.length).map((value, index) => value - (cells[index]?.value ?? 0));
    return {reach: (direction === "up" ? 1 : -1) * (moves[target] ?? 0), coefficients, constant, moves};
  };
}
