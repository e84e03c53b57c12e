import type {Table} from "apache-arrow";
import {csvFormat} from "d3-dsv";

/**
 * An Arrow table as CSV (RFC 4180, UTF-8): a header row, one row a line, empty where a cell is null, decimal point, no grouping.
 */
export function toCsv(table: Table): string {
  const columns = table.schema.fields.map((field) => field.name);
  const rows = table.toArray().map((row) => Object.fromEntries(columns.map((name) => [name, row[name] ?? ""])));
  return `${csvFormat(rows, columns)}\n`;
}
