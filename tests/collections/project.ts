import {cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";
import type {ProtectedCollection} from "../../loaders/model/protected.js";
import {buildSite} from "../../loaders/site/build.js";
import {toProtectedFiles} from "../../loaders/write/protected.js";
import {CHAPTERS} from "../../src/components/chapters.js";

const ROOT = resolve(".");
const COPIED = [
  "loaders",
  "data/codelists",
  "data/submissions/schema.json",
  "data/publication.json",
  "src/components",
  "src/style",
  "src/data/collections.json.ts",
  "observablehq.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json"
];

/**
 * A copy of the project in a temporary folder with the given protected collections: the real pages of collections, and in place of
 * every chapter a stub, because chapters take long to build.
 */
export function makeCollectionProject(collections: readonly ProtectedCollection[]): {root: string; remove: () => void} {
  const root = mkdtempSync(join(tmpdir(), "collections-"));
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
  };
  for (const path of COPIED) cpSync(join(ROOT, path), join(root, path), {recursive: true});
  for (const folder of ["src", "src/en"]) {
    const pages = readdirSync(join(ROOT, folder)).filter((name) => name.includes("[collection]"));
    for (const name of pages) cpSync(join(ROOT, folder, name), join(root, folder, name));
  }
  for (const {path, title} of CHAPTERS) {
    put(`src/${path.sv}.md`, `# ${title.sv}\n`);
    put(`src/en/${path.en}.md`, `# ${title.en}\n`);
  }
  for (const collection of collections)
    for (const [name, text] of toProtectedFiles(collection)) put(`data/protected/${collection.name}/${name}`, text);
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"));
  return {root, remove: () => rmSync(root, {recursive: true, force: true})};
}

/** Builds such a copy into its `dist/`, quietly, at a fixed time. */
export function build(root: string) {
  return buildSite({root, output: "dist", epoch: 1_700_000_000, commit: null, say: () => {}});
}
