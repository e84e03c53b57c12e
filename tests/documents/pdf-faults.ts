import {PDFArray, PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream} from "@cantoo/pdf-lib";
import {LOADING} from "../../loaders/documents/pdf/loading.js";
import type {PageText} from "../../loaders/documents/pdf/page-texts.js";
import {readText, type TaggedNode, type TaggedPdf, walk} from "../../loaders/documents/pdf/read-tagged.js";
import {textOf} from "../../loaders/documents/pdf/structure.js";

/** Roles that PDF 1.7 knows (ISO 32000-1, 14.8.4). */
const STANDARD = new Set(
  "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form".split(
    " "
  )
);

/**
 * What keeps a PDF from being usable by everybody, of what a program can see without a reader: the conditions of ISO 14289-1 (PDF/UA-1)
 * that apply to a file of text, tables, drawings and links. One line each; empty when there is none.
 */
export async function faultsOf(
  bytes: Uint8Array,
  tagged: TaggedPdf,
  pages: readonly PageText[],
  language: string
): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, LOADING);
  const nodes = tagged.nodes.flatMap(walk);
  return [
    ...documentFaults(pdf, language),
    ...pages.flatMap(({unmarked}, index) =>
      unmarked.trim() ? [`page ${index + 1}: text that is neither tagged nor an artifact: ${unmarked}`] : []
    ),
    ...nodes.flatMap(({role}) => (role === "" || STANDARD.has(role) ? [] : [`unknown role: ${role}`])),
    ...nodes.flatMap((node) =>
      node.role === "Figure" && !node.alternative ? [`figure without an alternative: ${readText(node)}`] : []
    ),
    ...nodes.flatMap((node) => (node.role === "Table" ? tableFaults(node) : [])),
    ...nodes.flatMap(listFaults),
    ...headingFaults(nodes),
    ...linkFaults(pdf),
    ...fontFaults(pdf)
  ];
}

function documentFaults(pdf: PDFDocument, language: string): string[] {
  const {catalog} = pdf;
  const preferences = catalog.lookupMaybe(PDFName.of("ViewerPreferences"), PDFDict);
  const metadata = pdf.context.lookup(catalog.get(PDFName.of("Metadata")));
  const xmp = metadata instanceof PDFRawStream ? new TextDecoder().decode(metadata.contents) : "";
  const rules: [boolean, string][] = [
    [
      catalog.lookupMaybe(PDFName.of("MarkInfo"), PDFDict)?.lookup(PDFName.of("Marked")) === PDFBool.True,
      "not marked as tagged"
    ],
    [textOf(catalog.lookup(PDFName.of("Lang"))) === language, "no language"],
    [preferences?.lookup(PDFName.of("DisplayDocTitle")) === PDFBool.True, "the title is not shown"],
    [(pdf.getTitle() ?? "").length > 20, "no title"],
    [xmp.includes(`>${pdf.getTitle()}</rdf:li>`), "no title in the metadata"],
    [!xmp.includes("pdfuaid"), "says that it follows PDF/UA, and no validator has said so"],
    [countOutline(pdf) > 60, "no outline"],
    [
      pdf.getPages().every((page) => page.node.lookup(PDFName.of("Tabs")) === PDFName.of("S")),
      "order of tabs is not the structure's"
    ]
  ];
  return rules.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

function countOutline(pdf: PDFDocument): number {
  const count = (item: PDFDict | undefined): number => {
    if (!item) return 0;
    return (
      1 + count(item.lookupMaybe(PDFName.of("First"), PDFDict)) + count(item.lookupMaybe(PDFName.of("Next"), PDFDict))
    );
  };
  return count(pdf.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict));
}

/** Every row as long as the others, and every heading said to be of its column or its row. */
function tableFaults(table: TaggedNode): string[] {
  const name = readText(table).replace(/\s+/g, " ").slice(0, 40);
  const rows = walk(table).filter(({role}) => role === "TR");
  const lengths = new Set(rows.map((row) => row.children.filter(({role}) => role === "TH" || role === "TD").length));
  const headings = walk(table).filter(({role}) => role === "TH");
  return [
    ...(lengths.size > 1 ? [`table with rows of ${[...lengths].join(", ")} cells: ${name}`] : []),
    ...(headings.length === 0 ? [`table without headings: ${name}`] : []),
    ...(headings.some(({scope}) => scope === undefined) ? [`table with a heading of nothing: ${name}`] : [])
  ];
}

/** What each part of a list may hold (ISO 32000-1, 14.8.4.2 and 14.8.4.3.3). */
const PARTS_OF_LISTS: Readonly<Record<string, readonly string[]>> = {
  L: ["LI", "Caption", "L"],
  LI: ["Lbl", "LBody"],
  TOC: ["TOCI", "Caption", "TOC"],
  TOCI: ["Reference", "Lbl", "P", "NonStruct", "TOC"]
};

function listFaults({role, children}: TaggedNode): string[] {
  const allowed = PARTS_OF_LISTS[role];
  if (!allowed) return [];
  // Content without a role is a ground or a rule: it has no text.
  const wrong = children.filter((child) => !allowed.includes(child.role) && !(child.role === "" && child.text === ""));
  return wrong.map((child) => `${role} with ${child.role || "text"} in it: ${readText(child).slice(0, 40)}`);
}

function headingFaults(nodes: readonly TaggedNode[]): string[] {
  const headings = nodes.flatMap((node) => (/^H[1-6]$/.test(node.role) ? [{level: Number(node.role[1]), node}] : []));
  return headings.flatMap(({level, node}, index) =>
    level > (headings[index - 1]?.level ?? 0) + 1 ? [`heading skips a level: ${readText(node)}`] : []
  );
}

function linkFaults(pdf: PDFDocument): string[] {
  return pdf.getPages().flatMap((page, index) =>
    (page.node.lookupMaybe(PDFName.of("Annots"), PDFArray)?.asArray() ?? []).flatMap((reference) => {
      const link = pdf.context.lookup(reference);
      const isWhole =
        link instanceof PDFDict && textOf(link.lookup(PDFName.of("Contents"))) && link.has(PDFName.of("StructParent"));
      return isWhole ? [] : [`page ${index + 1}: a link without description or place in the structure`];
    })
  );
}

/** Every font travels with the file, and says which letters its signs are. The signs of a font of type 3 are drawings in the file itself. */
function fontFaults(pdf: PDFDocument): string[] {
  const fonts = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
    .filter((object) => object.lookup(PDFName.of("Type")) === PDFName.of("Font"));
  return fonts.flatMap((font) => {
    const name = String(font.lookup(PDFName.of("BaseFont")) ?? font.lookup(PDFName.of("Name")));
    const descriptor = font.lookup(PDFName.of("FontDescriptor"));
    const isDrawn = font.lookup(PDFName.of("Subtype")) === PDFName.of("Type3");
    const isComposite = font.has(PDFName.of("DescendantFonts"));
    const isPart = font.has(PDFName.of("CIDSystemInfo"));
    const isWhole = isDrawn || isComposite || (descriptor instanceof PDFDict && isEmbedded(descriptor));
    return [
      ...(isWhole ? [] : [`font is not embedded: ${name}`]),
      ...(isPart || font.has(PDFName.of("ToUnicode")) ? [] : [`font without letters: ${name}`])
    ];
  });
}

function isEmbedded(descriptor: PDFDict): boolean {
  return ["FontFile", "FontFile2", "FontFile3"].some((name) => descriptor.has(PDFName.of(name)));
}
