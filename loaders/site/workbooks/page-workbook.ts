import type {Language, Text} from "../../model/language.js";
import {findChapterTables} from "./chapter-tables.js";

const LABEL: Text = {
  sv: "Tabellerna på den här sidan som kalkylblad (xlsx)",
  en: "The tables on this page as a spreadsheet (xlsx)"
};

/** Path of the workbook of each chapter's tables, by the chapter's page. */
export function findChapterWorkbooks(root: string): Map<string, string> {
  return new Map(findChapterTables(root).map(({page, workbook}) => [page, workbook]));
}

/**
 * Path of the workbook of a page's tables: that of the chapter, or of the protected collection that the page shows; undefined for a page
 * without tables.
 * @param chapters the workbooks of the chapters
 */
export function findPageWorkbook(
  chapters: ReadonlyMap<string, string>,
  page: string,
  collection?: string
): string | undefined {
  return collection === undefined ? chapters.get(page) : `data/${collection}/${collection}.xlsx`;
}

/**
 * Puts a link to the workbook of a page's tables at the end of the page, in place.
 * @param workbook path of the workbook in the site
 * @param page path of the page in the site, such as `en/why.html`
 */
export function addWorkbookLink(document: Document, language: Language, workbook: string, page: string): void {
  const link = document.createElement("a");
  link.setAttribute("href", `${"../".repeat(page.split("/").length - 1) || "./"}${workbook}`);
  link.textContent = LABEL[language];
  const paragraph = document.createElement("p");
  paragraph.className = "page-workbook";
  paragraph.append(link);
  document.querySelector("main")?.append(paragraph, "\n");
}
