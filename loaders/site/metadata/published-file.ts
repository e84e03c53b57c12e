import {statSync} from "node:fs";
import {join} from "node:path";
import {hashFile} from "../files.js";

/** A download of the built site. */
export interface PublishedFile {
  /** Path in the site. */
  path: string;
  bytes: number;
  /** SHA-256 in hexadecimal. */
  sha256: string;
  /** Name of the form, such as `CSV`. */
  form: string;
  mediaType: string;
}

const FORMS: Readonly<Record<string, Pick<PublishedFile, "form" | "mediaType">>> = {
  csv: {form: "CSV", mediaType: "text/csv"},
  arrow: {form: "Arrow", mediaType: "application/vnd.apache.arrow.file"},
  xlsx: {form: "XLSX", mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
  json: {form: "JSON", mediaType: "application/json"},
  pdf: {form: "PDF", mediaType: "application/pdf"},
  docx: {form: "DOCX", mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
  png: {form: "PNG", mediaType: "image/png"},
  svg: {form: "SVG", mediaType: "image/svg+xml"},
  rdf: {form: "RDF/XML", mediaType: "application/rdf+xml"},
  xml: {form: "XML", mediaType: "application/xml"}
};

/**
 * A file of the built site with its size and checksum.
 * @throws Error when there is no such file, or its kind has no media type
 */
export function describeFile(folder: string, path: string): PublishedFile {
  const full = join(folder, path);
  return {path, bytes: statSync(full).size, sha256: hashFile(full), ...formOf(path)};
}

/**
 * What a download is, by its ending.
 * @throws Error when its kind has no media type
 */
export function formOf(path: string): Pick<PublishedFile, "form" | "mediaType"> {
  const form = FORMS[path.split(".").at(-1) ?? ""];
  if (!form) throw new Error(`no media type for "${path}" (known: ${Object.keys(FORMS).join(", ")})`);
  return form;
}
