import fc from "fast-check";
import {unzipSync, zipSync} from "fflate";
import {writeXlsx} from "hucre/xlsx";
import {type Malformed, VALID} from "./malformed-csv.js";

const PARTS = [
  "[Content_Types].xml",
  "_rels/.rels",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/sharedStrings.xml",
  "xl/worksheets/sheet1.xml"
] as const;

/** A workbook that passes: the same table as the CSV file’s. */
export async function validWorkbook(): Promise<Uint8Array> {
  const cell = (text: string, row: number, column: number) => (row > 0 && column === 4 ? Number(text) : text);
  return writeXlsx({
    sheets: [{name: "Uppgifter", rows: VALID.map((cells, row) => cells.map((text, column) => cell(text, row, column)))}]
  });
}

/** Malformed workbooks, made from one that passes. */
export function malformedWorkbooks(valid: Uint8Array): fc.Arbitrary<Malformed> {
  const part = fc.constantFrom(...PARTS);
  return fc.oneof(
    fc.nat().map((at) => say("cut off", valid.subarray(0, 1 + (at % (valid.length - 1))))),
    fc
      .tuple(part, fc.nat(), fc.nat({max: 7}))
      .map(([name, at, bit]) => say(`bit of ${name}`, flip(valid, name, at, bit))),
    part.map((name) =>
      say(
        `without ${name}`,
        repack(valid, name, () => undefined)
      )
    ),
    fc.tuple(part, fc.nat()).map(([name, at]) =>
      say(
        `${name} cut off`,
        repack(valid, name, (bytes) => bytes.subarray(0, at % (bytes.length - 1)))
      )
    ),
    fc.tuple(part, fc.uint8Array({maxLength: 100})).map(([name, bytes]) =>
      say(
        `any bytes as ${name}`,
        repack(valid, name, () => bytes)
      )
    ),
    fc.tuple(part, fc.nat()).map(([name, at]) =>
      say(
        `${name} with a bracket`,
        repack(valid, name, (bytes) => bracket(bytes, at))
      )
    ),
    fc.uint8Array({minLength: 1, maxLength: 300}).map((bytes) => say("any bytes", bytes)),
    fc
      .uint8Array({maxLength: 300})
      .map((bytes) =>
        say("any bytes that begin as a zip archive", Buffer.concat([Buffer.from("PK\u0003\u0004"), bytes]))
      ),
    fc.constant(say("a workbook named .csv", valid, ".csv")),
    fc
      .integer({min: 1, max: 1000})
      .map((length) => say("more behind the end", Buffer.concat([valid, Buffer.alloc(length)])))
  );
}

function say(what: string, bytes: Uint8Array, extension: Malformed["extension"] = ".xlsx"): Malformed {
  return {what, extension, bytes};
}

// The last byte of deflated data may hold bits that mean nothing.
function flip(bytes: Uint8Array, name: string, at: number, bit: number): Uint8Array {
  const copy = Buffer.from(bytes);
  const local = copy.indexOf(name) - 30;
  const start = local + 30 + copy.readUInt16LE(local + 26) + copy.readUInt16LE(local + 28);
  const place = start + (at % (copy.readUInt32LE(local + 18) - 1));
  copy[place] = (copy[place] ?? 0) ^ (1 << bit);
  return copy;
}

function repack(bytes: Uint8Array, name: string, change: (part: Uint8Array) => Uint8Array | undefined): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(bytes);
  const changed = change(parts[name] ?? new Uint8Array());
  if (changed) parts[name] = changed;
  else delete parts[name];
  return zipSync(parts);
}

function bracket(bytes: Uint8Array, at: number): Uint8Array {
  const place = at % bytes.length;
  return Buffer.concat([bytes.subarray(0, place), Buffer.from("<"), bytes.subarray(place)]);
}
