import {type Outcome, type SolverModel, withSolver} from "../attack/solver.js";
import type {Cut} from "./capacity-cut.js";
import {type ProtectionProblem, UnprotectableError} from "./problem.js";

/** Chooses the cheapest pattern that fulfils the cuts found so far. */
export interface Master {
  addCut(cut: Cut): void;
  /** The cheapest fractional pattern: its cost bounds that of every pattern from below. */
  solveFractional(): {pattern: number[]; bound: number};
  /**
   * The cheapest pattern of whole cells, or what was found when the limit of nodes was reached.
   * @param incumbent a pattern that fulfils every cut, from which the search starts
   */
  solveWhole(incumbent: readonly boolean[]): {pattern: number[]; bound: number; proven: boolean};
}

/**
 * Opens the master programme of a problem: one variable a cell, 1 where it is suppressed; primary and frozen cells are 1, what must be
 * published is 0.
 * @param nodes after which the search for whole cells stops
 */
export function withMaster<T>(problem: ProtectionProblem, nodes: number, work: (master: Master) => T): T {
  const bounds = problem.cells.map(({reach, fixed}) => {
    if (fixed === "published") return [0, 0] as const;
    return reach || fixed === "suppressed" ? ([1, 1] as const) : ([0, 1] as const);
  });
  const spec = {
    changes: "rows" as const,
    lower: bounds.map(([lower]) => lower),
    upper: bounds.map(([, upper]) => upper),
    rows: [],
    nodes
  };
  return withSolver(spec, (model) => {
    model.setCosts(new Map(problem.cells.map(({weight}, index) => [index, weight])));
    return work({
      addCut: ({coefficients, required}) => {
        model.addRow({
          indices: [...coefficients.keys()],
          values: [...coefficients.values()],
          lower: required,
          upper: Number.POSITIVE_INFINITY
        });
      },
      solveFractional() {
        model.setInteger(false);
        const {columns, objective} = solve(model);
        return {pattern: [...columns], bound: objective};
      },
      solveWhole(incumbent) {
        model.setInteger(true);
        model.setStart(incumbent.map(Number));
        const {columns, bound, ending} = solve(model);
        return {pattern: [...columns].map(Math.round), bound, proven: ending === "optimal"};
      }
    });
  });
}

function solve(model: SolverModel): Outcome {
  const outcome = model.minimise();
  if (outcome.ending === "infeasible")
    throw new UnprotectableError(
      "no pattern of suppressed cells protects every primary cell: the categories must be made coarser"
    );
  return outcome;
}
