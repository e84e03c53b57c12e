import {type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef} from "@cantoo/pdf-lib";
import {type ParentTree, readParentTree} from "./parent-tree.js";
import {flatten, kidsOf, readStructure, type StructureElement} from "./structure.js";

/** What an element has that says nothing but where it stands. */
const PLACE = new Set(["Type", "S", "P", "Pg", "K"]);

/**
 * Takes out the elements that stand for a piece of text and say nothing of it, in place: what they hold is held by what is around them.
 * Chromium writes one for each piece, and they are half of the tree.
 */
export function foldTexts(pdf: PDFDocument): void {
  const tree = readParentTree(pdf);
  if (tree) for (const element of flatten(readStructure(pdf))) foldInto(element, tree, pdf);
}

function foldInto(element: StructureElement, tree: ParentTree, pdf: PDFDocument): void {
  const texts = new Map(element.children.filter(isText).map((child) => [child.ref, child]));
  if (texts.size === 0) return;
  const kids = kidsOf(element.dict).flatMap((kid) => {
    const text = kid instanceof PDFRef ? texts.get(kid) : undefined;
    return text ? holdText(element, text, tree, pdf) : [kid];
  });
  element.dict.set(PDFName.of("K"), pdf.context.obj(kids));
  for (const ref of texts.keys()) pdf.context.delete(ref);
}

// Content of the element's own page is a number; of another page, it says which (ISO 32000-1, 14.7.4.2).
function holdText(element: StructureElement, text: StructureElement, tree: ParentTree, pdf: PDFDocument): PDFObject[] {
  const page = text.dict.get(PDFName.of("Pg"));
  if (!(page instanceof PDFRef)) throw new Error(`element ${text.ref} holds a text and says no page`);
  if (!element.dict.has(PDFName.of("Pg"))) element.dict.set(PDFName.of("Pg"), page);
  const isOwn = element.dict.get(PDFName.of("Pg")) === page;
  return numbersIn(text).map((number) => {
    tree.setParent(page, number.asNumber(), element.ref);
    return isOwn ? number : pdf.context.obj({Type: "MCR", Pg: page, MCID: number});
  });
}

function isText({role, dict, children}: StructureElement): boolean {
  if (role !== "NonStruct" || children.length > 0) return false;
  return [...dict.keys()].every((key) => PLACE.has(key.decodeText())) && kidsOf(dict).every(isNumber);
}

function numbersIn({dict}: StructureElement): PDFNumber[] {
  return kidsOf(dict).filter(isNumber);
}

function isNumber(object: PDFObject): object is PDFNumber {
  return object instanceof PDFNumber;
}
