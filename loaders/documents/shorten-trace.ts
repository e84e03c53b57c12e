import type {Language} from "../model/language.js";
import {makeElement, textOf} from "./make-element.js";
import {WORDS} from "./words.js";

/**
 * Makes each entry of the trace one paragraph, in place: its hundreds of entries would otherwise fill as many pages as the report
 * itself. Which rows stand behind a claim is told by the site, whose address is named. Does nothing on a page without a trace.
 * @param address the page on the site
 */
export function shortenTrace(main: Element, language: Language, address: string): void {
  const trace = main.querySelector(".trace");
  if (!trace) return;
  const document = main.ownerDocument;
  const link = makeElement(document, "a", {href: address}, address);
  trace.before(makeElement(document, "p", {}, `${WORDS[language].traced} `, link, "."));
  for (const entry of trace.querySelectorAll(".trace-entry")) entry.replaceWith(shorten(entry));
}

function shorten(entry: Element): HTMLElement {
  const document = entry.ownerDocument;
  const paragraph = makeElement(document, "p", {class: "trace-entry", id: entry.id});
  const name = entry.querySelector("h2, h3, h4");
  paragraph.append(...(name?.childNodes ?? []), ": ");
  const facts = [...entry.querySelectorAll("dl > div > dd, dl > dd")].filter((fact) => textOf(fact) !== "");
  for (const [index, fact] of facts.entries()) paragraph.append(index === 0 ? "" : " · ", ...fact.childNodes);
  return paragraph;
}
