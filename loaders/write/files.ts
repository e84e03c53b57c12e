import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import type {Workbook} from "../model/workbook.js";
import {toSpreadsheet} from "./spreadsheet.js";

/** What a file is to hold: text, bytes, or a workbook. */
export type FileContent = string | Uint8Array | Workbook;

/** The bytes of each file, in the order given: everything is made before anything is written. */
export async function toBytes(
  files: Readonly<Record<string, FileContent>>
): Promise<[path: string, bytes: Uint8Array][]> {
  const made: [string, Uint8Array][] = [];
  for (const [path, content] of Object.entries(files)) made.push([path, await toFileBytes(content)]);
  return made;
}

async function toFileBytes(content: FileContent): Promise<Uint8Array> {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : toSpreadsheet(content);
}

/** Writes files into a folder, which is made where it does not exist. */
export async function writeFiles(folder: string, files: Readonly<Record<string, FileContent>>): Promise<void> {
  for (const [path, bytes] of await toBytes(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), bytes);
  }
}
