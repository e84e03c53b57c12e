import type {ProtectionCell} from "../suppress/problem.js";
import {reachOf} from "../suppress/problem.js";

/** A cell with the threshold that holds for it. */
export interface ThresholdCell extends ProtectionCell {
  threshold: number;
}

/**
 * Differences of two nested cells that are small counts themselves: no table shows them, but whoever sees both cells has them. Each becomes
 * a primary cell that is never published, so that one of the two gets hidden.
 */
export function findDerivable(cells: readonly ThresholdCell[]): ThresholdCell[] {
  const sets = cells.map(({atoms}) => new Set(atoms));
  const known = new Set(cells.map(({atoms}) => identityOf(atoms)));
  const derived = new Map<string, ThresholdCell>();
  for (const [outer, {atoms, value, threshold}] of cells.entries()) {
    for (const [inner, part] of cells.entries()) {
      const difference = value - part.value;
      const limit = Math.max(threshold, part.threshold);
      if (difference < 1 || difference >= limit || part.atoms.length >= atoms.length) continue;
      if (!part.atoms.every((atom) => sets[outer]?.has(atom))) continue;
      const rest = atoms.filter((atom) => !sets[inner]?.has(atom));
      const id = identityOf(rest);
      if (known.has(id)) continue;
      const reach = reachOf(difference, limit, "threshold");
      derived.set(id, {atoms: rest, value: difference, threshold: limit, reach, fixed: "suppressed", weight: 0});
    }
  }
  return [...derived.values()];
}

/** The same atoms are the same cell, in whatever table it stands. */
export function identityOf(atoms: readonly number[]): string {
  return [...atoms].sort((a, b) => a - b).join();
}
