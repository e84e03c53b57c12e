import {resolve} from "node:path";
import type {Language} from "../../loaders/model/language.js";
import {makePrintDocument, type PrintDocument} from "../../loaders/site/documents/make-print-html.js";
import {makeDocument} from "../../loaders/site/documents/publish-documents.js";

/** The finished site that the documents are made of. */
export const OUTPUT = process.env.REPORT_OUTPUT || "dist";

/** A time that no clock shows. */
const EPOCH = 1_700_000_000;

/** The pages of a language as one document. */
export function assembleLanguage(language: Language): Promise<PrintDocument> {
  return makePrintDocument(resolve("."), resolve(OUTPUT), language);
}

/** A document's bytes. */
export async function makeBytes(document: PrintDocument, kind: "pdf" | "docx"): Promise<Uint8Array> {
  const {bytes} = await makeDocument(document, {root: resolve("."), output: OUTPUT, kind, epoch: EPOCH});
  return bytes;
}
