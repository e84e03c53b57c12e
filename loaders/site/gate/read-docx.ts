import {strFromU8, unzipSync} from "fflate";
import {JSDOM} from "jsdom";
import type {Mark, Seen, SeenCell} from "../../model/seen.js";
import type {Names} from "../../protect/gate/mention.js";
import {placeIn} from "./place-form.js";
import {UnreadableFile} from "./read-table-file.js";

/** What holds text of its own besides the document itself. */
const PARTS =
  /^(word\/(header|footer|footnotes|endnotes|comments|charts\/chart)[^/]*\.xml|docProps\/(core|app|custom)\.xml)$/;

/** The parts of a Word file, as elements. */
interface WordFile {
  path: string;
  names: Names;
  mark: Mark | undefined;
  document: Document;
  /** Text of each header and footer by the id that sections refer to it by. */
  edges: ReadonlyMap<string, string>;
  others: ReadonlyMap<string, string>;
}

/**
 * What a Word file holds: tables, paragraphs, text alternatives, heads, notes and comments. A section whose head or foot names a
 * collection is marked as a whole, as a page of a PDF is; a table or a paragraph that names one, by itself.
 */
export function readDocx(path: string, bytes: Uint8Array, names: Names, mark?: Mark): Seen[] {
  try {
    const file = open(path, bytes, names, mark);
    return [...readSections(file), ...readOthers(file)];
  } catch (error) {
    throw new UnreadableFile(path, error);
  }
}

function open(path: string, bytes: Uint8Array, names: Names, mark: Mark | undefined): WordFile {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, content]));
  const xml = parts.get("word/document.xml");
  if (!xml) throw new Error("it holds no word/document.xml");
  const relations = parse(strFromU8(parts.get("word/_rels/document.xml.rels") ?? new TextEncoder().encode("<r/>")));
  const others = new Map(
    [...parts].flatMap(([name, content]): [string, string][] =>
      PARTS.test(name) ? [[name, linesOf(parse(strFromU8(content)))]] : []
    )
  );
  const edges = new Map(
    [...relations.getElementsByTagName("Relationship")].map((one) => [
      one.getAttribute("Id") ?? "",
      others.get(`word/${one.getAttribute("Target")}`) ?? ""
    ])
  );
  return {path, names, mark, document: parse(strFromU8(xml)), edges, others};
}

function parse(xml: string): Document {
  return new JSDOM(xml, {contentType: "text/xml"}).window.document;
}

/** The sections of a document: a section's own properties stand at its end. */
function readSections(file: WordFile): Seen[] {
  const body = file.document.getElementsByTagName("w:body")[0];
  const seen: Seen[] = [];
  let blocks: Element[] = [];
  for (const block of body?.children ?? []) {
    const properties = block.tagName === "w:sectPr" ? block : block.getElementsByTagName("w:sectPr")[0];
    blocks.push(block);
    if (!properties) continue;
    seen.push(...readSection(blocks, markOfSection(properties, file), file));
    blocks = [];
  }
  return [...seen, ...readSection(blocks, file.mark, file)];
}

function markOfSection(properties: Element, {edges, names, mark}: WordFile): Mark | undefined {
  const references = ["w:headerReference", "w:footerReference"].flatMap((name) => [
    ...properties.getElementsByTagName(name)
  ]);
  const text = references.map((one) => edges.get(one.getAttribute("r:id") ?? "") ?? "").join("\n");
  return mark ?? markOf(names.mention(text));
}

function readSection(blocks: readonly Element[], mark: Mark | undefined, file: WordFile): Seen[] {
  const tables = blocks.flatMap((block) => [
    ...(block.tagName === "w:tbl" ? [block] : []),
    ...block.getElementsByTagName("w:tbl")
  ]);
  const paragraphs = blocks.flatMap((block) =>
    block.tagName === "w:p" ? [block] : [...block.getElementsByTagName("w:p")]
  );
  return [
    ...tables.map((table) => readTable(table, mark, file)),
    ...paragraphs
      .filter((one) => !one.closest("w\\:tbl"))
      .flatMap((one) => readText(textOf(one), "paragraph", mark, file)),
    ...blocks.flatMap((block) => readAlternatives(block, mark, file))
  ];
}

function readTable(table: Element, mark: Mark | undefined, file: WordFile): Seen {
  const before = table.previousElementSibling;
  const caption = before ? textOf(before) : "";
  const rows = childrenOf(table, "w:tr").map((row) => {
    const heading = row.getElementsByTagName("w:tblHeader").length > 0;
    return childrenOf(row, "w:tc").map(
      (cell, column): SeenCell => ({text: textOf(cell), ...(heading || column === 0 ? {heading: true} : {})})
    );
  });
  const own = mark ?? markOf(file.names.mention(caption));
  return {
    kind: "rows",
    where: placeIn(file.path, "docx", `table "${caption.slice(0, 30)}"`),
    ...(own ? {mark: own} : {}),
    caption,
    rows
  };
}

function readAlternatives(block: Element, mark: Mark | undefined, file: WordFile): Seen[] {
  const drawings = [...block.getElementsByTagName("wp:docPr")];
  return drawings.flatMap((one) =>
    ["descr", "title"].flatMap((name) => readText(one.getAttribute(name) ?? "", "text alternative", mark, file))
  );
}

function readOthers({others, path, names, mark}: WordFile): Seen[] {
  return [...others].flatMap(([part, text]) =>
    text.split("\n").flatMap((line): Seen[] => {
      const own = mark ?? markOf(names.mention(line));
      return own && line.trim()
        ? [{kind: "text", where: placeIn(path, "docx", part), mark: own, text: line.trim()}]
        : [];
    })
  );
}

function readText(text: string, what: string, mark: Mark | undefined, {path, names}: WordFile): Seen[] {
  const own = mark ?? markOf(names.mention(text));
  if (!own || text === "") return [];
  return [{kind: "text", where: placeIn(path, "docx", `${what} "${text.slice(0, 40)}"`), mark: own, text}];
}

function childrenOf(element: Element, name: string): Element[] {
  return [...element.children].filter((child) => child.tagName === name);
}

function textOf(element: Element): string {
  const texts = [...element.getElementsByTagName("*")].map((one) => {
    if (one.tagName === "w:t" || one.tagName === "w:delText") return one.textContent ?? "";
    return one.tagName === "w:tab" || one.tagName === "w:br" ? " " : "";
  });
  return texts.join("").replace(/\s+/g, " ").trim();
}

/** The text of a part, one paragraph or property a line; dates of the file itself are no numbers of it. */
function linesOf(part: Document): string {
  const paragraphs = [...part.getElementsByTagName("w:p")];
  if (paragraphs.length > 0) return paragraphs.map(textOf).join("\n");
  return [...(part.documentElement?.children ?? [])]
    .filter(({tagName}) => !tagName.startsWith("dcterms:"))
    .map((one) => (one.textContent ?? "").trim())
    .join("\n");
}

function markOf(collection: string | undefined): Mark | undefined {
  return collection === undefined ? undefined : {collection};
}
