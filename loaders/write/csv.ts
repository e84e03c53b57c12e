import {type Table, tableFromIPC} from "apache-arrow";
import {csvFormat} from "d3-dsv";
import {assertProtected, type ProtectedTable} from "../model/protected-table.js";

/**
 * A protected table as CSV (RFC 4180, UTF-8): a header row, one row a line, empty where there is no value, decimal point, no grouping.
 * @throws TypeError when the rows are not those that were protected
 */
export function toCsv(table: ProtectedTable): string {
  assertProtected(table);
  return format(
    table.columns.map(({name}) => name),
    table.rows
  );
}

/**
 * An Arrow file that `toArrow` wrote, as CSV with the same content.
 * @throws TypeError when the file does not say how it was protected: then it was not made of a protected table
 */
export function arrowToCsv(bytes: Uint8Array): string {
  const table: Table = tableFromIPC(bytes);
  if (!table.schema.metadata.has("disclosure")) {
    throw new TypeError(`Arrow file of table "${table.schema.metadata.get("name")}" does not say how it was protected`);
  }
  return format(
    table.schema.fields.map(({name}) => name),
    table.toArray()
  );
}

function format(columns: string[], rows: readonly Record<string, unknown>[]): string {
  const records = rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name] ?? ""])));
  return `${csvFormat(records, columns)}\n`;
}
