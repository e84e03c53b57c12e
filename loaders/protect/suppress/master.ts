import type {Outcome} from "../attack/outcome.js";
import {withSolver} from "../attack/solver.js";
import type {SolverModel} from "../attack/solver-model.js";
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
  solveWhole(incumbent: readonly boolean[]): {pattern: number[]; bound: number; proven: boolean; iterations: number};
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
    // Cuts of which one must hold: a further variable says which.
    const choices: Cut[] = [];
    const addRow = ({coefficients, required}: Cut, choice: [column: number, weight: number][], lower: number) =>
      model.addRow({
        indices: [...coefficients.keys(), ...choice.map(([column]) => column)],
        values: [...coefficients.values(), ...choice.map(([, weight]) => weight * required)],
        lower,
        upper: Number.POSITIVE_INFINITY
      });
    return work({
      addCut(cut) {
        if (cut.or === undefined) {
          addRow(cut, [], cut.required);
          return;
        }
        const column = model.addColumn(0, 1);
        choices.push(cut);
        addRow(cut, [[column, -1]], 0);
        addRow(cut.or, [[column, 1]], cut.or.required);
      },
      solveFractional() {
        model.setInteger(false);
        const {columns, objective} = solve(model);
        return {pattern: [...columns.slice(0, problem.cells.length)], bound: objective};
      },
      solveWhole(incumbent) {
        model.setInteger(true);
        model.setStart([...incumbent.map(Number), ...choices.map((cut) => Number(fulfils(cut, incumbent)))]);
        const {columns, bound, ending, iterations} = solve(model);
        return {
          pattern: [...columns.slice(0, problem.cells.length)].map(Math.round),
          bound,
          proven: ending === "optimal",
          iterations
        };
      }
    });
  });
}

function fulfils({coefficients, required}: Cut, pattern: readonly boolean[]): boolean {
  let sum = 0;
  for (const [cell, value] of coefficients) sum += pattern[cell] ? value : 0;
  return sum >= required - 1e-6;
}

function solve(model: SolverModel): Outcome {
  const outcome = model.minimise();
  if (outcome.ending === "infeasible")
    throw new UnprotectableError(
      "no pattern of suppressed cells protects every primary cell: the categories must be made coarser"
    );
  return outcome;
}
