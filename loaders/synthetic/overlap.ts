import type {SyntheticChild} from "./child.js";

/** Children known to exactly these authorities and no other, by year and sex. */
export interface OverlapRow {
  authorities: readonly string[];
  year: string;
  sex: string;
  count: number;
}

/** The rows of the overlap table of a register: of every child that two or more authorities count. */
export function countOverlap(register: readonly SyntheticChild[]): OverlapRow[] {
  const rows = new Map<string, OverlapRow>();
  for (const {authorities, year, sex} of register) {
    if (authorities.length < 2) continue;
    const id = [authorities.join(" "), year, sex].join("|");
    rows.set(id, {authorities, year, sex, count: (rows.get(id)?.count ?? 0) + 1});
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
