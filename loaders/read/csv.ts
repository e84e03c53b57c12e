import {readFileSync} from "node:fs";
import {CsvError, parse} from "csv-parse/sync";
import type {Issue} from "../model/issue.js";
import type {RawTable} from "../model/raw.js";

/**
 * Reads a CSV file (UTF-8, comma, RFC 4180); a byte order mark is tolerated.
 * @param file where the file is; `path` is how issues name it
 */
export function readCsv(file: string, path: string): RawTable {
  return fromCsv(readFileSync(file, "utf8"), path);
}

/** Parses the text of a CSV file; what cannot be parsed is an issue with its line, not an error. */
export function fromCsv(text: string, path: string): RawTable {
  try {
    const options = {bom: true, info: true, relax_column_count: true} as const;
    const records = parse(text, options) as unknown as {record: string[]; info: {lines: number}}[];
    const [header, ...body] = records;
    const columns = header?.record ?? [];
    const wrong = body.filter(({record}) => record.length !== columns.length);
    if (header === undefined)
      return {path, columns, rows: [], issues: [{path, rule: "csv", message: "file without a header row"}]};
    // Of two columns of one name only the last would be read.
    const twice = columns.filter((name, index) => columns.indexOf(name) < index);
    const issues: Issue[] = [
      ...twice.map((value) => ({path, line: 1, value, rule: "csv", message: "column stands twice"})),
      ...wrong.map(({record, info}) => ({
        path,
        line: recordLine(record, info.lines),
        rule: "csv",
        message: `row with ${record.length} cells`,
        allowed: `the header has ${columns.length}`
      }))
    ];
    const rows = body.map(({record, info}) => ({
      line: recordLine(record, info.lines),
      cells: Object.fromEntries(columns.map((name, index) => [name, record[index] ?? ""]))
    }));
    return {path, columns, rows: issues.length > 0 ? [] : rows, issues};
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = "lines" in error && typeof error.lines === "number" ? {line: error.lines} : {};
    return {
      path,
      columns: [],
      rows: [],
      issues: [{path, ...line, rule: "csv", message: `not a CSV file: ${error.message}`}]
    };
  }
}

/** The line on which a record begins: csv-parse tells the one on which it ends, and a quoted line break makes it begin earlier. */
export function recordLine(record: readonly string[], end: number): number {
  return end - record.join("").split("\n").length + 1;
}
