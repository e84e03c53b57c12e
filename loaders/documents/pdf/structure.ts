import {PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString} from "@cantoo/pdf-lib";

/** An element of the structure tree: what assistive technology reads. */
export interface StructureElement {
  dict: PDFDict;
  /** Role, such as `H1`, as the file has it. */
  role: string;
  /** Text alternative, where there is one. */
  alternative?: string;
  children: StructureElement[];
}

/** The structure tree of a PDF, from its root's children; empty when the file is not tagged. */
export function readStructure(pdf: PDFDocument): StructureElement[] {
  const root = pdf.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  return root ? childrenOf(root, pdf) : [];
}

function childrenOf(dict: PDFDict, pdf: PDFDocument): StructureElement[] {
  const kids = dict.lookup(PDFName.of("K"));
  const list: PDFObject[] = kids instanceof PDFArray ? kids.asArray() : kids ? [kids] : [];
  return list.flatMap((kid): StructureElement[] => {
    const child = pdf.context.lookup(kid);
    if (!(child instanceof PDFDict)) return [];
    const role = child.lookup(PDFName.of("S"));
    // Marked content and annotations have no role.
    if (!(role instanceof PDFName)) return [];
    const alternative = textOf(child.lookup(PDFName.of("Alt")));
    return [
      {
        dict: child,
        role: role.decodeText(),
        ...(alternative === undefined ? {} : {alternative}),
        children: childrenOf(child, pdf)
      }
    ];
  });
}

/** Every element of a tree, in reading order, each before its children. */
export function flatten(elements: readonly StructureElement[]): StructureElement[] {
  return elements.flatMap((element) => [element, ...flatten(element.children)]);
}

/** A PDF string as text; undefined for anything else. */
export function textOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}
