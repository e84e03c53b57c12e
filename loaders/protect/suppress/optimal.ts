import {type Cut, separate} from "./capacity-cut.js";
import {type Master, withMaster} from "./master.js";
import {type PatternAttacker, withPatternAttacker} from "./pattern-attack.js";
import type {Pattern, ProtectionProblem} from "./problem.js";

/** Limits of the exact search, in steps and not in time: the result is the same on every machine. */
export interface SearchLimits {
  /** Nodes of one search for whole cells. */
  nodes: number;
  /** Rounds of cuts. */
  rounds: number;
}

/** The search, and whether its end is proven: else the pattern is the last candidate, which may not protect. */
export interface Search extends Pattern {
  proven: boolean;
  /** The fractional optimum: which cells are worth suppressing, for the heuristic. */
  fractional: number[];
}

/** A gain in the bound below which a further round of fractional cuts is not worth its time. */
const STALL = 1e-3;

/**
 * The cheapest pattern under which every primary cell keeps its reach, over all linked tables and margins together: an integer programme
 * by cuts (Fischetti and Salazar 2001). Fractional cuts first, because they are cheap and tighten the bound; then whole patterns until
 * none is violated.
 * @param extra cuts that must hold besides
 * @throws UnprotectableError when no pattern protects
 */
export function findOptimal(problem: ProtectionProblem, limits: SearchLimits, extra: readonly Cut[] = []): Search {
  return withPatternAttacker(problem, (attacker) =>
    withMaster(problem, limits.nodes, (master) => {
      for (const cut of extra) master.addCut(cut);
      const {pattern: fractional, bound} = tighten(problem, attacker, master, limits);
      return finish(problem, attacker, master, limits, {fractional, bound});
    })
  );
}

function tighten(problem: ProtectionProblem, attacker: PatternAttacker, master: Master, {rounds}: SearchLimits) {
  let best = master.solveFractional();
  for (let round = 0, stalled = 0; round < rounds && stalled < 3; round++) {
    if (addCuts(problem, attacker, master, best.pattern) === 0) return best;
    const next = master.solveFractional();
    stalled = next.bound - best.bound < STALL ? stalled + 1 : 0;
    best = next;
  }
  return best;
}

function finish(
  problem: ProtectionProblem,
  attacker: PatternAttacker,
  master: Master,
  {rounds}: SearchLimits,
  start: {fractional: number[]; bound: number}
): Search {
  let {bound} = start;
  let pattern: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const whole = master.solveWhole();
    pattern = whole.pattern;
    bound = Math.max(bound, whole.bound);
    if (!whole.proven) break;
    if (addCuts(problem, attacker, master, pattern) > 0) continue;
    return {...toPattern(problem, pattern, costOf(problem, pattern)), proven: true, fractional: start.fractional};
  }
  return {...toPattern(problem, pattern, bound), proven: false, fractional: start.fractional};
}

/** Attacks every primary cell under a pattern and hands the violated cuts to the master; gives their number. */
function addCuts(
  problem: ProtectionProblem,
  attacker: PatternAttacker,
  master: Master,
  pattern: readonly number[]
): number {
  attacker.setPattern(pattern);
  const cuts = problem.cells.flatMap((_, index) => separate(problem, attacker, index).cuts);
  for (const cut of cuts) master.addCut(cut);
  return cuts.length;
}

function toPattern(problem: ProtectionProblem, pattern: readonly number[], bound: number): Pattern {
  return {suppressed: pattern.map((open) => open > 0.5), cost: costOf(problem, pattern), bound};
}

function costOf({cells}: ProtectionProblem, pattern: readonly number[]): number {
  return cells.reduce((sum, {weight}, index) => sum + ((pattern[index] ?? 0) > 0.5 ? weight : 0), 0);
}
