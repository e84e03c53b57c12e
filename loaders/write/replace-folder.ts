import {existsSync} from "node:fs";
import {mkdir, rename, rm, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";

/** How a folder gets another name, for tests of what happens when it cannot. */
export interface FolderEffects {
  rename: (from: string, to: string) => Promise<void>;
}

/**
 * Writes text files (their folders are made) into a folder that replaces the one before whole: a reader never meets half of it, and
 * what failed leaves the last good one.
 */
export async function replaceFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  effects?: FolderEffects
): Promise<void> {
  const made = `${folder}.${process.pid}.new`;
  await mkdir(made, {recursive: true});
  try {
    for (const [name, text] of files) {
      await mkdir(dirname(join(made, name)), {recursive: true});
      await writeFile(join(made, name), text);
    }
    await takePlace(made, folder, effects);
  } finally {
    await rm(made, {recursive: true, force: true});
  }
}

/**
 * Lets a finished folder take the place of another by two renames. When the second fails, the first is undone: the last good folder stays.
 * @param made in the same parent folder, so that a rename is enough
 */
export async function takePlace(made: string, folder: string, effects: FolderEffects = {rename}): Promise<void> {
  const old = `${folder}.${process.pid}.old`;
  const hasOld = existsSync(folder);
  if (hasOld) await effects.rename(folder, old);
  try {
    await effects.rename(made, folder);
  } catch (error) {
    if (hasOld) await effects.rename(old, folder);
    throw error;
  }
  await rm(old, {recursive: true, force: true});
}
