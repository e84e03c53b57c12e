import type {ClaimInput} from "../model/claim.js";
import type {PublishedTable, Row, Value} from "../model/table.js";

/** Rows of a table, by the values that some of its columns hold; null asks for an empty cell. */
export interface Selection {
  table: string;
  where: Readonly<Record<string, Value>>;
  /** The measure that is read; `value` when absent. */
  column?: string;
}

/** The tables that claims are made from, by name. */
export type Tables = ReadonlyMap<string, PublishedTable>;

/**
 * The one row that a selection names.
 * @throws Error when no row or more than one answers, with the selection and what there is
 */
export function getRow(tables: Tables, selection: Selection): Row {
  const rows = selectRows(tables, selection);
  const [row] = rows;
  if (row === undefined || rows.length > 1) {
    throw new Error(`${rows.length} rows answer where one is meant: ${describe(selection)}`);
  }
  return row;
}

/**
 * The rows that a selection names, in the table's order.
 * @throws Error when the table or a column is unknown
 */
export function selectRows(tables: Tables, selection: Selection): Row[] {
  const table = getTable(tables, selection.table);
  for (const name of [...Object.keys(selection.where), selection.column ?? []].flat())
    assertColumn(tables, selection.table, name);
  return table.rows.filter((row) =>
    Object.entries(selection.where).every(([name, value]) => (row[name] ?? null) === value)
  );
}

/**
 * Where an empty cell means something, as the open end of a range does, a misspelt column would be taken for one.
 * @throws Error when the table or the column is unknown, with what there is
 */
export function assertColumn(tables: Tables, table: string, column: string): void {
  const columns = getTable(tables, table).columns.map(({name}) => name);
  if (!columns.includes(column))
    throw new Error(`unknown column in table "${table}": "${column}" (has: ${columns.join(", ")})`);
}

function getTable(tables: Tables, name: string): PublishedTable {
  const table = tables.get(name);
  if (!table) throw new Error(`unknown table: "${name}" (known: ${[...tables.keys()].join(", ")})`);
  return table;
}

/**
 * The number in a row's measure.
 * @throws Error when the cell holds none: a claim on a missing value is a mistake in the claim
 */
export function numberIn(row: Row, selection: Selection): number {
  const value = row[selection.column ?? "value"];
  if (typeof value !== "number")
    throw new Error(`no number (status ${row.status}) where a claim needs one: ${describe(selection)}`);
  return value;
}

/** The rows as a claim's input. */
export function toInput(table: string, rows: readonly Row[]): ClaimInput {
  return {table, rows};
}

/** A selection in words, for errors and formulas: `children-by-sex [period=2018, sex=girl]`. */
export function describe({table, where, column}: Selection): string {
  const conditions = Object.entries(where).map(([name, value]) => `${name}=${value}`);
  return `${table} [${conditions.join(", ")}]${column ? `.${column}` : ""}`;
}
