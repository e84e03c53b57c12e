import {
  decodePDFRawStream,
  PDFArray,
  type PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream
} from "@cantoo/pdf-lib";
import {strFromU8, strToU8} from "fflate";

const PATH_BEGINS = /(?:^|\s)(?:m|re)$/;
const PAINTS = /(?:^|\s)(?:f\*?|F|S|s|B\*?|b\*?|n)$/;
const DRAWS = /\s(?:Do|sh)$/;

/**
 * Marks what stands on the pages and belongs to no element of the text, heads, feet and grounds, as artifacts, in place: all content
 * is one or the other (ISO 14289-1, 7.1). Chromium leaves it unmarked.
 */
export function markArtifacts(pdf: PDFDocument): void {
  for (const page of pdf.getPages()) {
    const content = readContent(pdf, page);
    const marked = pdf.context.flateStream(strToU8(markContent(content), true));
    page.node.set(PDFName.of("Contents"), pdf.context.register(marked));
  }
}

// Operators are bytes: what is not ASCII in them stays as it is (`true` is Latin 1).
function readContent(pdf: PDFDocument, page: PDFPage): string {
  const contents = page.node.lookup(PDFName.of("Contents"));
  const streams: PDFObject[] = contents instanceof PDFArray ? contents.asArray() : contents ? [contents] : [];
  return streams.map((one) => decode(pdf.context.lookup(one))).join("\n");
}

function decode(stream: PDFObject | undefined): string {
  if (!(stream instanceof PDFRawStream)) throw new Error(`content of a page is no stream: ${stream}`);
  return strFromU8(decodePDFRawStream(stream).decode(), true);
}

/** The operators of a page, one a line as Chromium writes them, with what is unmarked between `/Artifact BMC` and `EMC`. */
function markContent(content: string): string {
  const lines: string[] = [];
  let depth = 0;
  let open: string[] | undefined;
  for (const line of content.split("\n")) {
    const operator = line.trimEnd();
    if (open) {
      open.push(line);
      if (operator === "ET" || (open[0] !== "BT" && PAINTS.test(operator))) {
        lines.push(...(/(?:^|\s)n$/.test(operator) ? open : ["/Artifact BMC", ...open, "EMC"]));
        open = undefined;
      }
      continue;
    }
    if (/\bB(?:DC|MC)$/.test(operator)) depth++;
    if (operator === "EMC") depth--;
    if (depth === 0 && (operator === "BT" || PATH_BEGINS.test(operator))) open = [operator];
    else if (depth === 0 && DRAWS.test(operator)) lines.push("/Artifact BMC", line, "EMC");
    else lines.push(line);
  }
  return [...lines, ...(open ?? [])].join("\n");
}
