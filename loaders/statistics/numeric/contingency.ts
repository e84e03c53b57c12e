import {checkCount} from "./check.js";

/** A table of counts, row by row. */
export type ContingencyTable = readonly (readonly number[])[];

/** A table of two rows and two columns: `[[a, b], [c, d]]`. */
export type FourfoldTable = readonly [readonly [number, number], readonly [number, number]];

/** @throws RangeError when the rows differ in length or a cell is not a count */
export function checkTable(table: ContingencyTable): void {
  const [first] = table;
  if (first === undefined || first.length === 0) throw new RangeError("table has no cells");
  for (const [i, row] of table.entries()) {
    if (row.length !== first.length)
      throw new RangeError(`row ${i + 1} of the table has ${row.length} cells, the first has ${first.length}`);
    for (const [j, cell] of row.entries()) checkCount(`cell ${i + 1},${j + 1}`, cell);
  }
}

/**
 * The four cells of a 2×2 table.
 * @throws RangeError when it is of another size or a cell is not a count
 */
export function toFourfold(table: ContingencyTable): [a: number, b: number, c: number, d: number] {
  checkTable(table);
  const [a, b, c, d, ...rest] = table.flat();
  if (table.length !== 2 || a === undefined || b === undefined || c === undefined || d === undefined || rest.length > 0)
    throw new RangeError(`table is not 2×2: ${table.length}×${table[0]?.length}`);
  return [a, b, c, d];
}

/** The sums of the rows and of the columns. */
export function marginsOf(table: ContingencyTable): {rows: number[]; columns: number[]; total: number} {
  const rows = table.map(sumOf);
  const columns = (table[0] ?? []).map((_, j) => sumOf(table.map((row) => row[j] ?? 0)));
  return {rows, columns, total: sumOf(rows)};
}

/** The table without rows and columns that hold nothing: they say nothing about association. */
export function dropEmpty(table: ContingencyTable): number[][] {
  const {rows, columns} = marginsOf(table);
  return table.filter((_, i) => rows[i] !== 0).map((row) => row.filter((_, j) => columns[j] !== 0));
}

/** The sum of a list; 0 of an empty one. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
