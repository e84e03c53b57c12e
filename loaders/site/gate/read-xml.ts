import {JSDOM} from "jsdom";
import type {Seen} from "../../model/seen.js";
import type {Names} from "../../protect/gate/mention.js";
import {type IsSize, isOwnSize} from "./own-sizes.js";
import {placeIn} from "./place-form.js";
import {UnreadableFile} from "./read-table-file.js";

/** What a node iterator shows: text nodes and comments. */
const TEXTS_AND_COMMENTS = 4 | 128;

/**
 * Every text and attribute of a catalogue in RDF/XML that stands in an entry about a protected collection: an entry is a child of the
 * root, and is about the collection that it names anywhere.
 * @throws UnreadableFile when the file is not well-formed
 */
export function readCatalogue(path: string, text: string, names: Names, isSize: IsSize): Seen[] {
  const document = parse(path, text);
  return [...document.documentElement.childNodes].flatMap((entry, index) =>
    readEntry(path, entry, index, names, isSize)
  );
}

function parse(path: string, text: string): Document {
  try {
    return new JSDOM(text, {contentType: "application/xml"}).window.document;
  } catch (error) {
    throw new UnreadableFile(path, error);
  }
}

function readEntry(path: string, entry: ChildNode, index: number, names: Names, isSize: IsSize): Seen[] {
  const texts = [...textsOf(entry, isSize)];
  const collection = texts.map((one) => names.mention(one)).find((name) => name !== undefined);
  if (collection === undefined) return [];
  const where = placeIn(path, "prose", `entry ${index + 1} <${entry.nodeName}>`);
  return texts.map((text): Seen => ({kind: "text", where, mark: {collection}, text}));
}

function* textsOf(entry: ChildNode, isSize: IsSize): Generator<string> {
  const document = entry.ownerDocument as Document;
  const elements = entry.nodeType === 1 ? [entry as Element, ...(entry as Element).querySelectorAll("*")] : [];
  for (const {attributes} of elements) for (const {value} of attributes) yield value;
  const walker = document.createNodeIterator(entry, TEXTS_AND_COMMENTS);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.nodeValue ?? "").replace(/\s+/g, " ").trim();
    const isOwn = node.parentElement && isOwnSize(node.parentElement, isSize);
    if (text !== "" && !isOwn) yield text;
  }
}
