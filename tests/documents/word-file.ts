import {strFromU8, unzipSync} from "fflate";
import {JSDOM} from "jsdom";

/** A paragraph of a Word file: its style, the bookmarks that begin in it, and its element. */
export interface WordParagraph {
  style: string;
  places: string[];
  element: Element;
}

/** A Word file as a test looks at it. */
export interface WordFile {
  document: Document;
  paragraphs: WordParagraph[];
  /** Every part as text, by its name. */
  parts: Map<string, string>;
}

/** Opens a Word file. */
export function openWord(bytes: Uint8Array): WordFile {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).flatMap(([name, content]): [string, string][] =>
      /\.(xml|rels)$/.test(name) ? [[name, strFromU8(content)]] : []
    )
  );
  const {document} = new JSDOM(parts.get("word/document.xml") ?? "", {contentType: "text/xml"}).window;
  const paragraphs = [...document.getElementsByTagName("w:p")].map((element) => ({
    style: element.getElementsByTagName("w:pStyle")[0]?.getAttribute("w:val") ?? "",
    places: [...element.getElementsByTagName("w:bookmarkStart")].map((mark) => mark.getAttribute("w:name") ?? ""),
    element
  }));
  return {document, paragraphs, parts};
}

/** The text of an element, tabs and breaks as spaces. */
export function textOf(element: Element): string {
  return [...element.getElementsByTagName("*")]
    .map((one) => {
      if (one.tagName === "w:t") return one.textContent ?? "";
      return one.tagName === "w:tab" || one.tagName === "w:br" ? " " : "";
    })
    .join("");
}
