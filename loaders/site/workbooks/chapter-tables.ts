import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import matter from "gray-matter";
import type {Language} from "../../model/language.js";

/** A page, in one language, and the tables that it shows. */
export interface ChapterTables {
  language: Language;
  /** Path of the built page, such as `en/why.html`. */
  page: string;
  title: string;
  /** Names of its tables in the order in which the page attaches them; at least one. */
  tables: string[];
  /** Path of its workbook in the site. */
  workbook: string;
}

const FOLDERS: Readonly<Record<Language, {source: string; workbooks: string}>> = {
  sv: {source: "", workbooks: "data/kapitel"},
  en: {source: "en/", workbooks: "data/chapters"}
};

/**
 * Every page that shows published tables, with the workbook of its tables: Swedish pages first, each language sorted by path. Pages of
 * protected collections have workbooks of their own, and a page with a script of its own offers every table, not its tables.
 */
export function findChapterTables(root: string = process.cwd()): ChapterTables[] {
  return (["sv", "en"] as const).flatMap((language) => findIn(root, language));
}

function findIn(root: string, language: Language): ChapterTables[] {
  const {source, workbooks} = FOLDERS[language];
  const folder = join(root, "src", source);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".md") && !name.includes("["));
  return names.sort().flatMap((name) => {
    const {content, data} = matter(readFileSync(join(folder, name), "utf8"));
    const tables = data.script === undefined ? attachedTables(content) : [];
    if (tables.length === 0) return [];
    const stem = name.slice(0, -".md".length);
    const title = typeof data.title === "string" ? data.title : stem;
    return [{language, page: `${source}${stem}.html`, title, tables, workbook: `${workbooks}/${stem}.xlsx`}];
  });
}

function attachedTables(text: string): string[] {
  const names = [...text.matchAll(/FileAttachment\("[./]*data\/([\w-]+)\.arrow"\)/g)].map(([, name = ""]) => name);
  return [...new Set(names)];
}
