import {separate} from "./capacity-cut.js";
import {type PatternAttacker, withPatternAttacker} from "./pattern-attack.js";
import type {ProtectionProblem} from "./problem.js";
import {type Repairer, withRepairer} from "./repair.js";

/**
 * A pattern that protects every primary cell, good but not proven to be the best: cells are opened one primary cell after the other,
 * then every opened cell that is not needed is closed again, the dearest first.
 * @param start cells that are open to begin with, besides those that must be
 * @param prices of opening a cell; what the exact search's fractional pattern wants open is cheap
 * @throws UnprotectableError when a cell cannot be protected
 */
export function findGood(problem: ProtectionProblem, start: readonly boolean[], prices: readonly number[]): boolean[] {
  return withPatternAttacker(problem, (attacker) =>
    withRepairer(problem, (repairer) => {
      const pattern = trackPattern(problem, attacker, start);
      openAll(problem, pattern, repairer, prices);
      closeUnneeded(problem, pattern);
      return [...pattern.open];
    })
  );
}

/** Weight of the suppressed cells. */
export function costOf({cells}: ProtectionProblem, open: readonly boolean[]): number {
  return cells.reduce((sum, {weight}, index) => sum + (open[index] ? weight : 0), 0);
}

interface TrackedPattern {
  open: boolean[];
  isProtected(primary: number): boolean;
  set(cells: readonly number[], open: boolean): void;
}

/**
 * A pattern that remembers why each primary cell is protected: the cells that move in the attacker's solutions. As long as those stay
 * open the solutions stay possible, and no new attack is needed.
 */
function trackPattern(
  problem: ProtectionProblem,
  attacker: PatternAttacker,
  start: readonly boolean[]
): TrackedPattern {
  const open = problem.cells.map(
    ({reach, fixed}, index) =>
      fixed !== "published" && (reach !== undefined || fixed === "suppressed" || start[index] === true)
  );
  const witnesses = new Map<number, readonly number[]>();
  return {
    open,
    set(cells, opened) {
      for (const cell of cells) open[cell] = opened;
    },
    isProtected(primary) {
      if (witnesses.get(primary)?.every((cell) => open[cell])) return true;
      attacker.setPattern(open.map(Number));
      const {violated, witness} = separate(problem, attacker, primary);
      if (violated) witnesses.delete(primary);
      else witnesses.set(primary, witness);
      return !violated;
    }
  };
}

function listPrimaries({cells}: ProtectionProblem): number[] {
  return cells.flatMap(({reach}, index) => (reach ? [index] : []));
}

// The smallest counts have the farthest to reach and open the most: those that come after may need nothing more.
function openAll(
  problem: ProtectionProblem,
  pattern: TrackedPattern,
  repairer: Repairer,
  prices: readonly number[]
): void {
  const primaries = listPrimaries(problem).sort(
    (a, b) => (problem.cells[a]?.value ?? 0) - (problem.cells[b]?.value ?? 0) || a - b
  );
  for (const primary of primaries)
    if (!pattern.isProtected(primary)) pattern.set(repairer.open(primary, pattern.open, prices), true);
}

function closeUnneeded(problem: ProtectionProblem, pattern: TrackedPattern): void {
  const primaries = listPrimaries(problem);
  const secondary = problem.cells
    .map((cell, index) => ({...cell, index}))
    .filter(({reach, fixed, index}) => pattern.open[index] && !reach && fixed !== "suppressed")
    .sort((a, b) => b.weight - a.weight || b.value - a.value || a.index - b.index);
  for (const {index} of secondary) {
    pattern.set([index], false);
    if (!primaries.every(pattern.isProtected)) pattern.set([index], true);
  }
}
