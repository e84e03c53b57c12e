import {copyFile, mkdir} from "node:fs/promises";
import {dirname, join} from "node:path";
import {CHECKSUMS, checkFiles, EDITIONS, listEditions} from "../../read/edition-files.js";

/**
 * Puts the frozen files of every edition into its permanent folder: tables into `2026-1/data/`, protected tables into
 * `2026-1/data/<collection>/`, and the list of checksums as it was frozen beside the description.
 * @param root the project's folder
 * @param folder the built site
 * @throws ScreeningError when a frozen file is not as it was written
 */
export async function publishEditions(root: string, folder: string): Promise<void> {
  for (const number of listEditions(root)) {
    const source = `${EDITIONS}/${number}`;
    const {files} = checkFiles(root, source);
    for (const path of [...Object.keys(files), CHECKSUMS]) {
      const target = addressOf(path);
      if (target === undefined) continue;
      await mkdir(dirname(join(folder, number, target)), {recursive: true});
      await copyFile(join(root, source, path), join(folder, number, target));
    }
  }
}

/** Address of a frozen file in the permanent folder; undefined for what only the gate needs: audits and designs of protected tables. */
export function addressOf(path: string): string | undefined {
  if (path.startsWith("tables/")) return path.replace(/^tables\//, "data/");
  const [, collection, name] = /^protected\/([^/]+)\/(.+)$/.exec(path) ?? [];
  if (collection === undefined) return path;
  return name === "audit.csv" || name === "collection.json" ? undefined : `data/${collection}/${name}`;
}
