import type {Model} from "highs";
import {highs} from "./highs.js";

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

/**
 * What the last run found. The solver forgets status and solution at the next change: everything is read at once.
 * @throws Error when the solver ended in a way that says nothing about the model
 */
export function readOutcome(native: Model): Outcome {
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
