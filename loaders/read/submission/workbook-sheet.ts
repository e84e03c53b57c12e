import type {Cell, CellValue, Sheet} from "hucre/xlsx";
import type {DeliveredRow, DeliveredTable} from "../../model/delivered.js";
import type {Issue} from "../../model/issue.js";
import {type SubmissionRule, submissionIssue} from "../../screen/submission/messages.js";
import {trimCell} from "./csv-records.js";

/** The table of a sheet, and what in its cells is not a plain value. */
export function sheetTable(path: string, sheet: Sheet): {table?: DeliveredTable; issues: Issue[]} {
  const rows = sheet.rows.map((cells, index): DeliveredRow => ({line: index + 1, cells: trimEnd(cells.map(shown))}));
  const [header, ...body] = rows.filter(({cells}) => cells.length > 0);
  if (!header) return {issues: []};
  const {name} = sheet;
  const table = {path, sheet: name, line: header.line, header: header.cells, rows: body};
  return {table, issues: [...hiddenCells(path, sheet, rows.length), ...cellIssues(table, sheet)]};
}

function shown(value: CellValue): string {
  if (value === null || value instanceof Date) return "";
  return trimCell(String(value));
}

function trimEnd(cells: string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
}

function hiddenCells(path: string, {name, rowDefs, columns, merges}: Sheet, rows: number): Issue[] {
  const hidden = [...(rowDefs ?? [])].find(([index, {hidden}]) => hidden && index < rows);
  const issues: Issue[] = [];
  if (hidden) issues.push(submissionIssue("hidden-cells", {path, sheet: name, line: hidden[0] + 1}));
  if (columns?.some((column) => column.hidden)) issues.push(submissionIssue("hidden-cells", {path, sheet: name}));
  const merged = merges?.[0];
  if (merged) issues.push(submissionIssue("merged-cells", {path, sheet: name, line: merged.startRow + 1}));
  return issues;
}

function cellIssues({path, sheet: name, header}: DeliveredTable, sheet: Sheet): Issue[] {
  const place = (row: number, column: number) => ({
    path,
    sheet: name ?? "",
    line: row + 1,
    field: header[column] ?? letter(column)
  });
  const special = [...(sheet.cells ?? [])].flatMap(([key, cell]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return cellRules(cell).map((rule) => submissionIssue(rule, place(row, column)));
  });
  const dates = sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell instanceof Date ? [submissionIssue("date-cell", place(row, column))] : []))
  );
  return [...special, ...dates].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function cellRules({formula, type, comment}: Cell): SubmissionRule[] {
  const rules: SubmissionRule[] = [];
  if (formula !== undefined || type === "formula") rules.push("formula");
  else if (type === "error") rules.push("error-cell");
  if (comment) rules.push("cell-comment");
  return rules;
}

function letter(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letter(Math.floor(column / 26) - 1) + letter(column % 26);
}
