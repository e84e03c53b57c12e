import type {LinkedSystem} from "../linked/linked-system.js";
import {reachOf} from "../suppress/problem.js";
import {isPart, type SelectedCell, type ThresholdCell} from "./derivable.js";
import type {ShownBefore} from "./earlier.js";

/**
 * Differences between a cell and what an earlier edition shows of it, of a part of it, or of more than it: a year that was added, a
 * correction. Such a difference is a figure too, and a small one must not be seen.
 */
export function findEditionDifferences(
  cells: readonly SelectedCell[],
  shown: readonly ShownBefore[],
  system: LinkedSystem
): ThresholdCell[] {
  const found = new Map<string, ThresholdCell>();
  for (const cell of cells)
    for (const before of shown) {
      const difference = toDifference(cell, before, system);
      if (difference) found.set(JSON.stringify([difference.atoms, difference.coefs]), difference);
    }
  return [...found.values()];
}

function toDifference(cell: SelectedCell, before: ShownBefore, system: LinkedSystem): ThresholdCell | undefined {
  const change = cell.value - before.value;
  const size = Math.abs(change);
  const threshold = Math.max(cell.threshold, before.threshold);
  if (size === 0 || size >= threshold || !areNested(cell, before)) return undefined;
  const [now, then] = system.findTogether(cell.selection, before.selection) ?? [];
  if (!now || !then) return undefined;
  const weights = new Map(now.map((atom) => [atom, 1]));
  for (const {place} of then.map(before.formerOf)) weights.set(place, (weights.get(place) ?? 0) - 1);
  const entries = [...weights].filter(([, weight]) => weight !== 0).sort(([a], [b]) => a - b);
  const sign = Math.sign(change);
  return {
    atoms: entries.map(([atom]) => atom),
    coefs: entries.map(([, weight]) => sign * weight),
    value: size,
    threshold,
    reach: reachOf(size, threshold, "threshold"),
    fixed: "suppressed",
    weight: 0
  };
}

function areNested(cell: SelectedCell, {selection}: ShownBefore): boolean {
  return isPart(selection, cell.selection) || isPart(cell.selection, selection);
}
