import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {hashFile, listFiles} from "./files.js";

const FOLDER = "data/submissions";

/** A file that an authority delivered, as it lies on this machine; a reviewer has none. */
export interface DeliveredFile {
  /** Relative to the project. */
  path: string;
  sha256: string;
  /** True when no child stands behind it. */
  synthetic: boolean;
}

/** Every file under `data/submissions/<collection>/`; the template and the schema are delivered by nobody. */
export function listDelivered(root: string): DeliveredFile[] {
  if (!existsSync(join(root, FOLDER))) return [];
  const folders = readdirSync(join(root, FOLDER), {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && entry.name !== "template")
    .map(({name}) => `${FOLDER}/${name}`)
    .sort();
  return folders.flatMap((folder) => {
    const synthetic = isSynthetic(root, folder);
    return listFiles(join(root, folder)).map((path) => ({
      path: `${folder}/${path}`,
      sha256: hashFile(join(root, folder, path)),
      synthetic
    }));
  });
}

/**
 * True when a file may be named in public with its checksum. The checksum of a small table can be tried until it fits, hence none of a
 * delivered file is published; of a synthetic collection it may be, but not of the reports that `npm run protect` writes beside it.
 */
export function isPublicInput(root: string, path: string): boolean {
  const [, collection, rest] = /^data\/submissions\/([^/]+)\/(.*)$/.exec(path) ?? [];
  if (collection === undefined || rest === undefined || collection === "template") return true;
  return !rest.startsWith("report/") && isSynthetic(root, `${FOLDER}/${collection}`);
}

/** What cannot be read is taken for real. */
function isSynthetic(root: string, folder: string): boolean {
  try {
    const facts: unknown = JSON.parse(readFileSync(join(root, folder, "collection.json"), "utf8"));
    return typeof facts === "object" && facts !== null && "synthetic" in facts && facts.synthetic === true;
  } catch {
    return false;
  }
}
