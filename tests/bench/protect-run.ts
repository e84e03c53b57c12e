import {withAttacker} from "../../loaders/protect/attack/attacker.js";
import type {Policy, ProtectionProblem} from "../../loaders/protect/suppress/problem.js";
import {suppress} from "../../loaders/protect/suppress/suppress.js";
import {toSystem} from "../../loaders/protect/suppress/whole-check.js";
import {suppressByElimination} from "./gaussian-elimination.js";
import {generateProblem, parseSizes} from "./tables.js";

/** One generated table, protected and audited. */
export interface BenchRun {
  sizes: string;
  policy: Policy;
  seed: number;
  cells: number;
  primary: number;
  suppressed: number;
  /** Share of the sum of all cells' values that is hidden. */
  hiddenShare: number;
  /** How much more than the proven bound; 0 where the optimum is proven. */
  gap: number;
  /** Cells that elimination hides, with zeros hidden too and with zeros shown. */
  elimination: readonly [hiddenToo: number, shown: number];
  /** Primary cells that the audit narrows beyond the policy: there must be none. */
  violations: number;
  /** Seconds. */
  searchTime: number;
  auditTime: number;
}

/** The threshold of every table of the benchmark. */
export const THRESHOLD = 5;

/**
 * Protects one generated table and audits it with whole numbers.
 * @param now the clock, in milliseconds
 */
export function runOne(sizes: string, seed: number, policy: Policy, now: () => number): BenchRun {
  const problem = generateProblem(parseSizes(sizes), seed, {threshold: THRESHOLD, policy});
  const start = now();
  const {suppressed, gap} = suppress(problem);
  const found = now();
  const violations = countViolations(problem, suppressed);
  const audited = now();
  return {
    sizes,
    policy,
    seed,
    cells: problem.cells.length,
    primary: problem.cells.filter(({reach}) => reach).length,
    suppressed: count(suppressed),
    hiddenShare: hiddenShareOf(problem, suppressed),
    gap,
    elimination: [count(suppressByElimination(problem, "hidden too")), count(suppressByElimination(problem, "shown"))],
    violations,
    searchTime: (found - start) / 1000,
    auditTime: (audited - found) / 1000
  };
}

/**
 * Computes the exact interval of every hidden cell, with whole counts, as an attacker would, and counts the primary cells for which less is
 * possible than the policy demands.
 */
function countViolations(problem: ProtectionProblem, suppressed: readonly boolean[]): number {
  const hidden = problem.cells.filter((_, index) => suppressed[index]);
  const intervals = withAttacker(toSystem(problem, suppressed), ({findWhole}) => hidden.map(findWhole));
  return hidden.filter(({value, reach}, index) => {
    const [lower, upper] = intervals[index] ?? [value, value];
    if (reach === undefined) return false;
    return upper < value + reach.up || lower > value - reach.down || upper - lower < Math.max(1, reach.together);
  }).length;
}

function count(suppressed: readonly boolean[]): number {
  return suppressed.filter(Boolean).length;
}

function hiddenShareOf({cells}: ProtectionProblem, suppressed: readonly boolean[]): number {
  const sumOf = (values: readonly {value: number}[]) => values.reduce((sum, {value}) => sum + value, 0);
  return sumOf(cells.filter((_, index) => suppressed[index])) / sumOf(cells);
}
