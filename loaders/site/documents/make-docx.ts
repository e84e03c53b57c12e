import {listFigures, listTables} from "../../documents/number-tables.js";
import {readParts} from "../../documents/read-blocks.js";
import {toWord} from "../../documents/word/to-word.js";
import {makeInfo, type PrintDocument, toHtml} from "./make-print-html.js";
import {readRasters} from "./read-rasters.js";

/**
 * The report as a Word document, of the same assembled document as the PDF; equal sites give equal bytes, on every machine.
 * @param epoch seconds since 1970: the only time that the document knows
 */
export async function makeDocx(root: string, document: PrintDocument, epoch: number): Promise<Uint8Array> {
  const {facts} = document.source;
  const {body} = document.document;
  return toWord({
    facts,
    info: makeInfo(facts, epoch, toHtml(document)),
    parts: readParts(body.querySelectorAll(".document-chapter")),
    rasters: await readRasters(root, body),
    figures: listFigures(body),
    tables: listTables(body)
  });
}
