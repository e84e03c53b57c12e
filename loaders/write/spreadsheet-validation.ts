import {colToLetter, type DataValidation} from "hucre/xlsx";
import type {Sheet, SheetColumn, SheetEntry} from "../model/workbook.js";

/** Longest message that spreadsheet programs show, and longest title of one. */
const LONGEST_MESSAGE = 255;
const LONGEST_TITLE = 32;

/**
 * What a spreadsheet program lets in to the cells of a column, as a list of one, or none where anything may be entered.
 * @param range such as `B2:B5001`
 * @param refusal what is shown when it does not let a value in
 * @throws RangeError when a choice is from a sheet that is not in the workbook, or a message is too long
 */
export function toValidation(
  {title, entry, help}: SheetColumn,
  range: string,
  sheets: readonly Sheet[],
  refusal?: string
): DataValidation[] {
  if (entry === undefined) return [];
  for (const message of [help, refusal])
    if (message !== undefined && message.length > LONGEST_MESSAGE)
      throw new RangeError(`message of column "${title}" longer than ${LONGEST_MESSAGE} characters: "${message}"`);
  const shown = title.slice(0, LONGEST_TITLE);
  return [
    {
      ...toRule(entry, range, sheets),
      range,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: "stop",
      errorTitle: shown,
      ...(refusal === undefined ? {} : {errorMessage: refusal}),
      ...(help === undefined ? {} : {showInputMessage: true, inputTitle: shown, inputMessage: help})
    }
  ];
}

function toRule(
  entry: SheetEntry,
  range: string,
  sheets: readonly Sheet[]
): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  switch (entry.kind) {
    case "choice":
      return {type: "list", formula1: toReference(entry, sheets)};
    case "text":
      return {type: "textLength", operator: "lessThanOrEqual", formula1: `${entry.longest}`};
    case "whole":
      return entry.or === undefined ? toLimits(entry.from, entry.to) : toCustom(entry, range);
  }
}

function toLimits(
  from: number,
  to: number | undefined
): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  return to === undefined
    ? {type: "whole", operator: "greaterThanOrEqual", formula1: `${from}`}
    : {type: "whole", operator: "between", formula1: `${from}`, formula2: `${to}`};
}

function toCustom(
  {from, to, or = ""}: Extract<SheetEntry, {kind: "whole"}>,
  range: string
): Pick<DataValidation, "type" | "formula1"> {
  const cell = range.split(":")[0];
  const limits = [`ISNUMBER(${cell})`, `${cell}=INT(${cell})`, `${cell}>=${from}`];
  if (to !== undefined) limits.push(`${cell}<=${to}`);
  // IF rather than AND: spreadsheet programs compute every part of an AND, and INT of a text is an error.
  return {
    type: "custom",
    formula1: `IF(ISTEXT(${cell}),${cell}="${or.replaceAll('"', '""')}",AND(${limits.join(",")}))`
  };
}

function toReference(
  {sheet, column, first, last}: Extract<SheetEntry, {kind: "choice"}>,
  sheets: readonly Sheet[]
): string {
  const found = sheets.find(({name}) => name === sheet);
  if (found === undefined || last >= found.rows.length)
    throw new RangeError(`no such choices: rows ${first} to ${last} of sheet "${sheet}"`);
  const letter = colToLetter(column);
  return `'${sheet.replaceAll("'", "''")}'!$${letter}$${first + 2}:$${letter}$${last + 2}`;
}
