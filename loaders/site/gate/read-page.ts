import {JSDOM} from "jsdom";
import type {Mark, Seen, SeenCell} from "../../model/seen.js";
import type {Names} from "../../protect/gate/mention.js";
import {formOf, placeIn} from "./place-form.js";
import {readDrawing} from "./read-drawing.js";
import {attributesOf, readHtmlTable} from "./read-html-table.js";
import {findJson, readJsonValue} from "./read-json.js";

/** What a node iterator shows: text nodes and comments. */
const TEXTS_AND_COMMENTS = 4 | 128;

/** Elements that hold a text of their own. */
const BLOCKS =
  "p, li, h1, h2, h3, h4, h5, h6, figcaption, caption, dt, dd, summary, blockquote, pre, td, th, div, section, article, main, figure, details, label, button, option, noscript, template, body, title";

/** Everything that a page holds: tables, drawings, texts, text alternatives, attributes, data in scripts. */
export function readPage(path: string, html: string, names: Names): Seen[] {
  // What stands in a template is no part of the document, but of the page.
  const {window} = new JSDOM(html.replace(/<(\/?)template\b/gi, "<$1div"));
  const {document} = window;
  const seen = [
    ...readTables(path, document, names),
    ...readDrawings(path, document),
    ...readTexts(path, document, names),
    ...readScripts(path, document, names)
  ];
  window.close();
  return seen;
}

/** What an element is of: the nearest mark on it or around it. */
function markOf(element: Element): Mark | undefined {
  const marked = element.closest("[data-protected], [data-protected-collection]");
  const own = marked?.getAttribute("data-protected");
  if (own) return toMark(own);
  const whole = marked?.getAttribute("data-protected-collection");
  return whole ? {collection: whole} : undefined;
}

function withMark(mark: Mark | undefined): {mark?: Mark} {
  return mark ? {mark} : {};
}

function readTables(path: string, document: Document, names: Names): Seen[] {
  return [...document.querySelectorAll("table")].flatMap((table, index): Seen[] => {
    const caption =
      table.querySelector("caption")?.textContent ?? table.closest("figure")?.textContent?.slice(0, 300) ?? "";
    const where = placeIn(path, formOf(path, "html-table"), `table ${index + 1}`);
    const whole = markOf(table) ?? markBy(names.mention(caption));
    const rows = readHtmlTable(table);
    const marks = [...table.querySelectorAll("tr")].map((row) => row.getAttribute("data-protected"));
    // Rows of one table can be of several protected tables; rows that say nothing of it are headings or of the whole.
    return [...new Set(marks)].map((mark): Seen => {
      const own = rows.map((row, at) => (marks[at] === mark || isHeading(row) ? row : []));
      return {
        kind: "rows",
        where,
        ...withMark(mark === null || mark === undefined ? whole : toMark(mark)),
        caption,
        rows: own
      };
    });
  });
}

function isHeading(row: readonly SeenCell[]): boolean {
  return row.every(({heading}) => heading);
}

function toMark(attribute: string): Mark {
  const [collection = "", table] = attribute.split("/");
  return {collection, ...(table ? {table} : {})};
}

function markBy(collection: string | undefined): Mark | undefined {
  return collection === undefined ? undefined : {collection};
}

function readDrawings(path: string, document: Document): Seen[] {
  const drawings = [...document.querySelectorAll("svg")].filter((svg) => !svg.parentElement?.closest("svg"));
  return drawings.map((svg, index): Seen => {
    return {
      kind: "figure",
      where: placeIn(path, "figure", `drawing ${index + 1}`),
      ...withMark(markOf(svg)),
      ...readDrawing(svg)
    };
  });
}

function readTexts(path: string, document: Document, names: Names): Seen[] {
  const texts = new Map<Element, string[]>();
  const walker = document.createNodeIterator(document.documentElement, TEXTS_AND_COMMENTS);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const block = parent?.closest(BLOCKS);
    if (!parent || !block || parent.closest("script, style, svg") || isTableCell(block)) continue;
    texts.set(block, [...(texts.get(block) ?? []), node.nodeValue ?? ""]);
  }
  const written = [...texts].flatMap(([block, parts]): Seen[] => {
    const text = parts.join("").replace(/\s+/g, " ").trim();
    const mark = markOf(block) ?? markBy(names.mention(text));
    const at = `<${block.tagName.toLowerCase()}> "${text.slice(0, 40)}"`;
    return text && mark ? [{kind: "text", where: placeIn(path, formOf(path, "prose"), at), mark, text}] : [];
  });
  return [...written, ...readAlternatives(path, document, names)];
}

// Cells of tables are read as rows; other blocks inside them too.
function isTableCell(block: Element): boolean {
  return block.closest("td, th") !== null;
}

function readAlternatives(path: string, document: Document, names: Names): Seen[] {
  const elements = [...document.querySelectorAll("*")].filter((element) => !element.closest("td, th, script, style"));
  return elements.flatMap((element): Seen[] => {
    const isTitle = /^(title|desc)$/i.test(element.tagName) && element.closest("svg") !== null;
    const texts = [...attributesOf(element, false), ...(isTitle ? [element.textContent ?? ""] : [])];
    return texts.flatMap((text): Seen[] => {
      const mark = markOf(element) ?? markBy(names.mention(text));
      if (!mark || !/\p{L}|\d/u.test(text)) return [];
      const where = placeIn(path, "text-alternative", `<${element.tagName.toLowerCase()}> "${text.slice(0, 40)}"`);
      return [...readEmbedded(text, where.path, names), {kind: "text", where, mark, text}];
    });
  });
}

function readEmbedded(text: string, path: string, names: Names): Seen[] {
  return findJson(text).flatMap((value) => readJsonValue(value, {...placeIn(path, "json", "attribute")}, names));
}

function readScripts(path: string, document: Document, names: Names): Seen[] {
  return [...document.querySelectorAll("script")].flatMap((script, index) =>
    findJson(script.textContent ?? "").flatMap((value) =>
      readJsonValue(value, placeIn(path, formOf(path, "json"), `script ${index + 1}`), names, markOf(script))
    )
  );
}
