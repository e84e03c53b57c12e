import {TEMPLATE_SHEETS} from "../../model/submission-sheets.js";
import {comparable} from "./labels.js";

/** What a sheet of a delivered workbook is: a table, one of the template’s other sheets, empty, or nothing that is known. */
export type SheetKind = "table" | "template" | "empty" | "unknown";

const OTHERS: ReadonlySet<string> = new Set(TEMPLATE_SHEETS.flatMap(({sv, en}) => [comparable(sv), comparable(en)]));

/**
 * Tells the sheets of a workbook apart: a table’s first row holds at least two of the columns’ headers.
 * @param headers everything that a column may be headed by, comparable
 */
export function sheetKind(
  name: string,
  header: readonly string[] | undefined,
  headers: ReadonlyMap<string, string>
): SheetKind {
  if (OTHERS.has(comparable(name))) return "template";
  if (!header) return "empty";
  return header.filter((cell) => headers.has(comparable(cell))).length >= 2 ? "table" : "unknown";
}

/** True for a name that no spreadsheet program gives: a path, a control or a forbidden character, or none at all. */
export function isForbiddenSheetName(name: string): boolean {
  return name.trim() === "" || name.length > 31 || /[\\/:*?[\]]|\p{Cc}|^'|'$/u.test(name) || name.startsWith("..");
}
