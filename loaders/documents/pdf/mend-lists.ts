import {PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef} from "@cantoo/pdf-lib";
import {flatten, kidsOf, readStructure, type StructureElement} from "./structure.js";

/**
 * Gives lists what belongs to them (ISO 32000-1, 14.8.4.3.3), in place: what an item says stands in its body, beside its mark; and a list
 * of links to places of the document is a table of contents, each line of it a reference.
 */
export function mendLists(pdf: PDFDocument): void {
  for (const list of flatten(readStructure(pdf)).filter(({role}) => role === "L")) {
    const items = list.children.filter(({role}) => role === "LI");
    if (items.every((item) => isLine(item, pdf))) makeContents(list, items, pdf);
    else makeList(list, items, pdf);
  }
}

function makeList(list: StructureElement, items: readonly StructureElement[], pdf: PDFDocument): void {
  const isMarked = items.some(({children}) => children.some(({role}) => role === "Lbl"));
  if (!isMarked) list.dict.set(PDFName.of("A"), pdf.context.obj({O: "List", ListNumbering: "None"}));
  for (const item of items) wrap(item, "LBody", (child) => child?.role !== "Lbl", pdf);
}

function makeContents(list: StructureElement, items: readonly StructureElement[], pdf: PDFDocument): void {
  list.dict.set(PDFName.of("S"), PDFName.of("TOC"));
  list.dict.delete(PDFName.of("A"));
  for (const item of items) {
    item.dict.set(PDFName.of("S"), PDFName.of("TOCI"));
    wrap(item, "Reference", () => true, pdf);
  }
}

/** Whether an item is one link to a place of the document and nothing else. */
function isLine({dict, children}: StructureElement, pdf: PDFDocument): boolean {
  const [link, ...others] = children;
  if (link?.role !== "Link" || others.length > 0 || kidsOf(dict).length > 1) return false;
  return kidsOf(link.dict).some((kid) => {
    const reference = pdf.context.lookup(kid);
    const annotation = reference instanceof PDFDict ? reference.lookup(PDFName.of("Obj")) : undefined;
    return annotation instanceof PDFDict && annotation.has(PDFName.of("Dest"));
  });
}

/** Puts the children that are meant into a new element of a role, in place; content without an element stays where it is. */
function wrap(
  {ref, dict, children}: StructureElement,
  role: string,
  isMeant: (child: StructureElement | undefined) => boolean,
  pdf: PDFDocument
): void {
  const byRef = new Map<PDFObject, StructureElement>(children.map((child) => [child.ref, child]));
  const isMoved = (kid: PDFObject) => kid instanceof PDFRef && byRef.has(kid) && isMeant(byRef.get(kid));
  const moved = kidsOf(dict).filter(isMoved);
  if (moved.length === 0) return;
  const wrapper = pdf.context.register(pdf.context.obj({Type: "StructElem", S: role, P: ref, K: moved}));
  for (const kid of moved) byRef.get(kid)?.dict.set(PDFName.of("P"), wrapper);
  dict.set(PDFName.of("K"), pdf.context.obj([...kidsOf(dict).filter((kid) => !isMoved(kid)), wrapper]));
}
