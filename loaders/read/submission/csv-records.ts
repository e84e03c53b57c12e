import {CsvError, parse} from "csv-parse/sync";
import {recordLine} from "../csv.js";

/** One record with the line on which it begins. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

const DELIMITERS = [";", ",", "\t"] as const;

/**
 * The records of a delivered CSV text: comma, semicolon or tab, whichever divides the header best; a first line `sep=;`, as Excel writes
 * it, is obeyed. Records whose cells are all empty are left out.
 * @returns undefined where the text cannot be parsed, with the line where it goes wrong
 */
export function csvRecords(text: string): CsvRecord[] | {line?: number} {
  const [first = ""] = text.split("\n", 1);
  const named = /^sep=([;,\t])$/.exec(first)?.[1];
  const body = named === undefined ? text : text.slice(first.length + 1);
  const skipped = named === undefined ? 0 : 1;
  const records = parseRecords(body, named ?? bestDelimiter(body));
  if (!Array.isArray(records)) return records;
  return records.map(({line, cells}) => ({line: line + skipped, cells}));
}

function bestDelimiter(text: string): string {
  const header = text.split("\n").find((line) => /[^;,\t" ]/.test(line)) ?? "";
  const unquoted = header.replace(/"[^"]*"/g, "");
  const count = (delimiter: string) => unquoted.split(delimiter).length;
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ",";
}

function parseRecords(text: string, delimiter: string): CsvRecord[] | {line?: number} {
  try {
    const options = {delimiter, info: true, relax_column_count: true, record_delimiter: "\n"} as const;
    const records = parse(text, options) as unknown as {record: string[]; info: {lines: number}}[];
    return records
      .map(({record, info}) => ({
        line: recordLine(record, info.lines),
        cells: record.map(trimCell)
      }))
      .filter(({cells}) => cells.some((cell) => cell !== ""));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return "lines" in error && typeof error.lines === "number" ? {line: error.lines} : {};
  }
}

/** A cell without spaces at its ends; a tab stays, since a spreadsheet program may hide a formula behind it. */
export function trimCell(text: string): string {
  return text.replace(/^[ \u00a0]+|[ \u00a0]+$/g, "");
}
