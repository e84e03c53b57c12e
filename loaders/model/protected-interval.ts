import type {ProtectedCell} from "./protected.js";

/** What a published cell tells of the count, both ends included; undefined for one that tells nothing. */
export function intervalOf(cell: ProtectedCell): readonly [lower: number, upper: number] | undefined {
  switch (cell.status) {
    case "published":
      return [cell.value, cell.value];
    case "rounded":
      return intervalOfRounded(cell);
    case "bounded":
      return [cell.lower, cell.upper ?? Number.POSITIVE_INFINITY];
    case "suppressed":
    case "missing":
      return undefined;
  }
}

/** What a rounded figure tells: it stands for every count that is less than a base away, and no count is below 0. */
export function intervalOfRounded({
  value,
  base
}: {
  value: number;
  base: number;
}): readonly [lower: number, upper: number] {
  return [Math.max(0, value - base + 1), value + base - 1];
}
