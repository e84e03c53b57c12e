import {zipSync} from "fflate";
import {readXlsx, type Sheet} from "hucre/xlsx";
import type {DeliveredTable} from "../../model/delivered.js";
import type {Issue} from "../../model/issue.js";
import {submissionIssue} from "../../screen/submission/messages.js";
import {isForbiddenSheetName, sheetKind} from "../../screen/submission/sheets.js";
import {LIMITS, megabytes} from "./limits.js";
import {isXml, screenWorkbookParts} from "./workbook-parts.js";
import {sheetTable} from "./workbook-sheet.js";
import {zipParts} from "./zip-parts.js";

/** The tables of a delivered file, and what is wrong with it. */
export interface ReadTables {
  tables: DeliveredTable[];
  issues: Issue[];
}

/**
 * Reads an .xlsx workbook that nobody vouches for. It is unpacked and looked through first; the spreadsheet reader then sees only the
 * parts that were verified.
 * @param headers everything that a column may be headed by, comparable
 */
export async function readWorkbook(
  bytes: Uint8Array,
  path: string,
  headers: ReadonlyMap<string, string>
): Promise<ReadTables> {
  const unpacked = zipParts(bytes);
  if ("rule" in unpacked) {
    const value = unpacked.part === undefined ? {} : {value: unpacked.part};
    return {
      tables: [],
      issues: [submissionIssue(unpacked.rule, {path, ...value}, {limit: megabytes(LIMITS.unpacked)})]
    };
  }
  const faults = screenWorkbookParts(unpacked.parts);
  if (faults.length > 0) {
    const words = (rule: string) => ({limit: rule === "too-many-rows" ? LIMITS.rows : LIMITS.columns});
    return {tables: [], issues: faults.map(({rule, part}) => submissionIssue(rule, {path, value: part}, words(rule)))};
  }
  const sheets = await readSheets(unpacked.parts);
  return sheets
    ? sortSheets(path, sheets, headers)
    : {tables: [], issues: [submissionIssue("damaged-workbook", {path})]};
}

async function readSheets(parts: ReadonlyMap<string, Uint8Array>): Promise<Sheet[] | undefined> {
  try {
    const bytes = zipSync(Object.fromEntries([...parts].filter(([name]) => isXml(name))), {
      level: 0,
      mtime: new Date("1980-01-01T12:00:00")
    });
    return (await readXlsx(bytes)).sheets;
  } catch {
    // Whatever the reader stumbles over in a file that somebody sent, the answer to the sender is the same.
    return undefined;
  }
}

function sortSheets(path: string, sheets: readonly Sheet[], headers: ReadonlyMap<string, string>): ReadTables {
  const read: ReadTables = {tables: [], issues: []};
  for (const sheet of sheets) {
    const {name} = sheet;
    const {table, issues} = sheetTable(path, sheet);
    const kind = sheetKind(name, table?.header, headers);
    const rule = (found: "sheet-name" | "hidden-sheet" | "unknown-sheet") =>
      read.issues.push(submissionIssue(found, {path, sheet: name}));
    if (isForbiddenSheetName(name)) rule("sheet-name");
    if (sheet.hidden || sheet.veryHidden) rule("hidden-sheet");
    if (kind === "unknown") rule("unknown-sheet");
    if (kind !== "table" || !table) continue;
    read.issues.push(...issues);
    read.tables.push(table);
  }
  if (read.tables.length === 0 && !read.issues.some(({rule}) => rule === "unknown-sheet"))
    read.issues.push(submissionIssue("no-data-sheet", {path}));
  // The template has one sheet; of several, those that were left empty say nothing.
  const filled = read.tables.filter(({rows}) => rows.length > 0);
  return {...read, tables: filled.length > 0 ? filled : read.tables};
}
