import {PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef} from "@cantoo/pdf-lib";
import {LOADING} from "./loading.js";
import {type PageText, type Piece, readPageTexts} from "./page-texts.js";
import {textOf} from "./structure.js";

/** A node of a tagged PDF with its text: what assistive technology reads, in its order. */
export interface TaggedNode {
  /** Role such as `H1` after the file's own role map; empty for a piece of content. */
  role: string;
  /** Text of a piece of content; a line's end is `\n`. Empty for an element, which has children. */
  text: string;
  alternative?: string;
  language?: string;
  /** Whether a heading of a table is of its column or its row. */
  scope?: string;
  /** Name of the place, or the address, that a link leads to. */
  target?: string;
  /** Page of a piece of content, from 1. */
  page?: number;
  pieces: readonly Piece[];
  children: TaggedNode[];
}

/** A tagged PDF as it is read, and what stands on its pages outside of the reading order. */
export interface TaggedPdf {
  nodes: TaggedNode[];
  /** The pieces of heads and feet of each page, in the order of the pages. */
  artifacts: readonly (readonly string[])[];
  /** The text of each page by its marks. */
  pages: readonly PageText[];
}

interface Reading {
  pdf: PDFDocument;
  roles: ReadonlyMap<string, string>;
  pageOf: ReadonlyMap<string, number>;
  texts: readonly PageText[];
}

/** Reads a PDF by its structure tree; undefined when it has none. */
export async function readTaggedPdf(bytes: Uint8Array): Promise<TaggedPdf | undefined> {
  const pdf = await PDFDocument.load(bytes, LOADING);
  const root = pdf.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  if (!root) return undefined;
  const texts = await readPageTexts(bytes);
  const map = root.lookupMaybe(PDFName.of("RoleMap"), PDFDict);
  const roles = new Map((map?.entries() ?? []).map(([name, role]) => [name.decodeText(), nameOf(role)]));
  const pageOf = new Map(pdf.getPages().map((page, index) => [page.ref.toString(), index + 1]));
  const reading = {pdf, roles, pageOf, texts};
  return {nodes: childrenOf(root, undefined, reading), artifacts: texts.map(({artifacts}) => artifacts), pages: texts};
}

function childrenOf(dict: PDFDict, page: number | undefined, reading: Reading): TaggedNode[] {
  const kids = dict.lookup(PDFName.of("K"));
  const list: PDFObject[] = kids instanceof PDFArray ? kids.asArray() : kids ? [kids] : [];
  return list.flatMap((kid) => readKid(reading.pdf.context.lookup(kid), page, reading));
}

function readKid(kid: PDFObject | undefined, page: number | undefined, reading: Reading): TaggedNode[] {
  if (kid instanceof PDFNumber) return readContent(kid.asNumber(), page, reading);
  if (!(kid instanceof PDFDict)) return [];
  const own = pageIn(kid, reading) ?? page;
  const id = kid.lookup(PDFName.of("MCID"));
  if (id instanceof PDFNumber) return readContent(id.asNumber(), own, reading);
  const role = kid.lookup(PDFName.of("S"));
  if (!(role instanceof PDFName)) return [];
  const name = role.decodeText();
  return [
    {
      role: reading.roles.get(name) ?? name,
      text: "",
      ...optional("alternative", textOf(kid.lookup(PDFName.of("Alt")))),
      ...optional("language", textOf(kid.lookup(PDFName.of("Lang")))),
      ...optional("scope", scopeOf(kid)),
      ...optional("target", targetOf(kid, reading.pdf)),
      pieces: [],
      children: childrenOf(kid, own, reading)
    }
  ];
}

function readContent(id: number, page: number | undefined, {texts}: Reading): TaggedNode[] {
  const pieces = page === undefined ? [] : (texts[page - 1]?.pieces.get(id) ?? []);
  const text = pieces.map((piece) => piece.text).join("");
  return [{role: "", text, ...optional("page", page), pieces, children: []}];
}

function pageIn(dict: PDFDict, {pageOf}: Reading): number | undefined {
  const page = dict.get(PDFName.of("Pg"));
  return page instanceof PDFRef ? pageOf.get(page.toString()) : undefined;
}

/** Where a link's annotation leads: the element refers to it beside its text. */
function targetOf(dict: PDFDict, pdf: PDFDocument): string | undefined {
  const kids = dict.lookup(PDFName.of("K"));
  for (const kid of kids instanceof PDFArray ? kids.asArray() : []) {
    const reference = pdf.context.lookup(kid);
    const annotation = reference instanceof PDFDict ? reference.lookup(PDFName.of("Obj")) : undefined;
    if (!(annotation instanceof PDFDict)) continue;
    const place = annotation.lookup(PDFName.of("Dest"));
    if (place instanceof PDFName) return place.decodeText();
    return textOf(annotation.lookupMaybe(PDFName.of("A"), PDFDict)?.lookup(PDFName.of("URI")));
  }
  return undefined;
}

function scopeOf(dict: PDFDict): string | undefined {
  const attributes = dict.lookup(PDFName.of("A"));
  const list =
    attributes instanceof PDFArray ? attributes.asArray().map((one) => dict.context.lookup(one)) : [attributes];
  for (const one of list) {
    const scope = one instanceof PDFDict ? one.lookup(PDFName.of("Scope")) : undefined;
    if (scope instanceof PDFName) return scope.decodeText();
  }
  return undefined;
}

function nameOf(object: PDFObject): string {
  return object instanceof PDFName ? object.decodeText() : "";
}

function optional<K extends string, V>(key: K, value: V | undefined): {[P in K]?: V} {
  return value === undefined ? {} : ({[key]: value} as {[P in K]?: V});
}

/** All the text of a node, in its order. */
export function readText(node: TaggedNode): string {
  return node.role === "" ? node.text : node.children.map(readText).join("");
}

/** A node and all within it, in reading order. */
export function walk(node: TaggedNode): TaggedNode[] {
  return [node, ...node.children.flatMap(walk)];
}
