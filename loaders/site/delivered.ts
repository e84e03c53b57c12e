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

/** What lies in the folder and is delivered by nobody: what authorities are told, and what they are given to fill in. */
const OURS = ["schema.json", "template"];

/** Every file under `data/submissions/` that is not our own: of a collection, or put down beside the collections. */
export function listDelivered(root: string): DeliveredFile[] {
  if (!existsSync(join(root, FOLDER))) return [];
  const entries = readdirSync(join(root, FOLDER), {withFileTypes: true})
    .filter(({name}) => !OURS.includes(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const own = `${FOLDER}/${entry.name}`;
    const paths = entry.isDirectory() ? listFiles(join(root, own)).map((path) => `${own}/${path}`) : [own];
    const synthetic = entry.isDirectory() && isSynthetic(root, own);
    return paths.map((path) => ({path, sha256: hashFile(join(root, path)), synthetic}));
  });
}

/**
 * True when a file may be named in public with its checksum. The checksum of a small table can be tried until it fits, hence none of a
 * delivered file is published; of a synthetic collection it may be, but not of the reports that `npm run protect` writes beside it.
 */
export function isPublicInput(root: string, path: string): boolean {
  if (!path.startsWith(`${FOLDER}/`)) return true;
  const [entry = "", ...rest] = path.slice(FOLDER.length + 1).split("/");
  if (OURS.includes(entry)) return true;
  return rest.length > 0 && rest[0] !== "report" && isSynthetic(root, `${FOLDER}/${entry}`);
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
