import {type Cell, type CellStyle, calculateRowHeight, colToLetter, type WriteSheet, writeXlsx} from "hucre/xlsx";
import type {Language} from "../model/language.js";
import type {Sheet, SheetValue, Workbook} from "../model/workbook.js";
import {packSpreadsheet} from "./spreadsheet-package.js";
import {toValidation} from "./spreadsheet-validation.js";

const LOCALE: Record<Language, string> = {sv: "sv-SE", en: "en-GB"};
const EPOCH = new Date("1980-01-01T00:00:00Z");
const LONGEST_TEXT = 32_767;

const HEADER: CellStyle = {font: {name: "Calibri", size: 11, bold: true}, alignment: {wrapText: true, vertical: "top"}};
const BODY: CellStyle = {alignment: {wrapText: true, vertical: "top"}};
// A text that looks like a formula stays a text, also after somebody has edited the cell.
const TEXT: CellStyle = {...BODY, numFmt: "@"};

/**
 * A workbook as the bytes of an .xlsx file: one table a sheet from A1, its header row marked as such and repeated in print, title and
 * language set. Equal workbooks give equal bytes on every machine. Texts that begin with = + - or @ stay texts.
 * @throws RangeError when a header, a row or a text is not as it must be; hucre's own error when the name of a sheet is not
 */
export async function toSpreadsheet(workbook: Workbook): Promise<Uint8Array> {
  const {title, language, description, sheets} = workbook;
  if (sheets.length === 0) throw new RangeError("workbook without sheets");
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet, index) => toWriteSheet(sheet, index, workbook)),
    properties: {title, description, created: EPOCH, modified: EPOCH}
  });
  return packSpreadsheet(bytes, LOCALE[language]);
}

function toWriteSheet(sheet: Sheet, index: number, {sheets, refusal}: Workbook): WriteSheet {
  const {name, columns, rows, blankRows = 0} = sheet;
  checkShape(sheet);
  const titles = columns.map(({title}) => title);
  const last = colToLetter(columns.length - 1);
  return {
    name,
    columns: columns.map(({width}) => ({width, style: BODY})),
    rows: [titles, ...rows.map((row) => [...row])],
    cells: new Map([
      ...titles.map((value, column): [string, Partial<Cell>] => [`0,${column}`, {value, style: HEADER}]),
      ...rows.flatMap((row, line) => row.flatMap((value, column) => textCell(value, line + 1, column)))
    ]),
    dataValidations: columns.flatMap((column, place) => {
      const letter = colToLetter(place);
      const range = `${letter}2:${letter}${rows.length + blankRows + 1}`;
      return blankRows > 0 ? toValidation(column, range, sheets, refusal) : [];
    }),
    rowDefs: new Map([titles, ...rows].map((row, line) => [line, {height: heightOf(row, columns)}])),
    tables: [
      {
        name: `table_${index + 1}`,
        // A table has at least one row below its header, be it an empty one.
        range: `A1:${last}${Math.max(rows.length, 1) + 1}`,
        columns: titles.map((title) => ({name: title})),
        style: "TableStyleLight1",
        showRowStripes: false,
        showAutoFilter: false
      }
    ],
    pageSetup: {printTitlesRow: "$1:$1", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0}
  };
}

// Rows keep room for their wrapped texts: not every program makes it. Words break earlier than single characters would.
function heightOf(row: readonly SheetValue[], columns: Sheet["columns"]): number {
  return calculateRowHeight([...row], {wrapText: true, columnWidths: columns.map(({width}) => width * 0.85)});
}

function textCell(value: SheetValue, line: number, column: number): [string, Partial<Cell>][] {
  return typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? [[`${line},${column}`, {value, style: TEXT}]] : [];
}

function checkShape({name, columns, rows}: Sheet): void {
  const titles = columns.map(({title}) => title);
  if (titles.length === 0 || titles.some((title) => title === ""))
    throw new RangeError(`a column of sheet "${name}" has no header`);
  const repeated = titles.find((title, index) => titles.findIndex((one) => isSame(one, title)) < index);
  if (repeated !== undefined) throw new RangeError(`two columns of sheet "${name}" have one header: "${repeated}"`);
  for (const [line, row] of rows.entries()) {
    if (row.length !== columns.length)
      throw new RangeError(`row ${line + 2} of sheet "${name}" has ${row.length} cells (expected ${columns.length})`);
    for (const value of [...row, ...titles]) checkValue(value, name, line + 2);
  }
}

function checkValue(value: SheetValue, sheet: string, line: number): void {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new RangeError(`no number in row ${line} of sheet "${sheet}": ${value}`);
  if (typeof value !== "string") return;
  if (value.length > LONGEST_TEXT) throw new RangeError(`text too long in row ${line} of sheet "${sheet}"`);
  if (hasControlCharacter(value))
    throw new RangeError(`control character in row ${line} of sheet "${sheet}": ${JSON.stringify(value)}`);
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character < " " && !"\n\t".includes(character));
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
