import {readWord, type WordFile, wordText} from "../../loaders/read/word.js";
import {findElements, type XmlElement} from "../../loaders/read/xml-tree.js";

/** A paragraph of a Word file: its style, the bookmarks that begin in it, and its element. */
export interface WordParagraph {
  style: string;
  places: string[];
  text: string;
  element: XmlElement;
}

/** A Word file as a test looks at it. */
export type OpenedWord = WordFile & {paragraphs: WordParagraph[]};

/** Opens a Word file: its paragraphs, also those in tables, in their order. */
export function openWord(bytes: Uint8Array): OpenedWord {
  const file = readWord(bytes);
  const paragraphs = findElements(file.body, "w:p").map((element) => ({
    style: findElements(element, "w:pStyle")[0]?.attributes["w:val"] ?? "",
    places: findElements(element, "w:bookmarkStart").map(({attributes}) => attributes["w:name"] ?? ""),
    text: wordText(element),
    element
  }));
  return {...file, paragraphs};
}
