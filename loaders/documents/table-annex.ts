import {makeElement, textOf} from "./make-element.js";
import {unwrap} from "./plain-page.js";
import type {DocumentWords} from "./words.js";

/** Id of the annex of tables in the document. */
const TABLE_ANNEX = "tables-behind-figures";

/**
 * Takes the tables behind the figures of chapters out of them, and gives the annex that holds them: a chapter is read, a table is looked
 * up. Each table says its figure, each figure its table (`linkTables`).
 */
export function takeTables(chapters: readonly Element[], words: DocumentWords): HTMLElement | undefined {
  const found = chapters.flatMap((chapter) => [...chapter.querySelectorAll("figure .figure-table")]);
  const [first] = found;
  if (!first) return undefined;
  const document = first.ownerDocument;
  const blocks = found.map((details) => {
    const figure = details.closest("figure");
    const block = makeElement(document, "div", {class: "table-of-figure", "data-figure": figure?.id});
    block.append(...details.childNodes);
    details.remove();
    return block;
  });
  return makeElement(
    document,
    "section",
    {id: TABLE_ANNEX, class: "document-chapter support"},
    makeElement(document, "h1", {}, words.behind),
    makeElement(document, "p", {class: "lead"}, words.behindLead),
    ...blocks
  );
}

/** Opens the tables that stay with their figures: what supports the report is looked up where it stands. */
export function openTables(pages: readonly Element[]): void {
  for (const page of pages) for (const details of page.querySelectorAll("figure .figure-table")) unwrap(details);
}

/** Links each table of the annex with its figure, both ways; the tables have their numbers. */
export function linkTables(body: Element, words: DocumentWords): void {
  const {ownerDocument: document} = body;
  for (const block of body.querySelectorAll(".table-of-figure")) {
    const figure = document.getElementById(block.getAttribute("data-figure") ?? "");
    const table = block.querySelector("table");
    if (!figure || !table) continue;
    const number = inSentence(textOf(figure.querySelector(".figure-number")));
    const back = makeElement(document, "a", {href: `#${figure.id}`}, number);
    table.querySelector("caption")?.append(" (", `${words.behindFigure} `, back, ")");
    const label = textOf(table.querySelector(".table-number")).replace(/\.$/, "");
    const link = makeElement(document, "a", {href: `#${table.id}`}, inSentence(label));
    figure
      .querySelector(".figure-footnotes")
      ?.append(makeElement(document, "p", {}, makeElement(document, "b", {}, `${words.seeTable}: `), link, "."));
  }
}

// The word only: the figures of a collection have a capital letter before their number.
function inSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
