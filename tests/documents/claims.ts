import {JSDOM} from "jsdom";
import {readText, type TaggedNode, type TaggedPdf, walk} from "../../loaders/documents/pdf/read-tagged.js";
import {wordText} from "../../loaders/read/word.js";
import {findElements} from "../../loaders/read/xml-tree.js";
import type {OpenedWord, WordParagraph} from "./word-file.js";

/** A claim as a reader meets it. */
export interface ShownClaim {
  id: string;
  text: string;
}

/** The claims of a chapter, by the chapter's heading, in their order. */
export type ClaimsByChapter = Map<string, ShownClaim[]>;

/** A link's place in the document that is an entry of the trace. */
const TRACE = /^(?:sparning|en-trace)--(.+)$/;

/** The claims of a finished page. */
function claimsInHtml(main: Element): ShownClaim[] {
  return [...main.querySelectorAll("a.claim")].map((link) => ({
    id: decodeURIComponent((link.getAttribute("href") ?? "").split("#")[1] ?? ""),
    text: oneLine(link.textContent ?? "")
  }));
}

/** The claims of a PDF as assistive technology meets them: the text of each link that leads to an entry of the trace. */
export function claimsInPdf({nodes}: TaggedPdf): ClaimsByChapter {
  const found: ClaimsByChapter = new Map();
  let chapter = "";
  for (const node of nodes.flatMap(walk)) {
    if (node.role === "H1") chapter = oneLine(readText(node));
    const id = TRACE.exec(node.target ?? "")?.[1];
    if (node.role === "Link" && id !== undefined) add(found, chapter, {id, text: linkText(node)});
  }
  return found;
}

// Where a line ends within a link there was a space, or a word that may be parted there (after a hyphen or a dash).
function linkText(node: TaggedNode): string {
  return oneLine(readText(node).replace(/(?<=[-–/])\n(?=\S)/g, ""));
}

/** The claims of a Word file: the text of each link to a paragraph of the trace, and the name that the paragraph begins with. */
export function claimsInWord({paragraphs}: OpenedWord): ClaimsByChapter {
  const places = new Map(
    paragraphs.flatMap((paragraph) => paragraph.places.map((place): [string, WordParagraph] => [place, paragraph]))
  );
  const found: ClaimsByChapter = new Map();
  let chapter = "";
  for (const {style, text, element} of paragraphs) {
    if (style === "Heading1") chapter = oneLine(text);
    for (const link of findElements(element, "w:hyperlink")) {
      const target = places.get(link.attributes["w:anchor"] ?? "");
      const [id = ""] = target?.style === "Trace" ? target.text.split(": ") : [];
      if (id !== "") add(found, chapter, {id, text: oneLine(wordText(link))});
    }
  }
  return found;
}

function add(found: ClaimsByChapter, chapter: string, claim: ShownClaim): void {
  found.set(chapter, [...(found.get(chapter) ?? []), claim]);
}

/** The claims of each page, by the heading that its chapter has in the document. */
export function claimsOfPages(pages: readonly {number?: string; main: Element}[]): ClaimsByChapter {
  return new Map(
    pages.flatMap(({number, main}): [string, ShownClaim[]][] => {
      const claims = claimsInHtml(main);
      const title = oneLine(`${number ?? ""} ${main.querySelector("h1")?.textContent ?? ""}`);
      return claims.length === 0 ? [] : [[title, claims]];
    })
  );
}

/**
 * Text as it is compared: any run of spaces and ends of lines is one space; where a word may be parted is no sign. The font draws the
 * apostrophe and the modifier letter alike, and a PDF knows only what is drawn.
 */
export function oneLine(text: string): string {
  return text
    .replace(/\u00ad/g, "")
    .replace(/\u02bc/g, "\u2019")
    .replace(/\s+/g, " ")
    .trim();
}

/** The `<main>` of a piece of HTML. */
export function mainOf(html: string): Element {
  const main = new JSDOM(html).window.document.querySelector("main");
  if (!main) throw new Error("no <main>");
  return main;
}
