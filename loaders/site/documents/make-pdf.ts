import type {Browser} from "playwright-core";
import {fillPages} from "../../documents/contents.js";
import {describePlaces} from "../../documents/describe-places.js";
import {finishPdf} from "../../documents/pdf/finish-pdf.js";
import {readDestinations} from "../../documents/pdf/read-destinations.js";
import {SiteError} from "../site-error.js";
import {makeInfo, type PrintDocument, toHtml} from "./make-print-html.js";
import {withDocument} from "./open-document.js";

/** How often a document is printed until its table of contents is right: the first time without page numbers, then with them. */
const PASSES = 3;

/**
 * The report as a PDF: printed once to learn on which page everything stands, and again with the page numbers in the table of contents.
 * @param folder the built site, for fonts
 * @param epoch seconds since 1970: the only time that the document knows
 * @throws SiteError when the pages do not come to rest
 */
export async function makePdf(
  browser: Browser,
  document: PrintDocument,
  folder: string,
  epoch: number
): Promise<{bytes: Uint8Array; pages: number}> {
  const {body} = document.document;
  const {facts} = document.source;
  let known = new Map<string, number>();
  for (let pass = 1; pass <= PASSES; pass++) {
    const html = toHtml(document);
    // Tags take most of the time, and the first print is only asked for its pages.
    const printed = await print(browser, html, folder, pass > 1);
    const pages = await readDestinations(printed);
    if (pass > 1 && [...pages].every(([id, page]) => known.get(id) === page)) {
      const info = makeInfo(facts, epoch, html);
      return {bytes: await finishPdf(printed, info, describePlaces(body)), pages: Math.max(...pages.values())};
    }
    fillPages(body, pages);
    known = pages;
  }
  throw new SiteError([`the pages of the document do not come to rest after ${PASSES} prints`]);
}

function print(browser: Browser, html: string, folder: string, tagged: boolean): Promise<Uint8Array> {
  const options = {tagged, outline: tagged, preferCSSPageSize: true, printBackground: true};
  return withDocument(browser, html, folder, (page) => page.pdf(options));
}
