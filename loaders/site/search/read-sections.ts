import type {Section} from "../../model/section.js";

/**
 * What holds no prose: figures are found by their captions, tables by their titles; the entries of the trace page repeat the numbers of
 * the other pages.
 */
const LEFT_OUT = "script, style, svg, table, form, nav, .trace, [hidden], [aria-hidden=true]";
// A dataset, a conflict or an explanation is a section with an address; its heading has none of its own.
const HEADINGS = "h1[id], h2[id], h3[id], section[id] > :is(h2, h3, h4):first-child";
const BLOCKS = "p, li, dt, dd, div, section, figcaption, summary, blockquote, pre, h1, h2, h3, h4, br";

/**
 * Splits a finished page at its headings.
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
  const headings = [...main.querySelectorAll(HEADINGS)];
  const texts = new Map<Element | undefined, string>(headings.map((heading) => [heading, ""]));
  let current: Element | undefined;
  for (const node of nodesOf(main)) {
    if (node.nodeType === 1) current = headings.includes(node as Element) ? (node as Element) : current;
    else if (!node.parentElement?.closest(HEADINGS)) texts.set(current, `${texts.get(current) ?? ""}${node.nodeValue}`);
  }
  const title = toLine(main.querySelector("h1")?.textContent ?? "");
  const pageMark = markIn(main.querySelector("div.synthetic"));
  return [...texts].flatMap(([heading, text]) => {
    if (heading === undefined && toLine(text) === "") return [];
    const own = {id: addressOf(heading), title, heading: toLine(heading?.textContent ?? title), text: toLine(text)};
    const mark = pageMark || markIn(heading?.closest("section[id]")?.querySelector(".synthetic"));
    return [{page, ...own, ...(mark === "" ? {} : {mark})}];
  });
}

// The mark's first sentence is its name; the rest explains it.
function markIn(element: Element | null | undefined): string {
  return toLine(element?.textContent?.split(".")[0] ?? "");
}

function addressOf(heading: Element | undefined): string {
  return heading?.id || heading?.closest("section[id]")?.id || "";
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
