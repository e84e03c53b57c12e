import loadHighs, {type Model} from "highs";

// Loaded once for the process: everything after it is synchronous.
const highs = await loadHighs();

/** Infinity as the solver writes it. */
const INFINITE = highs.infinity;

/** A linear constraint as the solver takes it. */
export interface SolverRow {
  indices: readonly number[];
  values: readonly number[];
  lower: number;
  upper: number;
}

/** How a run of the solver ended. Whatever is neither optimal nor one of these is a fault and throws. */
export type Ending = "optimal" | "infeasible" | "unbounded" | "stopped";

/** What a run found. `bound` is proven even when the run was stopped. */
export interface Outcome {
  ending: Ending;
  objective: number;
  bound: number;
  columns: Float64Array;
  /** The value of each row. */
  rows: Float64Array;
  columnDuals: Float64Array;
  rowDuals: Float64Array;
  /** Steps of the simplex method: the work done, the same on every machine. */
  iterations: number;
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

/**
 * Opens a model, works with it and gives its memory back, also when the work throws.
 * @throws Error when the solver ends in a way that says nothing about the model
 */
export function withSolver<T>(spec: SolverSpec, work: (model: SolverModel) => T): T {
  return withLateSolver(
    () => spec,
    (open) => work(open())
  );
}

/** Like `withSolver`, for a model that the work may never need: it is made when it is first asked for. */
export function withLateSolver<T>(spec: () => SolverSpec, work: (open: () => SolverModel) => T): T {
  let native: Model | undefined;
  let model: SolverModel | undefined;
  const open = () => {
    native ??= highs.createModel();
    model ??= fill(native, spec());
    return model;
  };
  try {
    return work(open);
  } finally {
    native?.dispose();
  }
}

function fill(native: Model, {changes, plain, lower, upper, rows, nodes}: SolverSpec): SolverModel {
  native.options.set({
    output_flag: false,
    mip_rel_gap: 0,
    mip_abs_gap: 0,
    random_seed: 0,
    simplex_strategy: STRATEGIES[changes],
    ...(plain ? {presolve: "off"} : {}),
    ...(nodes === undefined ? {} : {mip_max_nodes: nodes})
  });
  native.addVars([...lower].map(finite), [...upper].map(finite));
  addRows(native, rows, lower.length);
  return wrap(native, lower.length);
}

// Every call into the solver costs more than what it does: rows go in together, and so do costs.
function addRows(native: Model, rows: readonly SolverRow[], numCols: number): void {
  if (rows.length === 0) return;
  const starts = [0];
  for (const {indices} of rows) starts.push((starts.at(-1) ?? 0) + indices.length);
  native.addRows({
    lower: Float64Array.from(rows, ({lower}) => finite(lower)),
    upper: Float64Array.from(rows, ({upper}) => finite(upper)),
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
      native.addRow(finite(lower), finite(upper), {indices: [...indices], values: [...values]});
    },
    addColumn(lower, upper) {
      native.addVars([finite(lower)], [finite(upper)]);
      return size++;
    },
    setCosts(costs) {
      if (size === 0) return;
      const all = Float64Array.from({length: size}, (_, column) => costs.get(column) ?? 0);
      native.changeColsCost({kind: "range", from: 0, to: size - 1}, all);
    },
    setColumnBounds: (column, lower, upper) => {
      native.changeColBounds(column, finite(lower), finite(upper));
    },
    setRowBounds: (row, lower, upper) => {
      native.changeRowBounds(row, finite(lower), finite(upper));
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

// The solver forgets status and solution at the next change: everything is read at once.
function readOutcome(native: Model): Outcome {
  const status = native.getModelStatus();
  const ending = endingOf(status);
  const iterations = Number(native.info.get("simplex_iteration_count"));
  const none = new Float64Array(0);
  const nothing = {columns: none, rows: none, columnDuals: none, rowDuals: none, iterations};
  if (ending === "infeasible" || ending === "unbounded")
    return {ending, objective: Number.NaN, bound: Number.NaN, ...nothing};
  // A model without columns has the one solution that there is nothing.
  if (status === highs.constants.modelStatus.empty) return {ending, objective: 0, bound: 0, ...nothing};
  const {colValue, rowValue, colDual, rowDual} = native.getSolution();
  const objective = native.getObjectiveValue();
  const bound = ending === "stopped" ? Number(native.info.get("mip_dual_bound")) : objective;
  return {
    ending,
    objective,
    bound,
    columns: colValue,
    rows: rowValue,
    columnDuals: colDual,
    rowDuals: rowDual,
    iterations
  };
}

function endingOf(status: number): Ending {
  const {modelStatus} = highs.constants;
  switch (status) {
    case modelStatus.optimal:
    case modelStatus.empty:
      return "optimal";
    case modelStatus.infeasible:
      return "infeasible";
    case modelStatus.unbounded:
    case modelStatus.unboundedOrInfeasible:
      return "unbounded";
    case modelStatus.solutionLimit:
    case modelStatus.iterationLimit:
      return "stopped";
    default:
      throw new Error(`the solver ended with status ${status}: nothing is known about the model`);
  }
}

function finite(value: number): number {
  if (value === Number.POSITIVE_INFINITY) return INFINITE;
  return value === Number.NEGATIVE_INFINITY ? -INFINITE : value;
}
