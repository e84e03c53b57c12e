import {PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName} from "@cantoo/pdf-lib";
import {textOf} from "./structure.js";

/**
 * Says of each link what it leads to (ISO 14289-1, 7.18.5), and that a page's links follow its structure, in place.
 * @param descriptions what stands at each place of the document, by the place's name; a link to the web says its address
 */
export function describeLinks(pdf: PDFDocument, descriptions: ReadonlyMap<string, string>): void {
  for (const page of pdf.getPages()) {
    page.node.set(PDFName.of("Tabs"), PDFName.of("S"));
    for (const reference of page.node.lookupMaybe(PDFName.of("Annots"), PDFArray)?.asArray() ?? []) {
      const link = pdf.context.lookup(reference);
      if (!(link instanceof PDFDict)) continue;
      const description = describe(link, descriptions);
      if (description !== undefined) link.set(PDFName.of("Contents"), PDFHexString.fromText(description));
    }
  }
}

function describe(link: PDFDict, descriptions: ReadonlyMap<string, string>): string | undefined {
  const place = link.lookup(PDFName.of("Dest"));
  if (place instanceof PDFName) return descriptions.get(place.decodeText()) ?? place.decodeText();
  return textOf(link.lookupMaybe(PDFName.of("A"), PDFDict)?.lookup(PDFName.of("URI")));
}
