import {withPatternAttacker} from "./pattern-attack.js";
import type {ProtectionProblem} from "./problem.js";
import {type Repairer, withRepairer} from "./repair.js";
import {type TrackedPattern, trackPattern} from "./tracked-pattern.js";
import {type Want, wantsOf} from "./wants.js";

/** Makes a pattern of any start: one that protects every primary cell, good but not proven to be the best. */
export type Completer = (start: readonly boolean[], prices: readonly number[]) => boolean[];

/**
 * Opens the programmes of the heuristic. Cells are opened one primary cell after the other, then every opened cell that is not needed is
 * closed again, the dearest first. It takes the cells that are open to begin with, and the price of opening each: what the exact search's
 * fractional pattern wants open is cheap.
 * @throws UnprotectableError when a cell cannot be protected
 */
export function withCompleter<T>(problem: ProtectionProblem, work: (complete: Completer) => T): T {
  return withPatternAttacker(problem, (attacker) =>
    withRepairer(problem, false, (repairer) =>
      work((start, prices) => {
        const pattern = trackPattern(problem, attacker, start);
        openAll(problem, pattern, repairer, prices);
        closeUnneeded(problem, pattern, prices);
        return [...pattern.open];
      })
    )
  );
}

/** Weight of the suppressed cells. */
export function costOf({cells}: ProtectionProblem, open: readonly boolean[]): number {
  return cells.reduce((sum, {weight}, index) => sum + (open[index] ? weight : 0), 0);
}

// The smallest counts have the farthest to reach and open the most: those that come after may need nothing more.
function openAll(
  problem: ProtectionProblem,
  pattern: TrackedPattern,
  repairer: Repairer,
  prices: readonly number[]
): void {
  const count = ({cell}: Want) => problem.cells[cell]?.value ?? 0;
  const wants = wantsOf(problem).sort((a, b) => count(a) - count(b) || a.cell - b.cell);
  for (const want of wants) if (!pattern.isMet(want)) pattern.set(repairer.open(want, pattern.open, prices), true);
}

function closeUnneeded(problem: ProtectionProblem, pattern: TrackedPattern, prices: readonly number[]): void {
  const secondary = problem.cells
    .map((cell, index) => ({...cell, price: prices[index] ?? 1, index}))
    .filter(({reach, fixed, index}) => pattern.open[index] && !reach && fixed !== "suppressed")
    .sort((a, b) => b.price - a.price || b.value - a.value || a.index - b.index);
  for (const {index} of secondary) pattern.tryClose(index);
}
