import {mkdir, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import type {Language} from "../../model/language.js";
import type {ProtectedTable} from "../../model/protected-table.js";
import {readEvidence} from "../../read/evidence.js";
import {readPublication} from "../../read/publication.js";
import {bibliography} from "../../tables/bibliography.js";
import {makeTables} from "../../tables/index.js";
import {toChapterWorkbook} from "../../write/chapter-workbook.js";
import {toSpreadsheet} from "../../write/spreadsheet.js";
import {type ChapterTables, findChapterTables} from "./chapter-tables.js";
import {toChapterFacts, type WorkbookSources} from "./facts.js";

/** The workbook of every table, whichever page shows it. */
export const ALL_TABLES: Readonly<Record<Language, {title: string; workbook: string}>> = {
  sv: {title: "Alla tabeller", workbook: "data/kapitel/alla-tabeller.xlsx"},
  en: {title: "All tables", workbook: "data/chapters/all-tables.xlsx"}
};

/** Every workbook of the site: the whole report's first in each language, then a chapter each. */
export function listWorkbooks(root: string = process.cwd()): Omit<ChapterTables, "page" | "tables">[] {
  const chapters = findChapterTables(root);
  return (["sv", "en"] as const).flatMap((language) => [
    {language, ...ALL_TABLES[language]},
    ...chapters
      .filter((chapter) => chapter.language === language)
      .map(({title, workbook}) => ({language, title, workbook}))
  ]);
}

/**
 * Puts a workbook of its tables beside each page that shows any, and one of all tables, into the built site.
 * @returns the paths of the workbooks; none where no page shows a table
 * @throws Error when a page shows a table that no recipe makes
 */
export async function publishWorkbooks(root: string, folder: string): Promise<string[]> {
  const chapters = findChapterTables(root);
  if (chapters.length === 0) return [];
  const evidence = readEvidence(root);
  const tables = makeTables(evidence);
  const sources: WorkbookSources = {
    publication: readPublication(root),
    codelists: evidence.codelists,
    references: bibliography(root)
  };
  const whole = [...tables.values()];
  const made: [string, Uint8Array][] = [];
  for (const language of ["sv", "en"] as const) {
    const {title, workbook} = ALL_TABLES[language];
    made.push([workbook, await makeWorkbook(sources, {language, title, tables: whole})]);
  }
  for (const {workbook, page, language, title, tables: names} of chapters) {
    const shown = names.map((name) => getTable(tables, name, page));
    made.push([workbook, await makeWorkbook(sources, {language, title, tables: shown})]);
  }
  for (const [path, bytes] of made) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), bytes);
  }
  return made.map(([path]) => path);
}

function makeWorkbook(
  sources: WorkbookSources,
  chapter: {language: Language; title: string; tables: readonly ProtectedTable[]}
): Promise<Uint8Array> {
  return toSpreadsheet(toChapterWorkbook(toChapterFacts(sources, chapter), chapter.tables));
}

function getTable(tables: ReadonlyMap<string, ProtectedTable>, name: string, page: string): ProtectedTable {
  const table = tables.get(name);
  if (!table) throw new Error(`${page} shows an unknown table: "${name}" (known: ${[...tables.keys()].join(", ")})`);
  return table;
}
