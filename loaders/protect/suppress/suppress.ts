import {withAttacker} from "../attack/attacker.js";
import type {Constraint, System} from "../attack/system.js";
import type {Cut} from "./capacity-cut.js";
import {costOf} from "./heuristic.js";
import {findOptimal, type SearchLimits} from "./optimal.js";
import {type Pattern, type ProtectionProblem, UnprotectableError} from "./problem.js";
import {withRepairer} from "./repair.js";
import {wantsOf} from "./wants.js";

/** The pattern, how it was found, and how good it is. */
export interface Suppression extends Pattern {
  method: "optimal" | "heuristic";
  /** How much more the pattern costs than the proven bound, as a share of the bound; 0 when it is the optimum. */
  gap: number;
}

/** Limits of the search. */
export const LIMITS: SearchLimits = {fractional: 60, whole: 12, nodes: 200};

/** How often the search is repeated because whole numbers tell more than the linear promise, before cells are opened one by one. */
const SEARCHES = 10;

/**
 * The cells to suppress: the fewest, then those with the least information, by the problem's weights. The linear promise of the search is
 * checked with whole numbers, and where they tell more, further cells are suppressed until every primary cell has its reach.
 * @throws UnprotectableError when no pattern protects
 */
export function suppress(problem: ProtectionProblem): Suppression {
  const extra: Cut[] = [];
  for (let round = 0; ; round++) {
    const found = findOptimal(problem, LIMITS, extra);
    const exposed = findExposed(problem, found.suppressed);
    if (exposed.length === 0) return judge(found);
    if (round === SEARCHES || !found.proven) return judge(repairWhole(problem, found, exposed));
    // Every pattern that protects must open at least one cell more: a smaller one leaves the attacker even less room.
    const closed = problem.cells.flatMap(({fixed}, index) =>
      found.suppressed[index] || fixed === "published" ? [] : [[index, 1] as const]
    );
    if (closed.length === 0)
      throw new UnprotectableError("whole numbers give a cell away even with every cell suppressed");
    extra.push({coefficients: new Map(closed), required: 1});
  }
}

function judge({suppressed, cost, bound}: Pattern): Suppression {
  const gap = cost <= bound + 1e-6 ? 0 : (cost - bound) / bound;
  return {suppressed, cost, bound, gap, method: gap === 0 ? "optimal" : "heuristic"};
}

/** Opens the cells that move when an exposed cell moves in whole numbers: what is possible then stays possible. */
function repairWhole(problem: ProtectionProblem, {suppressed, bound}: Pattern, exposed: readonly number[]): Pattern {
  const open = [...suppressed];
  const prices = problem.cells.map(({weight}) => weight);
  withRepairer(problem, true, (repairer) => {
    for (const want of wantsOf(problem).filter(({cell}) => exposed.includes(cell)))
      for (const cell of repairer.open(want, open, prices)) open[cell] = true;
  });
  const left = findExposed(problem, open);
  if (left.length > 0) throw new UnprotectableError(`whole numbers give ${left.length} cells away`);
  return {suppressed: open, cost: costOf(problem, open), bound};
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
