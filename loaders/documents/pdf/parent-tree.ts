import {PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFRef} from "@cantoo/pdf-lib";

/** Which element of the structure tree holds each marked content, page by page (ISO 32000-1, 14.7.4.4). */
export interface ParentTree {
  /** Says that a content of a page is held by another element from now on, in place. */
  setParent(page: PDFRef, content: number, parent: PDFRef): void;
}

/** The parent tree of a PDF; one that is not tagged has none. */
export function readParentTree(pdf: PDFDocument): ParentTree | undefined {
  const root = pdf.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  const tree = root?.lookupMaybe(PDFName.of("ParentTree"), PDFDict);
  if (!tree) return undefined;
  const parents = new Map(entriesOf(tree));
  const ofPage = new Map(
    pdf.getPages().map((page): [PDFRef, PDFArray | undefined] => {
      const own = page.node.lookupMaybe(PDFName.of("StructParents"), PDFNumber);
      return [page.ref, own && parents.get(own.asNumber())];
    })
  );
  return {
    setParent(page, content, parent) {
      const contents = ofPage.get(page);
      if (!contents) throw new Error(`page ${page} has no place in the parent tree (content ${content})`);
      contents.set(content, parent);
    }
  };
}

/** The arrays of a number tree with their keys: those of pages. The keys of annotations lead to one element each. */
function entriesOf(node: PDFDict): [number, PDFArray][] {
  const kids = node.lookupMaybe(PDFName.of("Kids"), PDFArray);
  if (kids) return kids.asArray().flatMap((_, index) => entriesOf(kids.lookup(index, PDFDict)));
  const numbers = node.lookupMaybe(PDFName.of("Nums"), PDFArray);
  const size = numbers?.size() ?? 0;
  return Array.from({length: size / 2}, (_, index) => index * 2).flatMap((at): [number, PDFArray][] => {
    const value = numbers?.lookup(at + 1);
    const key = numbers?.lookup(at, PDFNumber);
    return value instanceof PDFArray && key ? [[key.asNumber(), value]] : [];
  });
}
