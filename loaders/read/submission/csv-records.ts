import {CsvError, parse} from "csv-parse/sync";
import type {SubmissionRule} from "../../screen/submission/messages.js";
import {recordLine} from "../csv.js";
import {LIMITS} from "./limits.js";

/** One record with the line on which it begins. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

/** Why a text has no records, and the line where it goes wrong, where that is known. */
export interface CsvFault {
  rule: Extract<SubmissionRule, "malformed-csv" | "too-many-rows">;
  line?: number;
}

const DELIMITERS = [";", ",", "\t"] as const;

/**
 * The records of a delivered CSV text: comma, semicolon or tab, whichever divides the header best; a first line `sep=;`, as Excel writes
 * it, is obeyed. Records whose cells are all empty are left out.
 */
export function csvRecords(text: string): CsvRecord[] | CsvFault {
  const [first = ""] = text.split("\n", 1);
  const named = /^sep=([;,\t])$/.exec(first)?.[1];
  const body = named === undefined ? text : text.slice(first.length + 1);
  const skipped = named === undefined ? 0 : 1;
  const records = parseRecords(body, named ?? bestDelimiter(body));
  if (!Array.isArray(records)) return records;
  return records.map(({line, cells}) => ({line: line + skipped, cells}));
}

/** Records that are parsed at most: those of a table, its header, and as many empty lines. */
const LARGEST = 2 * LIMITS.rows + 1;

function bestDelimiter(text: string): string {
  const header = text.split("\n").find((line) => /[^;,\t" ]/.test(line)) ?? "";
  const unquoted = header.replace(/"[^"]*"/g, "");
  const count = (delimiter: string) => unquoted.split(delimiter).length;
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ",";
}

function parseRecords(text: string, delimiter: string): CsvRecord[] | CsvFault {
  try {
    const options = {delimiter, info: true, relax_column_count: true, record_delimiter: "\n", to: LARGEST + 1} as const;
    const records = parse(text, options) as unknown as {record: string[]; info: {lines: number}}[];
    if (records.length > LARGEST) return {rule: "too-many-rows"};
    return records
      .map(({record, info}) => ({
        line: recordLine(record, info.lines),
        cells: record.map(trimCell)
      }))
      .filter(({cells}) => cells.some((cell) => cell !== ""));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return "lines" in error && typeof error.lines === "number"
      ? {rule: "malformed-csv", line: error.lines}
      : {rule: "malformed-csv"};
  }
}

/** A cell without spaces at its ends; a tab stays, since a spreadsheet program may hide a formula behind it. */
export function trimCell(text: string): string {
  // By hand: a regular expression would try every space of a long run within the text.
  let [start, end] = [0, text.length];
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  return text.slice(start, end);
}

function isSpace(character: string | undefined): boolean {
  return character === " " || character === "\u00a0";
}
