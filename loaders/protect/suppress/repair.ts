import {withSolver} from "../attack/solver.js";
import type {SolverModel} from "../attack/solver-model.js";
import {type ProtectionCell, type ProtectionProblem, UnprotectableError} from "./problem.js";
import type {Want} from "./wants.js";

/** Finds cells whose opening gives a primary cell its reach. */
export interface Repairer {
  /**
   * The cells that must be opened besides those of the pattern so that a want is met, chosen as cheaply as a linear programme can, or with
   * whole counts.
   * @param prices of opening each cell
   */
  open(want: Want, pattern: readonly boolean[], prices: readonly number[]): number[];
}

const EPSILON = 1e-6;

/**
 * Opens the incremental attacker's programme (Fischetti and Salazar 2001, section 5): every cell may move from its value up or down, at a
 * price when it is published, and the primary cell must move as far as is wanted.
 * @param whole true when every count must stay whole while the cells move: slower, and holds against an attacker who knows that
 */
export function withRepairer<T>(problem: ProtectionProblem, whole: boolean, work: (repairer: Repairer) => T): T {
  const {cells, known, values} = problem;
  const size = values.length;
  const cellRows = cells.map(({atoms, coefs, value}, index) => ({
    indices: [...atoms, size + 2 * index, size + 2 * index + 1],
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
    rows: [...cellRows, ...knownRows],
    nodes: NODES
  };
  return withSolver(spec, (model) => {
    model.setInteger(whole);
    return work({
      open(want, pattern, prices) {
        const ways = want.direction === "either" ? (["up", "down"] as const) : [want.direction];
        const found = ways
          .map((way) => move(model, problem, {...want, direction: way}, pattern, prices))
          .filter((one) => one !== undefined)
          .sort((a, b) => a.price - b.price);
        if (found[0]) return found[0].opened;
        throw new UnprotectableError(
          `no suppression protects the cell of value ${cells[want.cell]?.value}: the categories must be made coarser`
        );
      }
    });
  });
}

/** Nodes of a search with whole counts; what was found by then is used. */
const NODES = 2_000;

// A cell that must stay published does not move; another can move down to nothing, and one with a negative weight below it.
function moveLimits({value, fixed, coefs}: ProtectionCell): [number, number] {
  if (fixed === "published") return [0, 0];
  return [Number.POSITIVE_INFINITY, coefs?.some((coef) => coef < 0) ? Number.POSITIVE_INFINITY : value];
}

interface Opening {
  opened: number[];
  price: number;
}

function move(
  model: SolverModel,
  {cells, values}: ProtectionProblem,
  {cell, direction, amount}: Want,
  pattern: readonly boolean[],
  prices: readonly number[]
): Opening | undefined {
  const place = (index: number) => values.length + 2 * index;
  const priced = cells.flatMap((_, index) => {
    const price = pattern[index] ? 0 : (prices[index] ?? 1);
    return price > 0 ? [[place(index), price] as const, [place(index) + 1, price] as const] : [];
  });
  model.setCosts(new Map(priced));
  const columns = direction === "up" ? [place(cell), place(cell) + 1] : [place(cell) + 1, place(cell)];
  const [forth = 0, back = 0] = columns;
  const limits = moveLimits(cells[cell] as ProtectionCell);
  model.setColumnBounds(forth, amount, Number.POSITIVE_INFINITY);
  model.setColumnBounds(back, 0, 0);
  const outcome = model.minimise();
  for (const column of columns) model.setColumnBounds(column, 0, limits[column - place(cell)] ?? 0);
  if (outcome.ending === "infeasible" || outcome.columns.length === 0) return undefined;
  const moved = [...cells.keys()].filter(
    (index) => Math.abs((outcome.columns[place(index)] ?? 0) - (outcome.columns[place(index) + 1] ?? 0)) > EPSILON
  );
  const opened = moved.filter((index) => !pattern[index]);
  return {opened, price: opened.reduce((sum, index) => sum + (prices[index] ?? 1), 0)};
}
