import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";
import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {assemble} from "../../loaders/documents/assemble.js";
import type {DocumentInfo} from "../../loaders/documents/document-info.js";
import {finishPdf} from "../../loaders/documents/pdf/finish-pdf.js";
import {readTaggedPdf} from "../../loaders/documents/pdf/read-tagged.js";
import {readParts} from "../../loaders/documents/read-blocks.js";
import type {SourcePage} from "../../loaders/documents/source-page.js";
import {toWord} from "../../loaders/documents/word/to-word.js";
import {openBrowser} from "../../loaders/site/chromium.js";
import {withDocument} from "../../loaders/site/documents/open-document.js";
import {claimsInPdf, claimsInWord, claimsOfPages, mainOf} from "./claims.js";
import {FACTS} from "./facts.js";
import {openWord} from "./word-file.js";

// Two pages are enough for a claim and its trace; a link that is parted by the end of a line is among them.
const LONG =
  "57 procent (16 av 28), eller från 38 till 74 procent om barnen har hittats var för sig och inte två och två";
const PAGES: SourcePage[] = [
  {
    path: "varfor.html",
    title: "Varför",
    part: "chapter",
    number: "1",
    main: mainOf(`<main><h1>Varför</h1><p>Av barnen var <a class="claim" href="./sparning.html#a.girls">57&nbsp;procent</a> flickor,
      det vill säga <a class="claim" href="./sparning.html#a.long">${LONG}</a>.</p></main>`)
  },
  {
    path: "sparning.html",
    title: "Spåra",
    part: "support",
    main: mainOf(
      `<main><h1>Spåra</h1><div class="trace">${["a.girls", "a.long"]
        .map(
          (id) =>
            `<section class="trace-entry" id="${id}"><h2><code>${id}</code></h2><dl><div><dt>Värde</dt><dd>1</dd></div></dl></section>`
        )
        .join("")}</div></main>`
    )
  }
];
const INFO: DocumentInfo = {
  title: "Prov",
  author: "Ingen",
  subject: "Prov",
  language: "sv",
  date: new Date(0),
  id: "0".repeat(32)
};
const EXPECTED = new Map([
  [
    "1 Varför",
    [
      {id: "a.girls", text: "57 procent"},
      {id: "a.long", text: LONG}
    ]
  ]
]);

function assembled(): Document {
  const {document} = new JSDOM('<!doctype html><html lang="sv"><head><title>Prov</title></head><body></body></html>')
    .window;
  assemble(document, PAGES, FACTS);
  return document;
}

test("a number that is changed in the Word file is found", async () => {
  const parts = readParts(assembled().querySelectorAll(".document-chapter"));
  const word = await toWord({facts: FACTS, info: INFO, parts, rasters: [], figures: [], tables: []});
  expect(claimsOfPages(PAGES)).toEqual(EXPECTED);
  expect(claimsInWord(openWord(word))).toEqual(EXPECTED);
  const files = unzipSync(word);
  const xml = strFromU8(files["word/document.xml"] ?? new Uint8Array());
  const changed = zipSync({...files, "word/document.xml": strToU8(xml.replace("57\u00a0procent", "58\u00a0procent"))});
  expect(claimsInWord(openWord(changed)).get("1 Varför")?.[0]).toEqual({id: "a.girls", text: "58 procent"});
});

test("a number that is changed in the PDF is found", async () => {
  const browser = await openBrowser();
  const claims = async (html: string) => {
    const printed = await withDocument(browser, html, ".", (page) => page.pdf({tagged: true, outline: true}));
    const tagged = await readTaggedPdf(await finishPdf(printed, INFO, new Map()));
    return tagged ? claimsInPdf(tagged) : undefined;
  };
  try {
    const html = assembled().documentElement.outerHTML;
    expect(await claims(html)).toEqual(EXPECTED);
    const changed = await claims(html.replace("57&nbsp;procent", "58&nbsp;procent"));
    expect(changed?.get("1 Varför")?.[0]).toEqual({id: "a.girls", text: "58 procent"});
  } finally {
    await browser.close();
  }
});
