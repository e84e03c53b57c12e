import {strFromU8, unzipSync} from "fflate";
import {elementsIn, findElements, readXmlTree, type XmlElement} from "./xml-tree.js";

/** A Word file: the blocks of its document, and what else it holds. */
export interface WordFile {
  /** Paragraphs, tables and content controls, in their order. */
  body: XmlElement;
  /** Every part that is XML, by its name in the file. */
  parts: ReadonlyMap<string, XmlElement>;
  /** What the document refers to (headers, pictures, addresses), by the id that it does so with. */
  targets: ReadonlyMap<string, string>;
}

/**
 * Opens a Word file.
 * @throws Error when it is no zip file, holds no document, or holds a part that is not well-formed
 */
export function readWord(bytes: Uint8Array): WordFile {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).flatMap(([name, content]): [string, XmlElement][] =>
      /\.(xml|rels)$/.test(name) ? [[name, readXmlTree(strFromU8(content))]] : []
    )
  );
  const document = parts.get("word/document.xml");
  const body = document && findElements(document, "w:body")[0];
  if (!body) throw new Error("it holds no document (word/document.xml)");
  const relations = parts.get("word/_rels/document.xml.rels");
  const targets = new Map(
    (relations ? findElements(relations, "Relationship") : []).map(({attributes}) => [
      attributes.Id ?? "",
      attributes.Target ?? ""
    ])
  );
  return {body, parts, targets};
}

/** The text of a paragraph, a cell or whatever holds text, with a space for each tab and each end of a line or a paragraph. */
export function wordText(element: XmlElement): string {
  return collect(element).replace(/\s+/g, " ").trim();
}

function collect(element: XmlElement): string {
  if (element.name === "w:t" || element.name === "w:delText")
    return element.children.map((child) => (typeof child === "string" ? child : "")).join("");
  if (element.name === "w:tab" || element.name === "w:br") return " ";
  const text = elementsIn(element).map(collect).join("");
  return element.name === "w:p" ? `${text}\n` : text;
}
