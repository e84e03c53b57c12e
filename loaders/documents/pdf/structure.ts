import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString
} from "@cantoo/pdf-lib";

/** An element of the structure tree: what assistive technology reads. */
export interface StructureElement {
  ref: PDFRef;
  dict: PDFDict;
  /** Role, such as `H1`, as the file has it. */
  role: string;
  children: StructureElement[];
}

/** The structure tree of a PDF, from its root's children; empty when the file is not tagged. */
export function readStructure(pdf: PDFDocument): StructureElement[] {
  const root = pdf.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  return root ? childrenOf(root, pdf) : [];
}

function childrenOf(dict: PDFDict, pdf: PDFDocument): StructureElement[] {
  return kidsOf(dict).flatMap((ref): StructureElement[] => {
    const child = pdf.context.lookup(ref);
    if (!(ref instanceof PDFRef && child instanceof PDFDict)) return [];
    const role = child.lookup(PDFName.of("S"));
    // Marked content and annotations have no role.
    return role instanceof PDFName
      ? [{ref, dict: child, role: role.decodeText(), children: childrenOf(child, pdf)}]
      : [];
  });
}

/** What an element holds, as the file has it: elements, numbers of marked content, references to annotations. */
export function kidsOf(dict: PDFDict): PDFObject[] {
  const kids = dict.lookup(PDFName.of("K"));
  if (kids instanceof PDFArray) return kids.asArray();
  const kid = dict.get(PDFName.of("K"));
  return kid ? [kid] : [];
}

/** Every element of a tree, in reading order, each before its children. */
export function flatten(elements: readonly StructureElement[]): StructureElement[] {
  return elements.flatMap((element) => [element, ...flatten(element.children)]);
}

/** A PDF string as text; undefined for anything else. */
export function textOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}
