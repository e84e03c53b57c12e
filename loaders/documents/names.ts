import type {Language} from "../model/language.js";

/** Forms that the report has as one file, by the ending of the name. */
const DOCUMENT_KINDS = ["pdf", "docx"] as const;

/** A form of the report as one file: a PDF to read and to file, a Word file to edit. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

const STEMS: Record<Language, string> = {sv: "rapport", en: "report"};

/** Name of a document in `dist/`: `rapport-2026-1.pdf`. */
export function documentName(edition: string, language: Language, kind: DocumentKind): string {
  return `${STEMS[language]}-${edition}.${kind}`;
}

/** The names of every document of an edition: the files that pages may link to before they are made. */
export function listDocumentNames(edition: string): string[] {
  return DOCUMENT_KINDS.flatMap((kind) => [documentName(edition, "sv", kind), documentName(edition, "en", kind)]);
}
