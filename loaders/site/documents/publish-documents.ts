import {mkdir, rename, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {type DocumentKind, documentName} from "../../documents/names.js";
import type {Language} from "../../model/language.js";
import {openBrowser} from "../chromium.js";
import {passGate} from "../gate/gate.js";
import {checkFresh} from "./check-fresh.js";
import {makeDocx} from "./make-docx.js";
import {makePdf} from "./make-pdf.js";
import {makePrintDocument, type PrintDocument, toHtml} from "./make-print-html.js";

const LANGUAGES: readonly Language[] = ["sv", "en"];

/** The world as the making of documents sees it. */
export interface DocumentOptions {
  /** The project's folder. */
  root: string;
  /** The built site, relative to the root: documents are made of it, and put into it. */
  output: string;
  kind: DocumentKind;
  /** Seconds since 1970: the only time that the documents know. */
  epoch: number;
  say: (line: string) => void;
}

/** A document that was made. */
export interface MadeDocument {
  name: string;
  bytes: number;
  /** Number of pages; absent where it is the reader's program that makes them. */
  pages?: number;
}

/**
 * Makes the report of the built site as one file in each language, beside its pages: both, when the gate lets them through, or none.
 * @throws SiteError when the site is missing or stale, or with what the gate found
 */
export async function publishDocuments(options: DocumentOptions): Promise<MadeDocument[]> {
  const {root, output, say} = options;
  checkFresh(root, output);
  const staging = `${join(root, output)}-${process.pid}.documents`;
  try {
    await mkdir(staging, {recursive: true});
    // Both at a time: one is assembled or finished while Chromium prints the other.
    const made = await Promise.all(LANGUAGES.map((language) => makeOne(language, staging, options)));
    say(await passGate(root, staging));
    for (const {name} of made) await rename(join(staging, name), join(root, output, name));
    return made;
  } finally {
    await rm(staging, {recursive: true, force: true});
  }
}

// What is printed lies beside the document while the gate reads: in HTML it sees what a print has lost, such as which table a row is of.
async function makeOne(language: Language, staging: string, options: DocumentOptions): Promise<MadeDocument> {
  const {root, output, kind, say} = options;
  const document = await makePrintDocument(root, join(root, output), language);
  const name = documentName(document.source.facts.publication.edition.number, language, kind);
  say(`${name}: ${document.source.pages.length} pages of the site as chapters`);
  const {bytes, pages} = await makeDocument(document, options);
  await writeFile(join(staging, name), bytes);
  await writeFile(join(staging, `${name}.html`), toHtml(document));
  return {name, bytes: bytes.length, ...(pages === undefined ? {} : {pages})};
}

/** A document of a kind; equal sites give equal bytes. */
export async function makeDocument(
  document: PrintDocument,
  {root, output, kind, epoch}: Omit<DocumentOptions, "say">
): Promise<{bytes: Uint8Array; pages?: number}> {
  if (kind === "docx") return {bytes: await makeDocx(root, document, epoch)};
  const browser = await openBrowser();
  try {
    return await makePdf(browser, document, join(root, output), epoch);
  } finally {
    await browser.close();
  }
}
