import {separate} from "./capacity-cut.js";
import {type Completer, costOf, withCompleter} from "./heuristic.js";
import {type Master, withMaster} from "./master.js";
import {type PatternAttacker, withPatternAttacker} from "./pattern-attack.js";
import {type Pattern, type ProtectionProblem, UnprotectableError} from "./problem.js";
import {findExposed, repairWhole} from "./whole-check.js";

/** Limits of the search, in steps and not in time: the result is the same on every machine. */
export interface SearchLimits {
  /** Rounds of cuts to fractional patterns, which raise the bound. */
  fractional: number;
  /** Rounds of cuts to whole patterns, each a search of its own. */
  whole: number;
  /** Nodes of one search for a whole pattern. */
  nodes: number;
  /** Steps of the simplex method after which no further search for a whole pattern is begun. */
  iterations: number;
}

/** The best pattern found, and whether it is proven to be the cheapest. */
export interface Search extends Pattern {
  proven: boolean;
}

/** A gain in the bound below which a further round of fractional cuts is not worth its time. */
const STALL = 1e-3;

const EPSILON = 1e-6;

/**
 * The cheapest pattern under which every primary cell keeps its reach, over all linked tables and margins together: an integer programme
 * by cuts (Fischetti and Salazar 2001). Fractional cuts first, because they are cheap and tighten the bound; their pattern shows the
 * heuristic the way; then whole patterns until the cheapest one protects, or the limits are reached. Cuts are linear; that a pattern also
 * holds against an attacker who knows that counts are whole is checked before it is taken.
 * @throws UnprotectableError when no pattern protects
 */
export function findOptimal(problem: ProtectionProblem, limits: SearchLimits): Search {
  return withPatternAttacker(problem, (attacker) =>
    withCompleter(problem, (complete) =>
      withMaster(problem, limits.nodes, (master) => improve({problem, attacker, master, complete, limits}))
    )
  );
}

interface Tools {
  problem: ProtectionProblem;
  attacker: PatternAttacker;
  master: Master;
  complete: Completer;
  limits: SearchLimits;
}

function improve(tools: Tools): Search {
  const {problem, master, limits} = tools;
  let fractional = tighten(tools);
  let bound = fractional.bound;
  let best = completeAny(tools, fractional.pattern);
  let work = 0;
  for (let round = 0; round < limits.whole && work < limits.iterations; round++) {
    if (costOf(problem, best) <= bound + EPSILON) break;
    const whole = master.solveWhole(best);
    work += whole.iterations;
    bound = Math.max(bound, roundUp(problem, whole.bound));
    const pattern = whole.pattern.map((open) => open > 0.5);
    const cuts = addCuts(tools, whole.pattern);
    best = takeCheaper(tools, best, cuts === 0 ? pattern : complete(tools, pattern, fractional.pattern));
    // Nothing new can come of the same search.
    if (cuts === 0 && !whole.proven) break;
    fractional = tighten(tools);
    bound = Math.max(bound, fractional.bound);
  }
  const cost = costOf(problem, best);
  return {suppressed: best, cost, bound: Math.min(bound, cost), proven: cost <= bound + EPSILON};
}

function tighten({problem, attacker, master, limits}: Tools): {pattern: number[]; bound: number} {
  const tools = {problem, attacker, master};
  let best = master.solveFractional();
  for (let round = 0, stalled = 0; round < limits.fractional && stalled < 3; round++) {
    if (addCuts(tools, best.pattern) === 0) break;
    const next = master.solveFractional();
    stalled = next.bound - best.bound < STALL ? stalled + 1 : 0;
    best = next;
  }
  return {...best, bound: roundUp(problem, best.bound)};
}

/** Attacks every primary cell under a pattern and hands the violated cuts to the master; gives their number. */
function addCuts(
  {problem, attacker, master}: Pick<Tools, "problem" | "attacker" | "master">,
  pattern: readonly number[]
): number {
  const cuts = separate(problem, attacker, pattern);
  for (const cut of cuts) master.addCut(cut);
  return cuts.length;
}

/** Makes a pattern that protects of one that may not; what the fractional pattern wants open is cheap. */
function complete(
  {problem, complete: completer}: Tools,
  start: readonly boolean[],
  fractional: readonly number[]
): boolean[] {
  const prices = problem.cells.map(({weight}, index) => weight * (1.02 - (fractional[index] ?? 0)));
  return completer(start, prices);
}

/** The first pattern that protects: of what the fractional pattern opens for certain, or of nothing. */
function completeAny(tools: Tools, fractional: readonly number[]): boolean[] {
  const {problem} = tools;
  const none = problem.cells.map(() => false);
  const first = complete(tools, none, fractional);
  const exposed = findExposed(problem, first);
  const safe = exposed.length === 0 ? first : repairWhole(problem, first, exposed);
  const left = findExposed(problem, safe);
  if (left.length > 0)
    throw new UnprotectableError(`whole numbers give ${left.length} cells away: the categories must be made coarser`);
  const certain = fractional.map((open) => open > 0.9);
  return takeCheaper(tools, safe, complete(tools, certain, fractional));
}

/** The cheaper of two patterns, of which the second may still give cells away to whoever knows that counts are whole. */
function takeCheaper({problem, master}: Tools, best: boolean[], other: boolean[]): boolean[] {
  if (costOf(problem, other) >= costOf(problem, best) - EPSILON) return best;
  const exposed = findExposed(problem, other);
  if (exposed.length === 0) return other;
  // Every pattern that protects must open at least one cell more: a smaller one leaves the attacker even less room.
  const closed = problem.cells.flatMap(({fixed}, index) =>
    other[index] || fixed === "published" ? [] : [[index, 1] as const]
  );
  master.addCut({coefficients: new Map(closed), required: 1});
  const repaired = repairWhole(problem, other, exposed);
  const isBetter = costOf(problem, repaired) < costOf(problem, best) - EPSILON;
  return isBetter && findExposed(problem, repaired).length === 0 ? repaired : best;
}

// Where every weight is whole, so is every cost.
function roundUp({cells}: ProtectionProblem, bound: number): number {
  return cells.every(({weight}) => Number.isInteger(weight)) ? Math.ceil(bound - EPSILON) : bound;
}
