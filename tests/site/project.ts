import {cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {buildSite} from "../../loaders/site/build.js";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, "../..");

/** A small project of its own in a temporary folder, with the given files on top of the fixture's. */
export function makeProject(files: Readonly<Record<string, string>> = {}): {root: string; remove: () => void} {
  const root = mkdtempSync(join(tmpdir(), "project-"));
  cpSync(join(HERE, "fixture"), root, {recursive: true});
  for (const name of ["package.json", "package-lock.json", "tsconfig.json"]) cpSync(join(ROOT, name), join(root, name));
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  return {root, remove: () => rmSync(root, {recursive: true, force: true})};
}

/** Builds a project into its `dist/`, quietly, at a fixed time. */
export function build(root: string) {
  return buildSite({root, output: "dist", epoch: 1_700_000_000, commit: null, say: () => {}, patience: 3000});
}

/** The problems of a build that must fail. */
export async function problemsOf(root: string): Promise<string> {
  try {
    await build(root);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("the build was expected to fail, but it succeeded");
}
