import {resolve} from "node:path";
import type {DocumentKind} from "../../loaders/documents/names.js";
import type {Language} from "../../loaders/model/language.js";
import {makePrintDocument, type PrintDocument} from "../../loaders/site/documents/make-print-html.js";
import {makeDocument} from "../../loaders/site/documents/publish-documents.js";

/** The finished site that the documents are made of. */
const OUTPUT = process.env.REPORT_OUTPUT || "dist";

/** A time that no clock shows. */
const EPOCH = 1_700_000_000;

/** The pages of a language as one document. */
export function assembleLanguage(language: Language): Promise<PrintDocument> {
  return makePrintDocument(resolve("."), resolve(OUTPUT), language);
}

/** A document's bytes. */
export async function makeBytes(document: PrintDocument, kind: DocumentKind): Promise<Uint8Array> {
  const {bytes} = await makeDocument(document, {root: resolve("."), output: OUTPUT, kind, epoch: EPOCH});
  return bytes;
}

/** A document's bytes as Word and as PDF: the Word file is made while Chromium prints. */
export function makeBoth(document: PrintDocument): Promise<[docx: Uint8Array, pdf: Uint8Array]> {
  return Promise.all([makeBytes(document, "docx"), makeBytes(document, "pdf")]);
}
