import {type Cut, separate} from "./capacity-cut.js";
import {type Completer, costOf, withCompleter} from "./heuristic.js";
import {type Master, withMaster} from "./master.js";
import {type PatternAttacker, withPatternAttacker} from "./pattern-attack.js";
import type {Pattern, ProtectionProblem} from "./problem.js";

/** Limits of the search, in steps and not in time: the result is the same on every machine. */
export interface SearchLimits {
  /** Rounds of cuts to fractional patterns, which raise the bound. */
  fractional: number;
  /** Rounds of cuts to whole patterns, each a search of its own. */
  whole: number;
  /** Nodes of one search for a whole pattern. */
  nodes: number;
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
 * heuristic the way; then whole patterns until the cheapest one protects, or the limits are reached.
 * @param extra cuts that must hold besides
 * @throws UnprotectableError when no pattern protects
 */
export function findOptimal(problem: ProtectionProblem, limits: SearchLimits, extra: readonly Cut[] = []): Search {
  return withPatternAttacker(problem, (attacker) =>
    withCompleter(problem, (complete) =>
      withMaster(problem, limits.nodes, (master) => {
        for (const cut of extra) master.addCut(cut);
        return improve({problem, attacker, master, complete, limits, extra});
      })
    )
  );
}

interface Tools {
  problem: ProtectionProblem;
  attacker: PatternAttacker;
  master: Master;
  complete: Completer;
  limits: SearchLimits;
  extra: readonly Cut[];
}

function improve(tools: Tools): Search {
  const {problem, master, limits} = tools;
  let fractional = tighten(tools);
  let bound = roundUp(problem, fractional.bound);
  let best = completeBest(tools, fractional.pattern, [fractional.pattern.map((open) => open > 0.9), []]);
  for (let round = 0; round < limits.whole && costOf(problem, best) > bound + EPSILON; round++) {
    const whole = master.solveWhole(best);
    bound = Math.max(bound, roundUp(problem, whole.bound));
    if (addCuts(tools, whole.pattern) === 0) {
      const found = whole.pattern.map((open) => open > 0.5);
      if (costOf(problem, found) < costOf(problem, best)) best = found;
      if (!whole.proven) break;
      continue;
    }
    const other = completeBest(tools, fractional.pattern, [whole.pattern.map((open) => open > 0.5)]);
    if (costOf(problem, other) < costOf(problem, best)) best = other;
    fractional = tighten(tools);
    bound = Math.max(bound, roundUp(problem, fractional.bound));
  }
  const cost = costOf(problem, best);
  return {suppressed: best, cost, bound: Math.min(bound, cost), proven: cost <= bound + EPSILON};
}

function tighten(tools: Tools): {pattern: number[]; bound: number} {
  let best = tools.master.solveFractional();
  for (let round = 0, stalled = 0; round < tools.limits.fractional && stalled < 3; round++) {
    if (addCuts(tools, best.pattern) === 0) return best;
    const next = tools.master.solveFractional();
    stalled = next.bound - best.bound < STALL ? stalled + 1 : 0;
    best = next;
  }
  return best;
}

/** Attacks every primary cell under a pattern and hands the violated cuts to the master; gives their number. */
function addCuts({problem, attacker, master}: Tools, pattern: readonly number[]): number {
  const cuts = separate(problem, attacker, pattern);
  for (const cut of cuts) master.addCut(cut);
  return cuts.length;
}

/** The cheapest pattern that the heuristic makes of several starts, with what the fractional pattern wants open at a low price. */
function completeBest(
  {problem, complete, extra}: Tools,
  fractional: readonly number[],
  starts: readonly (readonly boolean[])[]
): boolean[] {
  const prices = problem.cells.map(({weight}, index) => weight * (1.02 - (fractional[index] ?? 0)));
  const patterns = starts.map((start) => withExtra(problem, complete(withExtra(problem, start, extra), prices), extra));
  return patterns.reduce((a, b) => (costOf(problem, b) < costOf(problem, a) ? b : a));
}

// The heuristic does not see the further cuts: the cheapest cell of each that is not fulfilled is opened.
function withExtra({cells}: ProtectionProblem, start: readonly boolean[], extra: readonly Cut[]): boolean[] {
  const open = cells.map((_, index) => start[index] === true);
  const weightOf = (cell: number) => cells[cell]?.weight ?? 1;
  for (const {coefficients} of extra) {
    const choices = [...coefficients.keys()];
    if (choices.some((cell) => open[cell])) continue;
    const [cheapest] = choices.sort((a, b) => weightOf(a) - weightOf(b) || a - b);
    if (cheapest !== undefined) open[cheapest] = true;
  }
  return open;
}

// Where every weight is whole, so is every cost.
function roundUp({cells}: ProtectionProblem, bound: number): number {
  return cells.every(({weight}) => Number.isInteger(weight)) ? Math.ceil(bound - EPSILON) : bound;
}
