import {createHash} from "node:crypto";
import {extname} from "node:path";
import type {DeliveredTable, Delivery} from "../../model/delivered.js";
import type {Issue} from "../../model/issue.js";
import {type SubmissionRule, submissionIssue} from "../../screen/submission/messages.js";
import {contentKind, KIND_NAMES} from "./content-kind.js";
import {LIMITS, megabytes} from "./limits.js";
import {openFile} from "./open-file.js";
import {readDeliveredCsv} from "./read-csv.js";
import {type ReadTables, readWorkbook} from "./read-workbook.js";

/** How a delivered file is read. */
export interface DeliveryOptions {
  root: string;
  /** Folder that the file must lie in, relative to the root. */
  home: string;
  /** Everything that a column may be headed by, comparable. */
  headers: ReadonlyMap<string, string>;
}

const OTHER_SPREADSHEETS = new Set([".xls", ".xlsb", ".xltx", ".ods", ".numbers"]);
const MACROS = new Set([".xlsm", ".xltm", ".xlam"]);

/**
 * Reads what an authority has sent, whatever it is: every fault is an issue, and none an exception.
 * @param path relative to the root
 */
export async function readDelivery(path: string, {root, home, headers}: DeliveryOptions): Promise<Delivery> {
  const refuse = (rule: SubmissionRule, words?: Issue["words"]): Delivery => ({
    path,
    sha256: "",
    tables: [],
    issues: [submissionIssue(rule, {path}, words)]
  });
  const extension = extname(path).toLowerCase();
  const opened = openFile(root, path, home);
  if ("rule" in opened) return refuse(opened.rule, {limit: megabytes(LIMITS.file)});
  if (MACROS.has(extension)) return refuse("macros");
  if (OTHER_SPREADSHEETS.has(extension)) return refuse("other-spreadsheet");
  if (extension !== ".csv" && extension !== ".xlsx") return refuse("unknown-file-type");
  const {bytes} = opened;
  const kind = contentKind(bytes);
  if (extension === ".xlsx" && kind === "ole") return refuse("encrypted-file");
  if (kind !== (extension === ".csv" ? "text" : "zip"))
    return refuse("mistyped-file", {extension, kind: KIND_NAMES[kind]});
  const read = extension === ".csv" ? readDeliveredCsv(bytes, path) : await readWorkbook(bytes, path, headers);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return {path, sha256, tables: read.tables, issues: [...read.issues, ...read.tables.flatMap(shapeIssues)]};
}

/** What the shape of a table already tells: no rows, too many, or rows that do not fit the header. */
function shapeIssues({path, sheet, header, rows}: ReadTables["tables"][number]): Issue[] {
  const place = sheet === undefined ? {path} : {path, sheet};
  if (rows.length === 0) return [submissionIssue("only-a-header", place)];
  if (rows.length > LIMITS.rows) return [submissionIssue("too-many-rows", place, {limit: LIMITS.rows})];
  if (header.length > LIMITS.columns) return [submissionIssue("too-many-columns", place, {limit: LIMITS.columns})];
  return rows.flatMap(({line, cells}) =>
    isRagged(header, cells, sheet)
      ? [submissionIssue("ragged-row", {...place, line}, {cells: cells.length, columns: header.length})]
      : []
  );
}

// A sheet has no end: its rows are as long as what is written in them. In a CSV file, a row too short is a delimiter lost.
function isRagged(header: DeliveredTable["header"], cells: readonly string[], sheet: string | undefined): boolean {
  const needed = cells.findLastIndex((cell) => cell !== "") + 1;
  return needed > header.length || (sheet === undefined && cells.length < header.length);
}
