import type {Text} from "../../model/language.js";

/** What the first bytes of a file say that it is; `text` where they say nothing else. */
export type ContentKind = "zip" | "ole" | "pdf" | "picture" | "archive" | "markup" | "text";

const SIGNATURES: readonly [ContentKind, readonly number[]][] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["ole", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["pdf", [...Buffer.from("%PDF-")]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", [...Buffer.from("GIF8")]],
  ["archive", [0x1f, 0x8b]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["archive", [...Buffer.from("Rar!")]],
  ["archive", [...Buffer.from("BZh")]]
];

/** Names of the kinds, for messages. */
export const KIND_NAMES: Readonly<Record<ContentKind, Text>> = {
  zip: {sv: "ett zip-arkiv, som en arbetsbok är", en: "a zip archive, as a workbook is"},
  ole: {sv: "ett äldre eller krypterat Office-dokument", en: "an older or encrypted Office document"},
  pdf: {sv: "en PDF", en: "a PDF"},
  picture: {sv: "en bild", en: "a picture"},
  archive: {sv: "ett komprimerat arkiv", en: "a compressed archive"},
  markup: {sv: "HTML, XML eller RTF", en: "HTML, XML or RTF"},
  text: {sv: "text", en: "text"}
};

/** What a file’s content is, judged by its first bytes and never by its name. */
export function contentKind(bytes: Uint8Array): ContentKind {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (found) return found[0];
  const start = Buffer.from(bytes.subarray(0, 64))
    .toString("latin1")
    .replace(/^\u00ef\u00bb\u00bf/, "");
  return /^\s*(<[!?/a-z]|\{\\rtf)/i.test(start) ? "markup" : "text";
}
