import {readTaggedPdf, readText, type TaggedNode, type TaggedPdf, walk} from "../../documents/pdf/read-tagged.js";
import type {Mark, Seen, SeenCell, SeenFigure} from "../../model/seen.js";
import type {Names} from "../../protect/gate/mention.js";
import {placeIn} from "./place-form.js";

/** Roles of what stands in a line. */
const INLINE = new Set(["", "Span", "Link", "Quote", "Code", "Lbl", "Reference", "Strong", "Em"]);

/** What a reader of a tagged PDF is asked for: the file, the names to look for, and what its pages are marked with. */
interface Reading {
  path: string;
  names: Names;
  mark: Mark | undefined;
  /** The collection that the head or the foot of each page names. */
  pageMarks: readonly (Mark | undefined)[];
}

/**
 * What a tagged PDF holds, as assistive technology reads it: tables with their headings, paragraphs, text alternatives and labels of
 * figures. A page whose head or foot names a collection is marked as a whole; a table or a paragraph that names one, by itself.
 * Undefined when the file is not tagged.
 */
export async function readTaggedSeen(
  path: string,
  bytes: Uint8Array,
  names: Names,
  mark?: Mark
): Promise<Seen[] | undefined> {
  const pdf = await readTaggedPdf(bytes);
  if (!pdf || pdf.nodes.length === 0) return undefined;
  const pageMarks = pdf.artifacts.map((text) => markOf(names.mention(flat(text.join(" ")))));
  const reading = {path, names, mark, pageMarks};
  return [...pdf.nodes.flatMap((node) => readNode(node, reading)), ...readLoose(pdf, reading)];
}

function readNode(node: TaggedNode, reading: Reading): Seen[] {
  if (node.role === "Table") return [readTable(node, reading)];
  if (node.role === "Figure") return readFigure(node, reading);
  const alternative = node.alternative === undefined ? [] : readLine(node.alternative, node, reading);
  if (node.children.some(isInLine))
    return [
      ...alternative,
      ...readLine(node.children.filter(isInLine).map(readText).join(""), node, reading),
      ...node.children.filter((child) => !isInLine(child)).flatMap((child) => readNode(child, reading))
    ];
  return [...alternative, ...node.children.flatMap((child) => readNode(child, reading))];
}

// A group without a role that holds nothing but a piece of content is that piece.
function isInLine({role, children}: TaggedNode): boolean {
  return INLINE.has(role) || (role === "NonStruct" && children.every((child) => child.role === ""));
}

function readTable(table: TaggedNode, reading: Reading): Seen {
  const caption = flat(
    table.children
      .filter(({role}) => role === "Caption")
      .map(readText)
      .join(" ")
  );
  const rows = walk(table)
    .filter(({role}) => role === "TR")
    .map((row) => row.children.filter(({role}) => role === "TH" || role === "TD").map(toCell));
  const own = markAt(table, reading) ?? markOf(reading.names.mention(caption));
  return {kind: "rows", where: placeAt(table, reading, "table"), ...withMark(own), caption, rows};
}

function toCell(cell: TaggedNode): SeenCell {
  return {text: flat(readText(cell)), ...(cell.role === "TH" ? {heading: true} : {})};
}

/** The labels of a drawing with their places, and its text alternative; its marks are no text. */
function readFigure(figure: TaggedNode, reading: Reading): Seen[] {
  const pieces = walk(figure).flatMap((node) => node.pieces);
  const labels = pieces.flatMap(({text, x, y}) => (text.trim() === "" ? [] : [{text: text.trim(), x, y: -y}]));
  const drawing: SeenFigure = {
    kind: "figure",
    where: placeAt(figure, reading, "figure"),
    ...withMark(markAt(figure, reading)),
    labels,
    shapes: []
  };
  return [drawing, ...(figure.alternative === undefined ? [] : readLine(figure.alternative, figure, reading))];
}

function readLine(text: string, node: TaggedNode, reading: Reading): Seen[] {
  const line = flat(text);
  const own = markAt(node, reading) ?? markOf(reading.names.mention(line));
  return line && own ? [{kind: "text", where: placeAt(node, reading, ""), mark: own, text: line}] : [];
}

/** Heads and feet of marked pages, but for the page's number and for what stands on other pages as well. */
function readLoose({artifacts}: TaggedPdf, {path, pageMarks}: Reading): Seen[] {
  const common = new Set(artifacts.flatMap((pieces, index) => (pageMarks[index] ? [] : pieces.map(flat))));
  return artifacts.flatMap((pieces, index) => {
    const own = pageMarks[index];
    const lines = pieces.map(flat).filter((line) => line !== "" && line !== `${index + 1}` && !common.has(line));
    if (!own) return [];
    return lines.map(
      (text): Seen => ({kind: "text", where: placeIn(path, "pdf", `page ${index + 1}, edge`), mark: own, text})
    );
  });
}

function pageIn(node: TaggedNode): number | undefined {
  return walk(node).find(({page}) => page !== undefined)?.page;
}

function markAt(node: TaggedNode, {mark, pageMarks}: Reading): Mark | undefined {
  return mark ?? pageMarks[(pageIn(node) ?? 0) - 1];
}

function placeAt(node: TaggedNode, {path}: Reading, what: string) {
  return placeIn(path, "pdf", [`page ${pageIn(node) ?? "?"}`, what].filter((one) => one !== "").join(", "));
}

function withMark(mark: Mark | undefined): {mark?: Mark} {
  return mark ? {mark} : {};
}

function markOf(collection: string | undefined): Mark | undefined {
  return collection === undefined ? undefined : {collection};
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
