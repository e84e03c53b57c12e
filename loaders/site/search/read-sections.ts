import type {Section} from "../../model/section.js";

/**
 * What holds no prose of the page: figures are found by their captions, tables by their titles; the entries of the trace page repeat the
 * numbers of the other pages; a note on a reference in another language is none of the page's words.
 */
const LEFT_OUT = "script, style, svg, table, form, nav, .trace, .references .note[lang], [hidden], [aria-hidden=true]";
// A dataset, a conflict or an explanation is a section with an address; its heading has none of its own.
const HEADINGS = "h1[id], h2[id], h3[id], section[id] > :is(h2, h3, h4):first-child";
// A reference is found by itself, under the title of what it refers to.
const REFERENCE = ".references > li[id]";
const BLOCKS = "p, li, dt, dd, div, section, figcaption, summary, blockquote, pre, h1, h2, h3, h4, br";

/**
 * Splits a finished page at its headings, and the list of references into its entries.
 * @param page path of the page in the site
 * @param document the page as published; it stays as it is
 * @returns its sections in the order of the page; sections without text stay, for their headings
 */
export function readSections(page: string, document: Document): Section[] {
  const main = document.querySelector("main");
  return main ? splitAtHeadings(main.cloneNode(true) as Element, page) : [];
}

function splitAtHeadings(main: Element, page: string): Section[] {
  for (const element of main.querySelectorAll(LEFT_OUT)) element.remove();
  // Else the last word of a paragraph and the first of the next would be one.
  for (const block of main.querySelectorAll(BLOCKS)) block.after(" ");
  const starts = [...main.querySelectorAll(`${HEADINGS}, ${REFERENCE}`)];
  const texts = new Map<Element | undefined, string>(starts.map((start) => [start, ""]));
  let heading: Element | undefined;
  for (const node of nodesOf(main)) {
    if (node.nodeType === 1) heading = (node as Element).matches(HEADINGS) ? (node as Element) : heading;
    else if (!node.parentElement?.closest(HEADINGS)) {
      // What follows the list of references belongs to the heading above it again.
      const start = node.parentElement?.closest(REFERENCE) ?? heading;
      texts.set(start, `${texts.get(start) ?? ""}${node.nodeValue}`);
    }
  }
  const title = toLine(main.querySelector("h1")?.textContent ?? "");
  const pageMark = markIn(main.querySelector("div.synthetic"));
  return [...texts].flatMap(([start, text]) => {
    if (start === undefined && toLine(text) === "") return [];
    const mark = pageMark || markIn(start?.closest("section[id]")?.querySelector(".synthetic"));
    return [
      {
        page,
        id: addressOf(start),
        title,
        ...headingOf(start, title),
        text: toLine(text),
        ...(mark === "" ? {} : {mark})
      }
    ];
  });
}

function headingOf(start: Element | undefined, title: string): Partial<Section> & Pick<Section, "heading"> {
  if (!start?.matches(REFERENCE)) return {heading: toLine(start?.textContent ?? title)};
  const name = start.querySelector("i");
  if (!name) throw new Error(`reference without a title in <i>: ${start.outerHTML}`);
  const language = name.getAttribute("lang");
  return {
    heading: toLine(name.textContent),
    ...(language === null ? {} : {headingLanguage: language}),
    isReference: true
  };
}

// The mark's first sentence is its name; the rest explains it.
function markIn(element: Element | null | undefined): string {
  return toLine(element?.textContent?.split(".")[0] ?? "");
}

function addressOf(start: Element | undefined): string {
  return start?.id || start?.closest("section[id]")?.id || "";
}

/** Elements and texts in document order. */
function nodesOf(root: Element): Node[] {
  const nodes: Node[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 1 | 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  return nodes;
}

// A soft hyphen says where a word may break; it is no part of the word. Words of addresses are not the report's.
function toLine(text: string): string {
  return text
    .replace(/\u00ad/g, "")
    .replace(/https?:\/\/\S+/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
