import type {Mark, Seen, SeenCell} from "../../model/seen.js";
import type {Names} from "../../protect/gate/mention.js";
import {readWord, type WordFile, wordText} from "../../read/word.js";
import {elementsIn, findElements, textIn, type XmlElement} from "../../read/xml-tree.js";
import {placeIn} from "./place-form.js";
import {UnreadableFile} from "./read-table-file.js";

/** What holds text of its own besides the document itself. */
const PARTS =
  /^(word\/((header|footer)\d*|footnotes|endnotes|comments\w*|(charts|diagrams|glossary)\/[^/]+)\.xml|docProps\/\w+\.xml|customXml\/[^/]+\.xml)$/;

/** What the reader of a Word file has to know. */
interface Reading {
  path: string;
  names: Names;
  /** What the file is of by its path. */
  mark: Mark | undefined;
}

/**
 * What a Word file holds: tables, paragraphs, text alternatives, heads, notes and comments. A section whose head or foot names a
 * collection is marked as a whole, as a page of a PDF is; a table or a paragraph that names one, by itself.
 */
export function readDocx(path: string, bytes: Uint8Array, names: Names, mark?: Mark): Seen[] {
  try {
    const file = readWord(bytes);
    const reading = {path, names, mark};
    return [...readSections(file, reading), ...readParts(file, reading)];
  } catch (error) {
    throw new UnreadableFile(path, error);
  }
}

/** The sections of a document: what a section is stands at its end. */
function readSections(file: WordFile, reading: Reading): Seen[] {
  const seen: Seen[] = [];
  let blocks: XmlElement[] = [];
  for (const block of elementsIn(file.body)) {
    const properties = block.name === "w:sectPr" ? block : findElements(block, "w:sectPr")[0];
    blocks.push(block);
    if (!properties) continue;
    seen.push(...readBlocks(blocks, reading.mark ?? markOfEdges(properties, file, reading), reading));
    blocks = [];
  }
  return [...seen, ...readBlocks(blocks, reading.mark, reading)];
}

function markOfEdges(properties: XmlElement, {parts, targets}: WordFile, {names}: Reading): Mark | undefined {
  const references = ["w:headerReference", "w:footerReference"].flatMap((name) => findElements(properties, name));
  const texts = references.map(({attributes}) => {
    const part = parts.get(`word/${targets.get(attributes["r:id"] ?? "")}`);
    return part ? wordText(part) : "";
  });
  return markOf(names.mention(texts.join("\n")));
}

function readBlocks(blocks: readonly XmlElement[], mark: Mark | undefined, reading: Reading): Seen[] {
  const around: XmlElement = {name: "", attributes: {}, children: [...blocks]};
  const paragraphs = findElements(around, "w:p", "w:tbl").map(wordText);
  const drawings = findElements(around, "wp:docPr").flatMap(({attributes}) => [attributes.descr, attributes.title]);
  return [
    ...findElements(around, "w:tbl").map((table) => readTable(table, captionOf(table, around), mark, reading)),
    ...paragraphs.flatMap((text) => readLine(text, `paragraph "${text.slice(0, 40)}"`, mark, reading)),
    ...drawings.flatMap((text) => readLine(text ?? "", "text alternative", mark, reading))
  ];
}

/** The paragraph before a table. */
function captionOf(table: XmlElement, around: XmlElement): string {
  const blocks = elementsIn(around);
  const before = blocks[blocks.indexOf(table) - 1];
  return before?.name === "w:p" ? wordText(before) : "";
}

function readTable(table: XmlElement, caption: string, mark: Mark | undefined, {path, names}: Reading): Seen {
  const rows = elementsIn(table)
    .filter(({name}) => name === "w:tr")
    .map((row) => {
      const isHeading = findElements(row, "w:tblHeader").some(({attributes}) => !isOff(attributes["w:val"]));
      const cells = elementsIn(row).filter(({name}) => name === "w:tc");
      return cells.map(
        (cell, column): SeenCell => ({text: wordText(cell), ...(isHeading || column === 0 ? {heading: true} : {})})
      );
    });
  const own = mark ?? markOf(names.mention(caption));
  const where = placeIn(path, "docx", `table "${caption.slice(0, 40)}"`);
  return {kind: "rows", where, ...(own ? {mark: own} : {}), caption, rows};
}

function isOff(value: string | undefined): boolean {
  return value === "false" || value === "0" || value === "off";
}

/** Heads, notes, comments, properties. What several of them say alike, such as the report's name in each head, tells nothing. */
function readParts({parts}: WordFile, reading: Reading): Seen[] {
  const lines = [...parts].flatMap(([name, part]) =>
    PARTS.test(name) ? linesOf(part).map((text) => ({name, text})) : []
  );
  const isCommon = (text: string) => lines.filter((line) => line.text === text).length > 1;
  const whole = (name: string) => {
    const part = parts.get(name);
    return part ? markOf(reading.names.mention(textIn(part))) : undefined;
  };
  return lines
    .filter(({text}) => !isCommon(text))
    .flatMap(({name, text}) => readLine(text, name, reading.mark ?? whole(name), reading));
}

/** The lines of a part: pieces between tabs, else each property; dates of the file itself are no numbers of it. */
function linesOf(part: XmlElement): string[] {
  const paragraphs = findElements(part, "w:p");
  const pieces = paragraphs.flatMap((paragraph) => findElements(paragraph, "w:r").map(wordText));
  const properties = elementsIn(part)
    .flatMap(elementsIn)
    .filter(({name}) => !name.startsWith("dcterms:"))
    .map((one) => textIn(one).trim());
  return (paragraphs.length > 0 ? pieces : properties).filter((text) => text !== "");
}

function readLine(text: string, at: string, mark: Mark | undefined, {path, names}: Reading): Seen[] {
  const own = mark ?? markOf(names.mention(text));
  return own && text !== "" ? [{kind: "text", where: placeIn(path, "docx", at), mark: own, text}] : [];
}

function markOf(collection: string | undefined): Mark | undefined {
  return collection === undefined ? undefined : {collection};
}
