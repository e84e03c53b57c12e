import type {Selection} from "../linked/cube.js";
import type {LinkedSystem} from "../linked/linked-system.js";
import {type ProtectionCell, reachOf} from "../suppress/problem.js";

/** A cell with the threshold that holds for it. */
export interface ThresholdCell extends ProtectionCell {
  threshold: number;
}

/** A cell of a table with what it holds of the delivered codes. */
export interface SelectedCell extends ThresholdCell {
  selection: Selection;
}

/**
 * Differences of two nested cells that are small counts themselves: no table shows them, but whoever sees both cells has them. Each becomes
 * a primary cell that is never published, so that one of the two gets hidden.
 */
export function findDerivable(cells: readonly SelectedCell[], system: LinkedSystem): ThresholdCell[] {
  const known = new Set(cells.map(({atoms}) => identityOf(atoms)));
  const derived = new Map<string, ThresholdCell>();
  for (const whole of cells) {
    for (const part of cells) {
      const difference = whole.value - part.value;
      const threshold = Math.max(whole.threshold, part.threshold);
      if (difference < 1 || difference >= threshold || !isPart(part.selection, whole.selection)) continue;
      const [outer = [], inner = []] = system.findTogether(whole.selection, part.selection) ?? [];
      const inside = new Set(inner);
      const atoms = outer.filter((atom) => !inside.has(atom));
      const id = identityOf(atoms);
      if (known.has(id)) continue;
      const reach = reachOf(difference, threshold, "threshold");
      derived.set(id, {atoms, value: difference, threshold, reach, fixed: "suppressed", weight: 0});
    }
  }
  return [...derived.values()];
}

/** Whether one selection lies within another. */
export function isPart(part: Selection, whole: Selection): boolean {
  return [...whole].every(([name, codes]) => {
    const own = part.get(name);
    return own !== undefined && [...own].every((code) => codes.has(code));
  });
}

/** The same atoms are the same cell, in whatever table it stands. */
export function identityOf(atoms: readonly number[]): string {
  return [...atoms].sort((a, b) => a - b).join();
}
