import {type SolverModel, withSolver} from "../attack/solver.js";
import {type ProtectionCell, type ProtectionProblem, UnprotectableError} from "./problem.js";

/** Finds cells whose opening gives a primary cell its reach. */
export interface Repairer {
  /**
   * The cells that must be opened besides those of the pattern so that a primary cell gets the reach that it lacks, chosen as cheaply as
   * a linear programme can.
   * @param prices of opening each cell; 0 where it is open already
   */
  open(target: number, pattern: readonly boolean[], prices: readonly number[]): number[];
}

const EPSILON = 1e-6;

/**
 * Opens the incremental attacker's programme (Fischetti and Salazar 2001, section 5): every cell may move from its value up or down, at a
 * price when it is published, and the primary cell must move as far as its reach.
 */
export function withRepairer<T>(problem: ProtectionProblem, work: (repairer: Repairer) => T): T {
  const {cells, known, values} = problem;
  const size = values.length;
  const up = (cell: number) => size + 2 * cell;
  const down = (cell: number) => size + 2 * cell + 1;
  const cellRows = cells.map(({atoms, coefs, value}, index) => ({
    indices: [...atoms, up(index), down(index)],
    values: [...(coefs ?? atoms.map(() => 1)), -1, 1],
    lower: value,
    upper: value
  }));
  const knownRows = known.map(({atoms, coefs, lo, hi}) => ({
    indices: atoms,
    values: coefs ?? atoms.map(() => 1),
    lower: lo,
    upper: hi
  }));
  const limits = cells.flatMap(moveLimits);
  const spec = {
    changes: "costs" as const,
    lower: [...values, ...limits].map(() => 0),
    upper: [...values.map(() => Number.POSITIVE_INFINITY), ...limits],
    rows: [...cellRows, ...knownRows]
  };
  return withSolver(spec, (model) =>
    work({
      open(target, pattern, prices) {
        const opened = new Set<number>();
        for (const [column, other, amount] of movesOf(problem, target, up, down)) {
          const isFree = (cell: number) => pattern[cell] === true || opened.has(cell);
          const moved = move(model, problem, {column, other, amount}, (cell) =>
            isFree(cell) ? 0 : (prices[cell] ?? 1)
          );
          for (const cell of moved) if (!isFree(cell)) opened.add(cell);
        }
        return [...opened];
      }
    })
  );
}

// A cell that must stay published does not move; another can move down to nothing.
function moveLimits({value, fixed}: ProtectionCell): [number, number] {
  return fixed === "published" ? [0, 0] : [Number.POSITIVE_INFINITY, value];
}

interface Move {
  column: number;
  other: number;
  amount: number;
}

function movesOf(
  problem: ProtectionProblem,
  target: number,
  up: (cell: number) => number,
  down: (cell: number) => number
): [column: number, other: number, amount: number][] {
  const reach = problem.cells[target]?.reach;
  if (!reach) return [];
  const upward: [number, number, number] = [up(target), down(target), Math.max(reach.up, reach.together)];
  const downward: [number, number, number] = [down(target), up(target), reach.down];
  return [upward, downward].filter(([, , amount]) => amount > 0);
}

function move(
  model: SolverModel,
  {cells, values}: ProtectionProblem,
  {column, other, amount}: Move,
  priceOf: (cell: number) => number
): number[] {
  const costs = new Map<number, number>();
  for (const index of cells.keys()) {
    const price = priceOf(index);
    if (price === 0) continue;
    costs.set(values.length + 2 * index, price);
    costs.set(values.length + 2 * index + 1, price);
  }
  const target = Math.floor((column - values.length) / 2);
  const limits = moveLimits(cells[target] as ProtectionCell);
  model.setCosts(costs);
  model.setColumnBounds(column, amount, Number.POSITIVE_INFINITY);
  model.setColumnBounds(other, 0, 0);
  const {ending, columns} = model.minimise();
  model.setColumnBounds(column, 0, limits[(column - values.length) % 2] ?? 0);
  model.setColumnBounds(other, 0, limits[(other - values.length) % 2] ?? 0);
  if (ending === "infeasible")
    throw new UnprotectableError(
      `no suppression protects the cell of value ${cells[target]?.value}: the categories must be made coarser`
    );
  return [...cells.keys()].filter(
    (cell) =>
      Math.abs((columns[values.length + 2 * cell] ?? 0) - (columns[values.length + 2 * cell + 1] ?? 0)) > EPSILON
  );
}
