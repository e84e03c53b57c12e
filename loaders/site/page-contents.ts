import type {Language} from "../model/language.js";

const TITLE: Record<Language, string> = {sv: "På den här sidan", en: "On this page"};

/** With fewer sections the page is its own overview, with more they are entries of a list. */
const FEWEST = 4;
const MOST = 16;

/**
 * Puts a list of a page's sections under its introduction, in place: what a long chapter holds is seen, and reached, before it is read.
 * A page without an introduction, or with fewer than four or more than sixteen sections, stays as it is.
 */
export function addPageContents(document: Document, language: Language): void {
  const lead = document.querySelector("main > .lead");
  const headings = [...document.querySelectorAll("main > h2[id], main > section > h2[id]")];
  if (!lead || headings.length < FEWEST || headings.length > MOST) return;
  const nav = document.createElement("nav");
  nav.className = "page-contents";
  nav.setAttribute("aria-label", TITLE[language]);
  nav.append(withText(document, "p", TITLE[language]), listOf(document, headings));
  lead.after("\n", nav);
}

function listOf(document: Document, headings: readonly Element[]): HTMLElement {
  const list = document.createElement("ul");
  for (const heading of headings) {
    const link = withText(document, "a", (heading.textContent ?? "").trim());
    link.setAttribute("href", `#${heading.id}`);
    const item = document.createElement("li");
    item.append(link);
    list.append(item);
  }
  return list;
}

function withText(document: Document, name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
