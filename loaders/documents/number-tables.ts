import {makeElement, textOf} from "./make-element.js";
import type {DocumentWords} from "./words.js";

/** A numbered table or figure, for the lists that lead to them. */
export interface Numbered {
  id: string;
  label: string;
  title: string;
}

/**
 * Numbers the tables in their order through the document, in place: their captions say them. A figure that shows nothing but a
 * table keeps the figure's number.
 * @throws Error for a table without a caption: the site has none
 */
export function numberTables(body: Element, words: DocumentWords): void {
  const tables = [...body.querySelectorAll("table")].filter((table) => !table.closest(".figure-picture"));
  for (const [index, table] of tables.entries()) {
    const caption = captionOf(table);
    const label = `${words.table}\u00a0${index + 1}`;
    table.id ||= `table-${index + 1}`;
    caption.setAttribute("data-title", textOf(caption));
    caption.classList.remove("visually-hidden");
    caption.prepend(makeElement(table.ownerDocument, "span", {class: "table-number"}, `${label}.`), " ");
  }
}

/** The numbered tables in their order. */
export function listTables(body: Element): Numbered[] {
  return [...body.querySelectorAll("caption[data-title]")].map((caption) => ({
    id: caption.closest("table")?.id ?? "",
    label: textOf(caption.querySelector(".table-number")).replace(/\.$/, ""),
    title: caption.getAttribute("data-title") ?? ""
  }));
}

function captionOf(table: Element): Element {
  const caption = table.querySelector(":scope > caption");
  if (caption) return caption;
  throw new Error(`table without a caption in the document: "${textOf(table).slice(0, 40)} …"`);
}

/** The figures in their order, with the numbers that the site gave them. */
export function listFigures(body: Element): Numbered[] {
  return [...body.querySelectorAll("figure.figure[id]")].map((figure) => ({
    id: figure.id,
    label: textOf(figure.querySelector(".figure-number")),
    title: textOf(figure.querySelector(".figure-title"))
  }));
}
