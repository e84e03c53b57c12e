import type {Browser} from "playwright-core";
import {listFigures, listTables} from "../../documents/number-tables.js";
import {readParts} from "../../documents/read-blocks.js";
import {toWord} from "../../documents/word/to-word.js";
import {makeInfo, type PrintDocument, toHtml} from "./make-print-html.js";
import {readRasters} from "./read-rasters.js";

/**
 * The report as a Word document, of the same assembled document as the PDF; equal sites give equal bytes.
 * @param folder the built site, for fonts
 * @param epoch seconds since 1970: the only time that the document knows
 */
export async function makeDocx(
  browser: Browser,
  document: PrintDocument,
  folder: string,
  epoch: number
): Promise<Uint8Array> {
  const html = toHtml(document);
  const {facts} = document.source;
  const {body} = document.document;
  const rasters = await readRasters(browser, html, folder);
  const parts = readParts(body.querySelectorAll(".document-chapter"));
  return toWord({
    facts,
    info: makeInfo(facts, epoch, html),
    parts,
    rasters,
    figures: listFigures(body),
    tables: listTables(body)
  });
}
