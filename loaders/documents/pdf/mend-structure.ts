import {PDFDict, type PDFDocument, PDFName} from "@cantoo/pdf-lib";
import {flatten, readStructure} from "./structure.js";

/** Roles that Chromium writes and PDF 1.7 does not know (ISO 32000-1, 14.8.4), and what they are there. */
const ROLES: Readonly<Record<string, string>> = {Strong: "Span", Em: "Span"};

/** What a figure as one object holds, and a drawing does not. */
const PARTS = new Set(["Caption", "Table", "Figure", "P", "L"]);

/**
 * Mends what Chromium's structure tree lacks, in place: roles of PDF 2.0 are mapped to those of 1.7; the title page,
 * each list and each chapter is a section; and what frames a drawing, its
 * caption and its notes is no figure itself, whose text alternative would be read instead of all that (ISO 14289-1, 7.1 and 7.3).
 */
export function mendStructure(pdf: PDFDocument): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  root?.set(PDFName.of("RoleMap"), pdf.context.obj(ROLES));
  for (const {dict, role} of readStructure(pdf).flatMap(({children}) => children))
    if (role === "NonStruct") dict.set(PDFName.of("S"), PDFName.of("Sect"));
  for (const {dict, role, children} of flatten(readStructure(pdf))) {
    if (role !== "Figure" || !flatten(children).some((child) => PARTS.has(child.role))) continue;
    dict.set(PDFName.of("S"), PDFName.of("Div"));
    dict.delete(PDFName.of("Alt"));
  }
}
