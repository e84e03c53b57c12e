import {withAttacker} from "../attack/attacker.js";
import type {Constraint, System} from "../attack/system.js";
import type {Cut} from "./capacity-cut.js";
import {costOf, findGood} from "./heuristic.js";
import {findOptimal} from "./optimal.js";
import {type Pattern, type ProtectionProblem, UnprotectableError} from "./problem.js";

/** The pattern, how it was found, and how good it is. */
export interface Suppression extends Pattern {
  method: "optimal" | "heuristic";
  /** How much more the pattern costs than the proven bound, as a share of the bound; 0 when it is the optimum. */
  gap: number;
}

/**
 * Up to which size the exact search is tried, and its steps. Above it the search only gives a bound and a direction, and the heuristic
 * the pattern. Steps, not seconds: every machine gives the same pattern.
 */
export const LIMITS = {
  small: {cells: 300, nodes: 5_000, rounds: 60},
  large: {nodes: 1, rounds: 12}
} as const;

/**
 * The cells to suppress: the fewest, then those with the least information, by the problem's weights. The linear promise of the search is
 * checked with whole numbers, and where they tell more, further cells are suppressed until every primary cell has its reach.
 * @throws UnprotectableError when no pattern protects
 */
export function suppress(problem: ProtectionProblem): Suppression {
  const extra: Cut[] = [];
  for (let round = 0; round < LIMITS.small.rounds; round++) {
    const found = search(problem, extra);
    const exposed = findExposed(problem, found.suppressed);
    if (exposed.length === 0) return found;
    // Every pattern that protects must open at least one cell more: a smaller one leaves the attacker even less room.
    const closed = problem.cells.flatMap(({fixed}, index) =>
      found.suppressed[index] || fixed === "published" ? [] : [[index, 1] as const]
    );
    if (closed.length === 0)
      throw new UnprotectableError("whole numbers give a cell away even with every cell suppressed");
    extra.push({coefficients: new Map(closed), required: 1});
  }
  throw new UnprotectableError(
    `no pattern was found in ${LIMITS.small.rounds} rounds that holds against whole numbers`
  );
}

function search(problem: ProtectionProblem, extra: readonly Cut[]): Suppression {
  const isSmall = problem.cells.length <= LIMITS.small.cells;
  const exact = findOptimal(problem, isSmall ? LIMITS.small : LIMITS.large, extra);
  if (exact.proven) return {...exact, method: "optimal", gap: 0};
  const prices = problem.cells.map(({weight}, index) => weight * (1.02 - (exact.fractional[index] ?? 0)));
  const starts = [exact.suppressed, exact.fractional.map((open) => open > 0.9)];
  const patterns = starts.map((start) => findGood(problem, withExtra(start, extra), prices));
  const [best = [], other = []] = patterns;
  const suppressed = costOf(problem, other) < costOf(problem, best) ? other : best;
  const cost = costOf(problem, suppressed);
  return {suppressed, cost, bound: exact.bound, method: "heuristic", gap: (cost - exact.bound) / exact.bound};
}

// The heuristic does not see the further cuts: it starts from a pattern that fulfils them.
function withExtra(start: readonly boolean[], extra: readonly Cut[]): boolean[] {
  const open = [...start];
  for (const {coefficients} of extra) {
    const cells = [...coefficients.keys()];
    if (!cells.some((cell) => open[cell]) && cells[0] !== undefined) open[cells[0]] = true;
  }
  return open;
}

/** What an attacker has under a pattern: the published cells, and what is known besides. */
export function toSystem({values, cells, known}: ProtectionProblem, suppressed: readonly boolean[]): System {
  const published = cells.flatMap(({atoms, coefs, value}, index): Constraint[] =>
    suppressed[index] ? [] : [{atoms, ...(coefs ? {coefs} : {}), lo: value, hi: value}]
  );
  return {
    size: values.length,
    lower: values.map(() => 0),
    upper: values.map(() => Number.POSITIVE_INFINITY),
    constraints: [...published, ...known]
  };
}

/** Primary cells that whole numbers narrow more than their reach allows. */
export function findExposed(problem: ProtectionProblem, suppressed: readonly boolean[]): number[] {
  return findExposedIn(problem, toSystem(problem, suppressed));
}

/** Primary cells that whole numbers narrow more than their reach allows, from all that an attacker has. */
export function findExposedIn(problem: ProtectionProblem, system: System): number[] {
  return withAttacker(system, (attacker) =>
    problem.cells.flatMap(({reach, value, ...form}, index) => {
      if (!reach) return [];
      const [lower, upper] = attacker.findWhole(form);
      const isExposed =
        upper < value + reach.up || lower > value - reach.down || upper - lower < Math.max(reach.together, 1);
      return isExposed ? [index] : [];
    })
  );
}
