import {findOptimal, type SearchLimits} from "./optimal.js";
import type {Pattern, ProtectionProblem} from "./problem.js";

/** The pattern, how it was found, and how good it is. */
export interface Suppression extends Pattern {
  method: "optimal" | "heuristic";
  /** How much more the pattern costs than the proven bound, as a share of the bound; 0 when it is the optimum. */
  gap: number;
}

/**
 * The limits of the search, in steps and not in time, so that every machine finds the same pattern. On one core of 2026 they mean about half
 * a minute for 500 cells and one to five minutes for 1,100; tables of up to some 150 cells end with the optimum before, most within a second.
 * Where they are reached the pattern is the best one found, and the gap to the proven bound is told.
 */
export const LIMITS: SearchLimits = {fractional: 60, whole: 15, nodes: 200, iterations: 10_000};

/**
 * The cells to suppress: the fewest, then those with the least information, by the problem's weights. Every primary cell has its reach
 * against an attacker who knows that counts are whole.
 * @throws UnprotectableError when no pattern protects
 */
export function suppress(problem: ProtectionProblem): Suppression {
  const {suppressed, cost, bound, proven} = findOptimal(problem, LIMITS);
  return {
    suppressed,
    cost,
    bound,
    method: proven ? "optimal" : "heuristic",
    gap: proven ? 0 : (cost - bound) / bound
  };
}
