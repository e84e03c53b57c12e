import type {CellChange, RowChange} from "../../model/edition.js";
import type {Row, Value} from "../../model/table.js";
import {type ComparedTable, figureColumns, keyColumns, keyOf} from "./row-key.js";

/** Numbers that differ by less, relative to the larger, are the same: the last bits of a computed measure depend on the machine. */
const SAME = 1e-9;

/** A row that differs, and the row of the present table that does; absent where it was removed. */
export interface FoundChange extends RowChange {
  row?: Row;
}

/**
 * What differs between a table of an earlier edition and the present one, row by row in the order of the present table, removed rows
 * last. Rows are the same when their key is; a row whose source alone has changed is still the same row, where only one answers.
 * A table that has no measures, and had none, holds no figures and never differs.
 * @param before absent for a table that is new
 */
export function compareTables(before: ComparedTable | undefined, now: ComparedTable | undefined): FoundChange[] {
  const table = now ?? before;
  if (!table) return [];
  const figures = [...new Set([...figureColumns(before ?? table), ...figureColumns(now ?? table)])];
  if (figures.length === 0) return [];
  const columns = keyColumns(table);
  const pairs = pairRows(before?.rows ?? [], now?.rows ?? [], columns);
  return pairs.flatMap(([then, row]): FoundChange[] => {
    const key = keyOf(row ?? then ?? {}, columns);
    if (!then) return row ? [{table: table.name, kind: "added", key, cells: [], row}] : [];
    const cells = compareCells(then, row, figures);
    if (!row) return [{table: table.name, kind: "removed", key, cells}];
    return cells.length > 0 ? [{table: table.name, kind: "changed", key, cells, row}] : [];
  });
}

type Pair = [before: Row | undefined, now: Row | undefined];

function pairRows(before: readonly Row[], now: readonly Row[], columns: readonly string[]): Pair[] {
  const left = new Set(before);
  const paired = new Map<Row, Row>();
  const looser = columns.filter((name) => name !== "via");
  const loosest = looser.filter((name) => name !== "source");
  for (const names of [columns, looser, loosest]) {
    const [then, open] = [
      groupRows([...left], names),
      groupRows(
        now.filter((row) => !paired.has(row)),
        names
      )
    ];
    for (const [id, rows] of open) {
      const [row, former] = [rows[0], then.get(id)?.[0]];
      if (!row || !former || rows.length > 1 || then.get(id)?.length !== 1) continue;
      paired.set(row, former);
      left.delete(former);
    }
  }
  return [...now.map((row): Pair => [paired.get(row), row]), ...[...left].map((row): Pair => [row, undefined])];
}

function groupRows(rows: readonly Row[], names: readonly string[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = JSON.stringify(keyOf(row, names));
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  return groups;
}

function compareCells(then: Row, row: Row | undefined, columns: readonly string[]): CellChange[] {
  return columns.flatMap((column) => {
    const [before, after] = [then[column] ?? null, row?.[column] ?? null];
    return isSameValue(before, after) ? [] : [toCellChange(column, before, after)];
  });
}

function toCellChange(column: string, before: Value, after: Value): CellChange {
  const difference = typeof before === "number" && typeof after === "number" ? after - before : null;
  const relative = difference === null || before === 0 ? null : difference / Math.abs(Number(before));
  return {column, before, after, difference, relative};
}

/** True when two values say the same: numbers but for the last bits, everything else exactly. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return a === b || Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
}
