import {makeElement, textOf} from "./make-element.js";
import type {Numbered} from "./number-tables.js";
import type {DocumentWords} from "./words.js";

/** One line of a list that leads into the document. */
interface Line {
  id: string;
  level: number;
  number?: string;
  title: string;
}

/**
 * The table of contents, chapters and their sections, and the lists of figures and of tables. Page numbers are filled in when they are
 * known (`fillPages`).
 */
export function makeContents(
  document: Document,
  chapters: readonly Element[],
  figures: readonly Numbered[],
  tables: readonly Numbered[],
  words: DocumentWords
): HTMLElement[] {
  const toLine = ({id, label, title}: Numbered): Line => ({id, level: 1, number: label, title});
  return [
    makeList(document, words.contents, "contents-list", chapters.flatMap(linesOf)),
    makeList(document, words.figures, "numbered-list", figures.map(toLine)),
    makeList(document, words.tables, "numbered-list", tables.map(toLine))
  ];
}

function linesOf(chapter: Element): Line[] {
  // The sections of what supports the report are many, and short: its own name is enough.
  const kinds = chapter.classList.contains("chapter") ? "h1, h2[id]" : "h1";
  const headings = [...chapter.querySelectorAll(kinds)];
  return headings.map((heading) => {
    const level = heading.tagName === "H1" ? 1 : 2;
    const number = textOf(heading.querySelector(".chapter-number"));
    const title = textOf(heading).slice(number.length).trim();
    return {id: level === 1 ? chapter.id : heading.id, level, title, ...(number === "" ? {} : {number})};
  });
}

function makeList(document: Document, title: string, kind: string, lines: readonly Line[]): HTMLElement {
  const items = lines.map(({id, level, number, title}) => {
    const text = makeElement(document, "span", {class: "line-title"}, number === undefined ? "" : `${number}  `, title);
    const page = makeElement(document, "span", {class: "line-page"});
    return makeElement(
      document,
      "li",
      {class: `line level-${level}`},
      makeElement(document, "a", {href: `#${id}`}, text, " ", page)
    );
  });
  return makeElement(
    document,
    "section",
    {class: `document-list ${kind}`},
    makeElement(document, "h1", {class: "list-title"}, title),
    makeElement(document, "ul", {class: "lines"}, ...items)
  );
}

/** Where the number of a line's page stands. */
export const LINE_PAGE = ".document-list .line-page";

/** Writes the number of the page of each line's target at its end, in place; `?` never stands there: an unknown target is an error. */
export function fillPages(body: Element, pageOf: ReadonlyMap<string, number>): void {
  for (const line of body.querySelectorAll(".document-list a")) {
    const id = (line.getAttribute("href") ?? "").slice(1);
    const page = pageOf.get(id);
    const place = line.querySelector(".line-page");
    if (page === undefined) throw new Error(`no page known for "${id}" in the table of contents`);
    if (place) place.textContent = String(page);
  }
}
