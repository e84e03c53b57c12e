import type {Publication} from "../../loaders/model/publication.js";
import type {Language} from "./chapters.js";
import {element} from "./element.js";

const WORDS = {
  sv: {
    stem: "rapport",
    pdf: "Rapporten som PDF",
    pdfUse: "att läsa, skriva ut och arkivera",
    docx: "Rapporten som Word-dokument",
    docxUse: "att arbeta vidare i"
  },
  en: {
    stem: "report",
    pdf: "The report as PDF",
    pdfUse: "to read, print and archive",
    docx: "The report as a Word document",
    docxUse: "to work on"
  }
} as const;

/** The report as one file, in the language of the page: links to what `npm run pdf` and `npm run docx` make beside the pages. */
export function documentList({edition}: Publication, language: Language): HTMLElement {
  const words = WORDS[language];
  const folder = language === "sv" ? "." : "..";
  const item = (kind: "pdf" | "docx", use: string) => {
    const href = `${folder}/${words.stem}-${edition.number}.${kind}`;
    return element("li", {}, element("a", {href}, words[kind]), `, ${use}`);
  };
  return element("ul", {class: "documents"}, item("pdf", words.pdfUse), item("docx", words.docxUse));
}
