import {PDFDocument, PDFHexString, PDFName, type PDFRef} from "@cantoo/pdf-lib";

/** An element of a structure tree. */
export interface MadeElement {
  role: string;
  alternative?: string;
  scope?: "Column" | "Row";
  children: readonly MadeElement[];
}

/** What a made PDF has, or lacks. */
export interface PdfParts {
  marked: boolean;
  language: string;
  title: string;
  showsTitle: boolean;
  metadata: string;
  entries: number;
  tabs: "S" | "R";
  tree: readonly MadeElement[];
  link: {description?: string; hasPlace: boolean};
  font: {isEmbedded: boolean; hasLetters: boolean};
  /** Operators of its one page, on which `/F1` is Helvetica that is not embedded; none when absent. */
  content?: string;
}

const TITLE = "A report with a title of its own";

/** An element of a role with what stands in it. */
export function made(role: string, ...children: MadeElement[]): MadeElement {
  return {role, children};
}

const head = (scope: "Column" | "Row"): MadeElement => ({...made("TH"), scope});

/** The parts of a small PDF in which everybody finds their way. */
export const SOUND: PdfParts = {
  marked: true,
  language: "en",
  title: TITLE,
  showsTitle: true,
  metadata: `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${TITLE}</rdf:li></rdf:Alt></dc:title>`,
  entries: 61,
  tabs: "S",
  tree: [
    made("H1"),
    made("H2"),
    made("Table", made("TR", head("Column"), head("Column")), made("TR", head("Row"), made("TD"))),
    made("L", made("LI", made("Lbl"), made("LBody"))),
    made("TOC", made("TOCI", made("Reference"))),
    {...made("Figure"), alternative: "Bars of girls and boys"}
  ],
  link: {description: "Where it leads", hasPlace: true},
  font: {isEmbedded: true, hasLetters: true}
};

/** A PDF of one page with these parts. */
export async function makeTaggedPdf(parts: PdfParts): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({updateMetadata: false});
  const page = pdf.addPage([200, 200]);
  pdf.setTitle(parts.title, {showInWindowTitleBar: parts.showsTitle});
  pdf.setLanguage(parts.language);
  pdf.catalog.set(PDFName.of("MarkInfo"), pdf.context.obj({Marked: parts.marked}));
  const metadata = pdf.context.stream(new TextEncoder().encode(parts.metadata), {Type: "Metadata", Subtype: "XML"});
  pdf.catalog.set(PDFName.of("Metadata"), pdf.context.register(metadata));
  addOutline(pdf, parts.entries);
  addTree(pdf, parts.tree);
  page.node.set(PDFName.of("Tabs"), PDFName.of(parts.tabs));
  addLink(pdf, parts.link);
  addFont(pdf, parts.font);
  if (parts.content !== undefined) addContent(pdf, parts.content);
  return pdf.save({useObjectStreams: false, updateFieldAppearances: false});
}

function addOutline(pdf: PDFDocument, entries: number): void {
  let next: PDFRef | undefined;
  for (let entry = entries; entry > 0; entry--)
    next = pdf.context.register(
      pdf.context.obj({Title: PDFHexString.fromText(`Section ${entry}`), ...(next ? {Next: next} : {})})
    );
  const outline = pdf.context.obj({Type: "Outlines", ...(next ? {First: next} : {})});
  pdf.catalog.set(PDFName.of("Outlines"), pdf.context.register(outline));
}

function addTree(pdf: PDFDocument, tree: readonly MadeElement[]): void {
  const root = pdf.context.nextRef();
  const add = ({role, alternative, scope, children}: MadeElement, parent: PDFRef): PDFRef => {
    const own = pdf.context.nextRef();
    const element = pdf.context.obj({
      Type: "StructElem",
      S: role,
      P: parent,
      K: children.map((child) => add(child, own)),
      ...(alternative === undefined ? {} : {Alt: PDFHexString.fromText(alternative)}),
      ...(scope === undefined ? {} : {A: {O: "Table", Scope: scope}})
    });
    pdf.context.assign(own, element);
    return own;
  };
  pdf.context.assign(root, pdf.context.obj({Type: "StructTreeRoot", K: tree.map((element) => add(element, root))}));
  pdf.catalog.set(PDFName.of("StructTreeRoot"), root);
}

function addLink(pdf: PDFDocument, {description, hasPlace}: PdfParts["link"]): void {
  const link = pdf.context.obj({
    Type: "Annot",
    Subtype: "Link",
    Rect: [0, 0, 10, 10],
    ...(description === undefined ? {} : {Contents: PDFHexString.fromText(description)}),
    ...(hasPlace ? {StructParent: 1} : {})
  });
  pdf.getPage(0).node.set(PDFName.of("Annots"), pdf.context.obj([pdf.context.register(link)]));
}

function addFont(pdf: PDFDocument, {isEmbedded, hasLetters}: PdfParts["font"]): void {
  const {context} = pdf;
  const stream = () => context.register(context.stream(""));
  const descriptor = context.obj({Type: "FontDescriptor", ...(isEmbedded ? {FontFile2: stream()} : {})});
  const part = context.obj({
    Type: "Font",
    Subtype: "CIDFontType2",
    BaseFont: "Own",
    CIDSystemInfo: {},
    FontDescriptor: context.register(descriptor)
  });
  context.register(
    context.obj({
      Type: "Font",
      Subtype: "Type0",
      BaseFont: "Own",
      DescendantFonts: [context.register(part)],
      ...(hasLetters ? {ToUnicode: stream()} : {})
    })
  );
}

function addContent(pdf: PDFDocument, content: string): void {
  const {node} = pdf.getPage(0);
  // Not an object of its own, so that it is no font of the file.
  const font = {Type: "Font", Subtype: "Type1", BaseFont: "Helvetica", Encoding: "WinAnsiEncoding"};
  node.set(PDFName.of("Resources"), pdf.context.obj({Font: {F1: font}}));
  node.set(PDFName.of("Contents"), pdf.context.register(pdf.context.stream(content)));
}
