import {PDFArray, PDFDict, PDFDocument, PDFName} from "@cantoo/pdf-lib";
import {LOADING} from "./loading.js";

/** The page on which each named place of a PDF stands, counted from 1: the places that links lead to. */
export async function readDestinations(bytes: Uint8Array): Promise<Map<string, number>> {
  const pdf = await PDFDocument.load(bytes, LOADING);
  const pages = new Map(pdf.getPages().map((page, index) => [page.ref.toString(), index + 1]));
  const places = pdf.catalog.lookupMaybe(PDFName.of("Dests"), PDFDict);
  return new Map(
    (places?.entries() ?? []).flatMap(([name, value]): [string, number][] => {
      const place = pdf.context.lookup(value);
      const page = place instanceof PDFArray ? pages.get(String(place.get(0))) : undefined;
      return page === undefined ? [] : [[name.decodeText(), page]];
    })
  );
}
