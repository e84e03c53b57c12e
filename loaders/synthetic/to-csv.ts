import {dsvFormat} from "d3-dsv";
import type {SheetValue} from "../model/workbook.js";
import type {Shape} from "./deliveries.js";

/** The characters outside Latin-1 that labels hold, as Windows-1252 has them. */
const WINDOWS_1252: Readonly<Record<string, number>> = {"–": 0x96, "’": 0x92};

/** A table as a CSV file in one of the shapes that authorities' systems give. */
export function toCsvBytes(
  header: readonly string[],
  rows: readonly (readonly SheetValue[])[],
  {delimiter, encoding}: Extract<Shape, {kind: "csv"}>
): Uint8Array {
  const lines = [header, ...rows.map((row) => row.map((value) => `${value ?? ""}`))];
  const text = `${dsvFormat(delimiter).formatRows(lines.map((line) => [...line]))}\n`.replaceAll("\n", "\r\n");
  if (encoding === "windows-1252") return encodeWindows1252(text);
  return new TextEncoder().encode(encoding === "utf-8-mark" ? `\uFEFF${text}` : text);
}

function encodeWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = WINDOWS_1252[character] ?? character.charCodeAt(0);
    if (code > 0xff) throw new RangeError(`no character of Windows-1252: "${character}"`);
    return code;
  });
}
