import {JSDOM} from "jsdom";
import type {Mark, Seen} from "../../model/seen.js";
import type {Mention} from "../../protect/gate/mention.js";
import {formOf, placeIn} from "./place-form.js";
import {readDrawing} from "./read-drawing.js";
import {attributesOf, readHtmlTable} from "./read-html-table.js";
import {findJson, readJsonValue} from "./read-json.js";

/** Elements that hold a text of their own. */
const BLOCKS =
  "p, li, h1, h2, h3, h4, h5, h6, figcaption, caption, dt, dd, summary, blockquote, pre, td, th, div, section, article, main, figure, details, label, button, option, noscript, template, body, title";

/** Everything that a page holds: tables, drawings, texts, text alternatives, attributes, data in scripts. */
export function readPage(path: string, html: string, mention: Mention): Seen[] {
  const {window} = new JSDOM(html);
  const {document} = window;
  const seen = [
    ...readTables(path, document, mention),
    ...readDrawings(path, document),
    ...readTexts(path, document, mention),
    ...readScripts(path, document, mention)
  ];
  window.close();
  return seen;
}

/** What an element is of: the nearest mark on it or around it. */
function markOf(element: Element): Mark | undefined {
  const marked = element.closest("[data-protected], [data-protected-collection]");
  const [collection, table] = (marked?.getAttribute("data-protected") ?? "").split("/");
  if (collection) return {collection, ...(table ? {table} : {})};
  const whole = marked?.getAttribute("data-protected-collection");
  return whole ? {collection: whole} : undefined;
}

function withMark(mark: Mark | undefined): {mark?: Mark} {
  return mark ? {mark} : {};
}

function readTables(path: string, document: Document, mention: Mention): Seen[] {
  return [...document.querySelectorAll("table")].map((table, index): Seen => {
    const caption =
      table.querySelector("caption")?.textContent ?? table.closest("figure")?.textContent?.slice(0, 300) ?? "";
    const mark = markOf(table) ?? markBy(mention(caption));
    return {
      kind: "rows",
      where: placeIn(path, formOf(path, "html-table"), `table ${index + 1}`),
      ...withMark(mark),
      caption,
      rows: readHtmlTable(table)
    };
  });
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

function readTexts(path: string, document: Document, mention: Mention): Seen[] {
  const texts = new Map<Element, string[]>();
  const walker = document.createNodeIterator(document.documentElement, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const block = parent?.closest(BLOCKS);
    if (!parent || !block || parent.closest("script, style, svg") || isTableCell(block)) continue;
    texts.set(block, [...(texts.get(block) ?? []), node.nodeValue ?? ""]);
  }
  const written = [...texts].flatMap(([block, parts]): Seen[] => {
    const text = parts.join("").replace(/\s+/g, " ").trim();
    const mark = markOf(block) ?? markBy(mention(text));
    const at = `<${block.tagName.toLowerCase()}> "${text.slice(0, 40)}"`;
    return text && mark ? [{kind: "text", where: placeIn(path, formOf(path, "prose"), at), mark, text}] : [];
  });
  return [...written, ...readAlternatives(path, document, mention)];
}

// Cells of tables are read as rows; other blocks inside them too.
function isTableCell(block: Element): boolean {
  return block.closest("td, th") !== null;
}

function readAlternatives(path: string, document: Document, mention: Mention): Seen[] {
  const elements = [...document.querySelectorAll("*")].filter((element) => !element.closest("td, th, script, style"));
  return elements.flatMap((element): Seen[] => {
    const isTitle = /^(title|desc)$/i.test(element.tagName) && element.closest("svg") !== null;
    const texts = [...attributesOf(element, false), ...(isTitle ? [element.textContent ?? ""] : [])];
    return texts.flatMap((text): Seen[] => {
      const mark = markOf(element) ?? markBy(mention(text));
      if (!mark || !/\p{L}|\d/u.test(text)) return [];
      const where = placeIn(path, "text-alternative", `<${element.tagName.toLowerCase()}> "${text.slice(0, 40)}"`);
      return [...readEmbedded(text, where.path, mention), {kind: "text", where, mark, text}];
    });
  });
}

function readEmbedded(text: string, path: string, mention: Mention): Seen[] {
  return findJson(text).flatMap((value) => readJsonValue(value, {...placeIn(path, "json", "attribute")}, mention));
}

function readScripts(path: string, document: Document, mention: Mention): Seen[] {
  return [...document.querySelectorAll("script")].flatMap((script, index) =>
    findJson(script.textContent ?? "").flatMap((value) =>
      readJsonValue(value, placeIn(path, formOf(path, "json"), `script ${index + 1}`), mention, markOf(script))
    )
  );
}
