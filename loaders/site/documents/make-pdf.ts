import type {Browser, Page} from "playwright-core";
import {fillPages, LINE_PAGE} from "../../documents/contents.js";
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
  return withDocument(browser, toHtml(document), folder, (page) => printUntilStill(page, document, epoch));
}

async function printUntilStill(
  page: Page,
  document: PrintDocument,
  epoch: number
): Promise<{bytes: Uint8Array; pages: number}> {
  const {body} = document.document;
  let known = new Map<string, number>();
  for (let pass = 1; pass <= PASSES; pass++) {
    // Tags take most of the time, and the first print is only asked for its pages.
    const printed = await print(page, pass > 1);
    const pages = await readDestinations(printed);
    if (pass > 1 && [...pages].every(([id, number]) => known.get(id) === number)) {
      const info = makeInfo(document.source.facts, epoch, toHtml(document));
      return {bytes: await finishPdf(printed, info, describePlaces(body)), pages: Math.max(...pages.values())};
    }
    fillPages(body, pages);
    await showPages(page, body);
    known = pages;
  }
  throw new SiteError([`the pages of the document do not come to rest after ${PASSES} prints`]);
}

/** Shows the page numbers of the document in the browser too, which has it open already. */
async function showPages(page: Page, body: Element): Promise<void> {
  const numbers = [...body.querySelectorAll(LINE_PAGE)].map(({textContent}) => textContent);
  await page.evaluate(
    ([selector, texts]) => {
      for (const [index, place] of document.querySelectorAll(selector).entries())
        place.textContent = texts[index] ?? "";
    },
    [LINE_PAGE, numbers] as const
  );
}

function print(page: Page, tagged: boolean): Promise<Uint8Array> {
  return page.pdf({tagged, outline: tagged, preferCSSPageSize: true, printBackground: true});
}
