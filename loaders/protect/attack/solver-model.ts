import type {Model} from "highs";
import {highs, toBound} from "./highs.js";
import {type Outcome, readOutcome} from "./outcome.js";

/** A linear constraint as the solver takes it. */
export interface SolverRow {
  indices: readonly number[];
  values: readonly number[];
  lower: number;
  upper: number;
}

/** A model that stays in the solver between runs, so that the next run starts from the last basis. */
export interface SolverModel {
  addRow(row: SolverRow): void;
  /** Adds a column of cost 0 that is in no row yet; gives its position. */
  addColumn(lower: number, upper: number): number;
  setCosts(costs: ReadonlyMap<number, number>): void;
  setColumnBounds(column: number, lower: number, upper: number): void;
  setRowBounds(row: number, lower: number, upper: number): void;
  setInteger(integer: boolean): void;
  /** A solution that a search for whole numbers may start from. */
  setStart(columns: readonly number[]): void;
  minimise(): Outcome;
  maximise(): Outcome;
  /** Rows that contradict each other, none of which can be left out; the model must be infeasible. */
  findContradiction(): number[];
}

// After a change of costs the last basis still fulfils the rows, after a new row it is still the cheapest: the simplex method that
// starts from it is several times as fast.
const STRATEGIES = {costs: 4, rows: 1} as const;

/** Columns of a new model: bounds, and 0 as cost. */
export interface SolverSpec {
  /** What will change between runs. */
  changes: keyof typeof STRATEGIES;
  /**
   * The model is solved as it is, not made simpler before the first run: quicker where each run is short, and HiGHS 1.15 can call a model
   * infeasible that it has made simpler and that is unbounded.
   */
  plain?: boolean;
  lower: readonly number[];
  upper: readonly number[];
  rows: readonly SolverRow[];
  /** Nodes after which a run with whole numbers is stopped; the same on every machine, as time is not. */
  nodes?: number;
}

/** Fills a new model of the solver. */
export function fillModel(native: Model, {changes, plain, lower, upper, rows, nodes}: SolverSpec): SolverModel {
  native.options.set({
    output_flag: false,
    mip_rel_gap: 0,
    mip_abs_gap: 0,
    random_seed: 0,
    simplex_strategy: STRATEGIES[changes],
    ...(plain ? {presolve: "off"} : {}),
    ...(nodes === undefined ? {} : {mip_max_nodes: nodes})
  });
  native.addVars([...lower].map(toBound), [...upper].map(toBound));
  addRows(native, rows, lower.length);
  return wrap(native, lower.length);
}

// Every call into the solver costs more than what it does: rows go in together, and so do costs.
function addRows(native: Model, rows: readonly SolverRow[], numCols: number): void {
  if (rows.length === 0) return;
  const starts = [0];
  for (const {indices} of rows) starts.push((starts.at(-1) ?? 0) + indices.length);
  native.addRows({
    lower: Float64Array.from(rows, ({lower}) => toBound(lower)),
    upper: Float64Array.from(rows, ({upper}) => toBound(upper)),
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(rows.flatMap(({indices}) => indices)),
      values: Float64Array.from(rows.flatMap(({values}) => values))
    }
  });
}

function wrap(native: Model, initialSize: number): SolverModel {
  let size = initialSize;
  const run = (sense: 1 | -1): Outcome => {
    native.changeObjectiveSense(
      sense === 1 ? highs.constants.objectiveSense.minimize : highs.constants.objectiveSense.maximize
    );
    native.run();
    return readOutcome(native);
  };
  return {
    addRow: ({indices, values, lower, upper}) => {
      native.addRow(toBound(lower), toBound(upper), {indices: [...indices], values: [...values]});
    },
    addColumn(lower, upper) {
      native.addVars([toBound(lower)], [toBound(upper)]);
      return size++;
    },
    setCosts(costs) {
      if (size === 0) return;
      const all = Float64Array.from({length: size}, (_, column) => costs.get(column) ?? 0);
      native.changeColsCost({kind: "range", from: 0, to: size - 1}, all);
    },
    setColumnBounds: (column, lower, upper) => {
      native.changeColBounds(column, toBound(lower), toBound(upper));
    },
    setRowBounds: (row, lower, upper) => {
      native.changeRowBounds(row, toBound(lower), toBound(upper));
    },
    setInteger(integer) {
      if (!integer) {
        native.clearIntegrality();
        return;
      }
      if (size === 0) return;
      const types = new Int32Array(size).fill(highs.constants.variableType.integer);
      native.changeColsIntegrality({kind: "range", from: 0, to: size - 1}, types);
    },
    setStart: (columns) => {
      native.setSolution({colValue: [...columns]});
    },
    minimise: () => run(1),
    maximise: () => run(-1),
    findContradiction: () => [...native.getIis().rowIndex]
  };
}
