import type {ProtectedCell, ProtectedCollection, ProtectedCounts} from "../../model/protected.js";
import {intervalOf} from "../../model/protected-interval.js";
import type {Statement} from "../../model/statement.js";
import type {Interval} from "../attack/system.js";
import {ALL} from "../collection/cubes.js";
import {isNarrower} from "./combination.js";

/** A cell of a published table, and what anybody may know of it. */
export interface DeclaredCell {
  collection: ProtectedCollection;
  table: ProtectedCounts;
  key: Readonly<Record<string, string>>;
  cell: ProtectedCell;
  /** What the audit allows; for a cell that is shown, what it shows; undefined where nothing was audited. */
  allowed: Interval | undefined;
  /** True when the audit says so; bounds that no audit speaks of may be narrowed by other bounds. */
  audited: boolean;
}

/** Every cell of every published table, by `cellId`. */
export type DeclaredCells = ReadonlyMap<string, DeclaredCell>;

/** Names a cell: totals and dimensions that are absent are the same. */
export function cellId(collection: string, table: string, key: Readonly<Record<string, string>>): string {
  const codes = Object.entries(key)
    .filter(([, code]) => code !== ALL)
    .map(([name, code]) => `${name}=${code}`);
  return `${collection}|${table}|${codes.sort().join("|")}`;
}

/** Lists the cells of all collections with what the audits allow. */
export function declareCells(collections: readonly ProtectedCollection[]): DeclaredCells {
  return new Map(
    collections.flatMap((collection) => {
      const audited = new Map(
        collection.audit.map(({table, key, lower, upper}) => [
          cellId(collection.name, table, key),
          [lower, upper ?? Number.POSITIVE_INFINITY] as Interval
        ])
      );
      return collection.tables.flatMap((table) =>
        table.counts.map(({key, cell}): [string, DeclaredCell] => {
          const id = cellId(collection.name, table.name, key);
          return [
            id,
            {collection, table, key, cell, allowed: audited.get(id) ?? intervalOf(cell), audited: audited.has(id)}
          ];
        })
      );
    })
  );
}

/** What a statement of one declared cell does: nothing, say what is hidden, or say what cannot be. */
export function judgeDirectly(
  cell: DeclaredCell,
  {lo, hi}: Pick<Statement, "lo" | "hi">
): "nothing" | "shown" | "contradiction" {
  if (cell.cell.status === "rounded" && lo === cell.cell.value && hi === lo) return "nothing";
  if (!cell.allowed) return "shown";
  const [lower, upper] = cell.allowed;
  if (lo > upper || hi < lower) return "contradiction";
  return cell.cell.status !== "published" && isNarrower([lo, hi], cell.allowed) ? "shown" : "nothing";
}
