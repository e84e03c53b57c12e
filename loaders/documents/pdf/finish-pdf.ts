import {PDFDocument, PDFHexString, PDFName} from "@cantoo/pdf-lib";
import type {DocumentInfo} from "../document-info.js";
import {describeLinks} from "./describe-links.js";
import {foldTexts} from "./fold-texts.js";
import {LOADING} from "./loading.js";
import {markArtifacts} from "./mark-artifacts.js";
import {mendLists} from "./mend-lists.js";
import {mendStructure} from "./mend-structure.js";
import {makeXmp} from "./xmp.js";

/**
 * Finishes what Chromium printed: title, language, dates, structure and descriptions of links. Equal prints give equal bytes, at
 * whatever time they were printed.
 * @param descriptions what stands at each named place of the document
 */
export async function finishPdf(
  printed: Uint8Array,
  info: DocumentInfo,
  descriptions: ReadonlyMap<string, string>
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, LOADING);
  mendStructure(pdf);
  mendLists(pdf);
  foldTexts(pdf);
  markArtifacts(pdf);
  describeLinks(pdf, descriptions);
  pdf.setTitle(info.title, {showInWindowTitleBar: true});
  pdf.setLanguage(info.language);
  pdf.setAuthor(info.author);
  pdf.setSubject(info.subject);
  pdf.setCreator("Observable Framework");
  pdf.setCreationDate(info.date);
  pdf.setModificationDate(info.date);
  const producer = pdf.getProducer() ?? "";
  addMetadata(pdf, makeXmp(info, producer));
  const id = PDFHexString.of(info.id);
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id]);
  return pdf.save({useObjectStreams: true, updateFieldAppearances: false, objectsPerTick: Number.POSITIVE_INFINITY});
}

// Metadata is not compressed: programs that know nothing of PDF look for it in the bytes.
function addMetadata(pdf: PDFDocument, xmp: string): void {
  const stream = pdf.context.stream(new TextEncoder().encode(xmp), {Type: "Metadata", Subtype: "XML"});
  pdf.catalog.set(PDFName.of("Metadata"), pdf.context.register(stream));
}
