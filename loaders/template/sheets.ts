import type {Language, Text} from "../model/language.js";
import {LONGEST_NOTE} from "../model/submission.js";
import type {SchemaColumn, SubmissionSchema} from "../model/submission-schema.js";
import type {Sheet, SheetColumn, SheetEntry} from "../model/workbook.js";
import {type CodeRow, placesOf} from "./code-rows.js";
import {CONTENTS, HEADERS, SHEETS, WORDS, yearText} from "./texts.js";

/** Rows of a data sheet that have drop-downs. */
const BLANK_ROWS = 2000;
/** Column of the code sheet that holds the labels, from 0. */
const LABELS = 1;

/** The first sheet: what the workbook is, and what is on each sheet. */
export function coverSheet(
  {title, description, version}: {title: Text; description: Text; version: string},
  names: readonly (keyof typeof SHEETS)[],
  language: Language
): Sheet {
  const lines = names.map((name) => `${SHEETS[name][language]}: ${CONTENTS[name][language]}.`);
  return {
    name: SHEETS.cover[language],
    columns: [{title: title[language], width: 90}],
    rows: [description[language], ...lines, `${WORDS.version[language]}: ${version}.`].map((line) => [line])
  };
}

/** The instructions, numbered. */
export function instructionSheet(instructions: readonly Text[], language: Language): Sheet {
  return {
    name: SHEETS.instructions[language],
    columns: [
      {title: HEADERS.step[language], width: 8},
      {title: HEADERS.instruction[language], width: 90}
    ],
    rows: instructions.map((text, index) => [index + 1, text[language]])
  };
}

/** What each column means and what may stand in it. */
export function columnSheet({columns}: SubmissionSchema, language: Language): Sheet {
  return {
    name: SHEETS.columns[language],
    columns: [
      {title: HEADERS.column[language], width: 24},
      {title: HEADERS.name[language], width: 14},
      {title: HEADERS.meaning[language], width: 60},
      {title: HEADERS.required[language], width: 14},
      {title: HEADERS.allowed[language], width: 36}
    ],
    rows: columns.map((column) => [
      column.title[language],
      column.name,
      column.description[language],
      WORDS[column.required ? "yes" : "no"][language],
      allowedText(column)[language]
    ])
  };
}

/** Every code with its label and meaning; the drop-downs take their labels from it. */
export function codeSheet(rows: readonly CodeRow[], language: Language): Sheet {
  return {
    name: SHEETS.codes[language],
    columns: [
      {title: HEADERS.column[language], width: 24},
      {title: HEADERS.label[language], width: 40},
      {title: HEADERS.code[language], width: 24},
      {title: HEADERS.meaning[language], width: 60}
    ],
    rows: rows.map(({column, code}) => [
      column.title[language],
      code.label[language],
      code.code,
      code.definition[language]
    ])
  };
}

/** The sheet that is filled in, with its drop-downs. */
export function dataSheet(name: string, columns: readonly SheetColumn[]): Sheet {
  return {name, columns, rows: [], blankRows: BLANK_ROWS};
}

/** A column of a data sheet: its title, what may be entered, and its description as help. */
export function entryColumn(column: SchemaColumn, codes: readonly CodeRow[], language: Language): SheetColumn {
  const title = column.title[language];
  const entry = entryOf(column, codes, language);
  return {title, width: widthOf(column), help: column.description[language], ...(entry ? {entry} : {})};
}

function entryOf(column: SchemaColumn, codes: readonly CodeRow[], language: Language): SheetEntry | undefined {
  if (column.role === "count") return {kind: "whole", from: 0};
  if (column.role === "note") return {kind: "text", longest: LONGEST_NOTE};
  const places = placesOf(codes, column.name);
  if (places) return {kind: "choice", sheet: SHEETS.codes[language], column: LABELS, ...places};
  if (column.role !== "dimension" || column.from === undefined) return undefined;
  return {
    kind: "whole",
    from: column.from,
    or: WORDS.all[language],
    ...(column.to === undefined ? {} : {to: column.to})
  };
}

/** True for a column whose values stand in a code list. */
export function hasCodes(column: SchemaColumn): boolean {
  return "codelist" in column && column.codelist !== undefined;
}

/** What may stand in a column of a workbook, in words. */
export function allowedText(column: SchemaColumn): Text {
  if (column.role === "count") return WORDS.whole;
  if (column.role === "note") return WORDS.text;
  if (hasCodes(column)) return WORDS.inCodes;
  if (column.role === "dimension" && column.from !== undefined && column.to !== undefined)
    return yearText(column.from, column.to);
  return WORDS.text;
}

function widthOf({role, name}: SchemaColumn): number {
  if (role === "note") return 40;
  return role === "count" || name === "year" ? 10 : 24;
}
