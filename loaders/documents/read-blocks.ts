import type {Block, Inline, ParagraphStyle, Part} from "./model.js";
import {isEmpty, readInlines} from "./read-inlines.js";
import {readTable} from "./read-table.js";

/** Elements that stand by themselves; what is not among them stands in a line. */
const BLOCKS =
  "p, h1, h2, h3, h4, h5, h6, ul, ol, dl, dt, dd, li, table, caption, figure, figcaption, blockquote, section, article, div, nav, aside, header, footer, time:has(> *)";

/** Where a block stands: what its paragraphs are, and how deep in which list. */
interface Surroundings {
  style: ParagraphStyle;
  depth: number;
}

/** The parts of a document from its chapters, in their order. Ids wander to the next block that can carry them. */
export function readParts(chapters: Iterable<Element>): Part[] {
  const reader = {pending: [] as string[], lists: 0, drawings: 0};
  return [...chapters].map((chapter) => {
    const head = chapter.hasAttribute("data-protected-collection") ? chapter.getAttribute("data-head") : null;
    const blocks = readBlock(chapter, {style: "body", depth: -1}, reader);
    return {...(head === null ? {} : {head}), blocks};
  });
}

interface Reader {
  pending: string[];
  lists: number;
  drawings: number;
}

function readChildren(parent: Element, around: Surroundings, reader: Reader): Block[] {
  const blocks: Block[] = [];
  let line: Node[] = [];
  const endLine = () => {
    blocks.push(...paragraph(readInlines(line), around.style, reader));
    line = [];
  };
  for (const node of parent.childNodes) {
    if (node.nodeType !== 1 || !isBlock(node as Element)) line.push(node);
    else {
      endLine();
      blocks.push(...readBlock(node as Element, around, reader));
    }
  }
  endLine();
  return blocks;
}

function isBlock(element: Element): boolean {
  return element.matches(BLOCKS) || isDrawing(element);
}

function isDrawing(element: Element): boolean {
  return element.tagName.toLowerCase() === "svg" && element.closest(".figure-picture") !== null;
}

function readBlock(element: Element, around: Surroundings, reader: Reader): Block[] {
  if (element.id) reader.pending.push(element.id);
  if (element.matches(".visually-hidden")) return [];
  const tag = element.tagName.toUpperCase();
  if (/^H[1-6]$/.test(tag)) return heading(element, reader);
  if (tag === "SVG") return picture(element, reader);
  if (tag === "TABLE") return tableWithCaption(element, reader);
  if (tag === "UL" || tag === "OL") return list(element, around, reader);
  if (tag === "FIGCAPTION") return caption(element, reader);
  if (tag === "DT") return paragraph(readInlines(element.childNodes), termStyle(element), reader);
  return readChildren(element, {...around, style: styleOf(element) ?? around.style}, reader);
}

function styleOf(element: Element): ParagraphStyle | undefined {
  const {classList, tagName} = element;
  if (classList.contains("lead")) return "lead";
  if (classList.contains("trace-entry")) return "trace";
  if (classList.contains("figure-footnotes") || classList.contains("table-legend")) return "footnote";
  if (classList.contains("placeholder") || classList.contains("note") || classList.contains("synthetic")) return "mark";
  if (tagName === "BLOCKQUOTE") return "quote";
  if (tagName === "DD") return "fact";
  return undefined;
}

/** A key result is a number in large letters, and what it counts beneath it. */
function termStyle(term: Element): ParagraphStyle {
  return term.closest(".key-results") ? "result" : "term";
}

function take(reader: Reader): string[] {
  const ids = reader.pending;
  reader.pending = [];
  return ids;
}

function paragraph(content: Inline[], style: ParagraphStyle, reader: Reader): Block[] {
  return isEmpty(content) ? [] : [{kind: "paragraph", style, ids: take(reader), content}];
}

function heading(element: Element, reader: Reader): Block[] {
  const level = Math.min(4, Number(element.tagName.slice(1))) as 1 | 2 | 3 | 4;
  return [{kind: "heading", level, ids: take(reader), content: readInlines(element.childNodes)}];
}

function picture(svg: Element, reader: Reader): Block[] {
  const alternative = svg.getAttribute("aria-label") ?? "";
  return [{kind: "picture", ids: take(reader), drawing: reader.drawings++, alternative}];
}

function tableWithCaption(table: Element, reader: Reader): Block[] {
  const found = table.querySelector(":scope > caption");
  const caption = paragraph(readInlines(found?.childNodes ?? [], {bold: true}), "table-caption", reader);
  return [...caption, readTable(table, take(reader))];
}

// Number and headline in one paragraph, which the list of figures could be made of; what is measured in the next.
function caption(element: Element, reader: Reader): Block[] {
  const [first, rest] = [[...element.childNodes], element.querySelector(".figure-subtitle")];
  const headline = first.filter((node) => node !== rest);
  return [
    ...paragraph(readInlines(headline), "figure-caption", reader),
    ...paragraph(readInlines(rest?.childNodes ?? []), "figure-subtitle", reader)
  ];
}

function list(element: Element, around: Surroundings, reader: Reader): Block[] {
  const number = reader.lists++;
  const depth = around.depth + 1;
  const ordered = element.tagName === "OL" && !element.matches(".references");
  const style = element.matches(".references") ? "reference" : undefined;
  return [...element.querySelectorAll(":scope > li")].flatMap((item) => {
    if (item.id) reader.pending.push(item.id);
    const blocks = readChildren(item, {style: style ?? "body", depth}, reader);
    if (style) return blocks;
    // The first paragraph of an item carries its mark.
    return blocks.map((block, index): Block => {
      if (index > 0 || block.kind !== "paragraph") return block;
      return {kind: "item", ordered, list: number, depth, ids: block.ids, content: block.content};
    });
  });
}
