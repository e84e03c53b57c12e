import {expect, test} from "vitest";
import {readTaggedPdf} from "../../loaders/documents/pdf/read-tagged.js";
import {type MadeElement, made, makeTaggedPdf, type PdfParts, SOUND} from "./make-tagged-pdf.js";
import {faultsOf} from "./pdf-faults.js";

/** The faults of a small PDF that is sound but for what is given. */
async function faultsWith(spoiled: Partial<PdfParts>): Promise<string[]> {
  const bytes = await makeTaggedPdf({...SOUND, ...spoiled});
  const tagged = await readTaggedPdf(bytes);
  if (!tagged) throw new Error("the PDF is not tagged");
  return faultsOf(bytes, tagged, tagged.pages, "en");
}

const text = (marks: string) => `${marks}\nBT /F1 10 Tf 10 10 Td (Words) Tj ET\nEMC`;
const headed = (scope: "Column" | "Row"): MadeElement => ({...made("TH"), scope});

test("a PDF in which everybody finds their way has no fault, whether its text is tagged or an artifact", async () => {
  expect(await faultsWith({})).toEqual([]);
  expect(await faultsWith({content: text("/P <</MCID 0>> BDC")})).toEqual([]);
  expect(await faultsWith({content: text("/Artifact BMC")})).toEqual([]);
});

test.each<[fault: string, spoiled: Partial<PdfParts>]>([
  ["not marked as tagged", {marked: false}],
  ["no language", {language: "sv"}],
  ["the title is not shown", {showsTitle: false}],
  ["no title in the metadata", {metadata: "<dc:title/>"}],
  [
    "says that it follows PDF/UA, and no validator has said so",
    {metadata: `${SOUND.metadata}<pdfuaid:part>1</pdfuaid:part>`}
  ],
  ["no outline", {entries: 0}],
  ["order of tabs is not the structure's", {tabs: "R"}],
  ["page 1: text that is neither tagged nor an artifact: Words", {content: text("/Span BMC")}],
  ["unknown role: Strong", {tree: [made("Strong")]}],
  ["figure without an alternative: ", {tree: [made("Figure")]}],
  [
    "table with rows of 1, 2 cells: ",
    {tree: [made("Table", made("TR", headed("Row")), made("TR", headed("Row"), made("TD")))]}
  ],
  ["table without headings: ", {tree: [made("Table", made("TR", made("TD")))]}],
  ["table with a heading of nothing: ", {tree: [made("Table", made("TR", made("TH")))]}],
  ["L with P in it: ", {tree: [made("L", made("P"))]}],
  ["LI with P in it: ", {tree: [made("L", made("LI", made("P")))]}],
  ["TOC with Reference in it: ", {tree: [made("TOC", made("Reference"))]}],
  ["TOCI with Link in it: ", {tree: [made("TOC", made("TOCI", made("Link")))]}],
  ["heading skips a level: ", {tree: [made("H1"), made("H3")]}],
  ["heading skips a level: ", {tree: [made("H2")]}],
  ["page 1: a link without description or place in the structure", {link: {hasPlace: true}}],
  ["page 1: a link without description or place in the structure", {link: {description: "Where", hasPlace: false}}],
  ["font is not embedded: /Own", {font: {isEmbedded: false, hasLetters: true}}],
  ["font without letters: /Own", {font: {isEmbedded: true, hasLetters: false}}]
])("%s", async (fault, spoiled) => {
  expect(await faultsWith(spoiled)).toEqual([fault]);
});

test("a title that is none is missed in the metadata too, where it is another", async () => {
  expect(await faultsWith({title: "Report"})).toEqual(["no title", "no title in the metadata"]);
});
