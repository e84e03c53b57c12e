import {CHAPTERS, type Language} from "./chapters.js";
import {element} from "./element.js";

/** A workbook of the site: the tables of one chapter, or all of them, in one language. */
export interface WorkbookLink {
  language: Language;
  title: string;
  /** Path in the site. */
  workbook: string;
}

/** The workbooks of a language, each a link: that of the whole report first, then as the chapters follow each other. */
export function workbookList(workbooks: readonly WorkbookLink[], language: Language): HTMLElement {
  const stems: readonly string[] = CHAPTERS.map(({path}) => path[language]);
  const placeOf = ({workbook}: WorkbookLink) => stems.indexOf(stemOf(workbook));
  const own = workbooks.filter((workbook) => workbook.language === language).sort((a, b) => placeOf(a) - placeOf(b));
  const folder = language === "sv" ? "./" : "../";
  return element(
    "ul",
    {class: "downloads"},
    ...own.map(({title, workbook}) =>
      element("li", {}, element("a", {href: `${folder}${workbook}`}, `${title} (${workbook.split("/").at(-1)})`))
    )
  );
}

function stemOf(workbook: string): string {
  return workbook.replace(/^.*\/|\.xlsx$/g, "");
}
