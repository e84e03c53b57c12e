import {existsSync} from "node:fs";
import {mkdir, rename, rm, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";

/**
 * Writes text files (their folders are made) into a folder that replaces the one before whole, by two renames: a reader never meets half of it, and what failed
 * leaves the last good one.
 */
export async function replaceFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const [made, old] = [`${folder}.${process.pid}.new`, `${folder}.${process.pid}.old`];
  await mkdir(made, {recursive: true});
  try {
    for (const [name, text] of files) {
      await mkdir(dirname(join(made, name)), {recursive: true});
      await writeFile(join(made, name), text);
    }
    if (existsSync(folder)) await rename(folder, old);
    await rename(made, folder);
  } finally {
    await rm(made, {recursive: true, force: true});
    await rm(old, {recursive: true, force: true});
  }
}
