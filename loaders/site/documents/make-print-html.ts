import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import {assemble} from "../../documents/assemble.js";
import type {DocumentInfo} from "../../documents/document-info.js";
import {runningHeads} from "../../documents/running-heads.js";
import type {DocumentFacts} from "../../documents/source-page.js";
import {type DocumentSource, readDocumentSource} from "./read-pages.js";

/** The document of one language: its elements, the style that it is printed with, and what it was made of. */
export interface PrintDocument {
  document: Document;
  css: string;
  source: DocumentSource;
}

/** The site's style sheet is written for one `main`; the document has a part for each. */
const PART = ":is(#observablehq-main, .document-chapter)";

/**
 * Assembles the pages of a language as one document with the site's own style and what paper needs besides (`src/style/document.css`).
 * @param folder the built site
 */
export async function makePrintDocument(
  root: string,
  folder: string,
  language: DocumentFacts["language"]
): Promise<PrintDocument> {
  const source = await readDocumentSource(root, folder, language);
  const {facts} = source;
  const shell = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"></head><body></body></html>`;
  const {document} = new JSDOM(shell).window;
  document.title = documentTitle(facts);
  const parts = assemble(document, source.pages, facts);
  const edition = facts.publication.edition.name[language];
  const heads = runningHeads(parts, `${facts.name} · ${edition}`, facts.publication.registrationNumber);
  const site = readFileSync(join(folder, "assets/report.css"), "utf8").replaceAll("#observablehq-main", PART);
  const own = readFileSync(join(root, "src/style/document.css"), "utf8");
  // A layer yields to what stands outside of it: the document has the last word, however exactly the site speaks of its `main`.
  return {document, css: `@layer site {\n${site}\n}\n${own}\n${heads}`, source};
}

/** The HTML to print. The style is put into the text: as an element it would be parsed here, for nothing. */
export function toHtml({document, css}: PrintDocument): string {
  const style = `<link rel="stylesheet" href="/assets/fonts.css">\n<style>\n${css}\n</style>`;
  return `<!doctype html>\n${document.documentElement.outerHTML.replace("</head>", () => `${style}\n</head>`)}\n`;
}

/** What a document says of itself; its id follows from its content. */
export function makeInfo(facts: DocumentFacts, epoch: number, html: string): DocumentInfo {
  return {
    title: documentTitle(facts),
    author: facts.publication.publisher[facts.language],
    subject: facts.subtitle,
    language: facts.language,
    date: new Date(epoch * 1000),
    id: createHash("sha256").update(html).digest("hex").slice(0, 32)
  };
}

/** Title of the document: name of the report, subtitle, edition. */
function documentTitle({name, subtitle, language, publication}: DocumentFacts): string {
  return `${name}. ${subtitle}. ${publication.edition.name[language]}`;
}
