import type {Language} from "../model/language.js";
import {assertProtected, type ProtectedTable} from "../model/protected-table.js";
import type {Column} from "../model/table.js";
import type {Sheet, SheetColumn, SheetValue, Workbook} from "../model/workbook.js";
import {sheetName} from "./sheet-name.js";

/** A line of the cover or of the notes: what it concerns, and what it says. */
export type Line = readonly [concerns: string, text: string];

/** What a workbook says around its tables, in one language. */
export interface ChapterFacts {
  language: Language;
  title: string;
  description: string;
  /** Whose it is, which edition, under which licence: the cover's first lines. */
  cover: readonly Line[];
  /** Symbols, sources in full, licences: what the tables themselves do not say. */
  notes: readonly Line[];
}

const WORDS = {
  sv: {
    cover: "Försättsblad",
    notes: "Anmärkningar",
    what: "Uppgift",
    says: "Innehåll",
    concerns: "Gäller",
    note: "Anmärkning",
    sheet: "Blad",
    code: "kod",
    rows: (count: number) => (count === 1 ? "1 rad" : `${count} rader`)
  },
  en: {
    cover: "Cover",
    notes: "Notes",
    what: "Item",
    says: "Content",
    concerns: "Concerns",
    note: "Note",
    sheet: "Sheet",
    code: "code",
    rows: (count: number) => (count === 1 ? "1 row" : `${count} rows`)
  }
} as const;

/**
 * The tables of a chapter as a spreadsheet in one language: a cover that says whose it is and lists the sheets, a sheet of notes, and
 * one sheet a table. Codes stand as words in the reader's language; the codes themselves follow in the last columns.
 * @throws TypeError when the rows of a table are not those that were protected
 */
export function toChapterWorkbook(facts: ChapterFacts, tables: readonly ProtectedTable[]): Workbook {
  for (const table of tables) assertProtected(table);
  const {language, title, description} = facts;
  const sheets = tables.map((table, index) => toSheet(table, index, language));
  return {title, language, description, sheets: [toCover(facts, tables), toNotes(facts, tables), ...sheets]};
}

function toCover({language, cover}: ChapterFacts, tables: readonly ProtectedTable[]): Sheet {
  const words = WORDS[language];
  const contents = tables.map(({title, subtitle, rows}, index): Line => {
    const text = `${title[language]}. ${subtitle[language]} (${words.rows(rows.length)}).`;
    return [`${words.sheet} ${sheetName(index)}`, text];
  });
  const notes: Line = [`${words.sheet} ${words.notes}`, words.notes];
  return toLines(words.cover, [words.what, words.says], [...cover, notes, ...contents]);
}

function toNotes({language, notes}: ChapterFacts, tables: readonly ProtectedTable[]): Sheet {
  const words = WORDS[language];
  const own = tables.flatMap(({subtitle, notes: texts}, index) =>
    [subtitle, ...texts].map((text): Line => [`${words.sheet} ${sheetName(index)}`, text[language]])
  );
  return toLines(words.notes, [words.concerns, words.note], [...notes, ...own]);
}

function toLines(name: string, titles: Line, rows: readonly Line[]): Sheet {
  const [first, second] = titles;
  return {
    name,
    columns: [
      {title: first, width: 32},
      {title: second, width: 100}
    ],
    rows
  };
}

function toSheet({columns, rows}: ProtectedTable, index: number, language: Language): Sheet {
  const coded = columns.filter(({labels}) => labels !== undefined);
  return {
    name: sheetName(index),
    columns: unique([
      ...columns.map((column) => toColumn(column, column.title[language])),
      ...coded.map((column) => toColumn(column, `${column.title[language]}, ${WORDS[language].code}`))
    ]),
    rows: rows.map((row): SheetValue[] => [
      ...columns.map((column) => shown(column, row[column.name] ?? null, language)),
      ...coded.map(({name}) => row[name] ?? null)
    ])
  };
}

function shown({labels}: Column, value: SheetValue, language: Language): SheetValue {
  return typeof value === "string" ? (labels?.[value]?.[language] ?? value) : value;
}

function toColumn({type, role}: Column, title: string): SheetColumn {
  return {title, width: type === "number" ? 14 : role === "dimension" ? 22 : 28};
}

// Two measures can have one title, such as the bounds of two intervals: the header of a column is unique in its sheet.
function unique(columns: readonly SheetColumn[]): SheetColumn[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const key = column.title.toLowerCase();
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? column : {...column, title: `${column.title} (${count})`};
  });
}
