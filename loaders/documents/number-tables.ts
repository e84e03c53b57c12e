import {makeElement, textOf} from "./make-element.js";
import type {DocumentWords} from "./words.js";

/** A numbered table or figure, for the lists that lead to them. */
export interface Numbered {
  id: string;
  label: string;
  title: string;
}

/**
 * Numbers the tables in their order through the document, in place; one without a caption gets the heading above it. A figure that
 * shows nothing but a table keeps the figure's number.
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
  const found = table.querySelector(":scope > caption");
  if (found) return found;
  const caption = makeElement(table.ownerDocument, "caption", {}, textOf(headingAbove(table)));
  table.prepend(caption);
  return caption;
}

function headingAbove(element: Element): Element | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling)
      if (/^H[1-6]$/.test(before.tagName)) return before;
  }
  return undefined;
}

/** The figures in their order, with the numbers that the site gave them. */
export function listFigures(body: Element): Numbered[] {
  return [...body.querySelectorAll("figure.figure[id]")].map((figure) => ({
    id: figure.id,
    label: textOf(figure.querySelector(".figure-number")),
    title: textOf(figure.querySelector(".figure-title"))
  }));
}
