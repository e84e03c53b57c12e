import type {PDFDocument} from "@cantoo/pdf-lib";

/** How PDF files are opened: as they are, and in one go, since no screen waits to be drawn meanwhile. */
export const LOADING: NonNullable<Parameters<typeof PDFDocument.load>[1]> = {
  updateMetadata: false,
  parseSpeed: Number.POSITIVE_INFINITY
};
