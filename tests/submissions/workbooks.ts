import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";
import {type WriteOptions, type WriteSheet, writeXlsx} from "hucre/xlsx";

export const HEADER = ["authority", "year", "sex", "unit", "count", "status", "note"];
export const ROWS = [
  HEADER,
  ["police", 2015, "girl", "child", 7, "final", ""],
  ["police", 2015, "boy", "child", 5, "final", ""]
];

/** A workbook of one sheet that passes, changed. */
export function workbook(
  change: Partial<WriteSheet> = {},
  others: WriteSheet[] = [],
  options: Partial<WriteOptions> = {}
): Promise<Uint8Array> {
  return writeXlsx({...options, sheets: [{name: "Uppgifter", rows: ROWS, ...change}, ...others]});
}

/** What is done to the unpacked parts of a workbook. */
export type PartsChange = (parts: Record<string, Uint8Array>) => void;

/** Puts a part into a workbook. */
export function put(part: string, content: Uint8Array): PartsChange {
  return (all) => {
    all[part] = content;
  };
}

/** Takes a part out of a workbook. */
export function remove(part: string): PartsChange {
  return (all) => {
    delete all[part];
  };
}

/** A workbook whose parts are changed after it was written. */
export async function parts(change: PartsChange): Promise<Uint8Array> {
  const unpacked = unzipSync(await workbook());
  change(unpacked);
  return zipSync(unpacked);
}

/** Replaces a text in a part. */
export function replaceIn(unpacked: Record<string, Uint8Array>, part: string, from: string | RegExp, to: string): void {
  const text = strFromU8(unpacked[part] ?? new Uint8Array());
  unpacked[part] = strToU8(text.replace(from, to));
}

/**
 * Declares another size for a part of a zip archive.
 * @param change from the true size to the one that is declared
 */
export function lie(bytes: Uint8Array, part: string, change: (size: number) => number): Uint8Array {
  const copy = Buffer.from(bytes);
  const name = copy.lastIndexOf(part);
  copy.writeUInt32LE(change(copy.readUInt32LE(name - 22)), name - 22);
  return copy;
}
