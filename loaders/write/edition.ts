import {createHash} from "node:crypto";
import {existsSync} from "node:fs";
import {replaceFolder} from "./replace-folder.js";

/**
 * Writes the files of an edition, and the list of their checksums as `sha256sum --check` reads it, into a new folder that appears whole.
 * @param list name of the list
 * @returns the checksum of the list: one number that stands for the whole folder
 * @throws Error when the folder exists: an edition is written once
 */
export async function writeEdition(folder: string, files: ReadonlyMap<string, string>, list: string): Promise<string> {
  if (existsSync(folder)) throw new Error(`edition is written already: "${folder}"`);
  const paths = [...files.keys()].sort((a, b) => (a < b ? -1 : 1));
  const sums = paths.map((path) => `${sha256(files.get(path) ?? "")}  ${path}\n`).join("");
  await replaceFolder(folder, new Map([...files, [list, sums]]));
  return sha256(sums);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
