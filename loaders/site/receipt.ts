import {readFileSync} from "node:fs";
import {join} from "node:path";
import {isPublicInput} from "./delivered.js";
import {hashFile, listFiles} from "./files.js";

/** What went into a build and what came out of it. */
export interface Receipt {
  /** The commit that was built, or null outside a repository. */
  commit: string | null;
  /** Seconds since 1970 that the build used as its time. */
  sourceDateEpoch: number;
  node: string;
  /** Version of each package in the lockfile that the project names itself. */
  dependencies: Record<string, string>;
  inputs: Record<string, string>;
  outputs: Record<string, string>;
}

/** Name of the receipt in the built site; it does not list itself. */
export const RECEIPT = "receipt.json";

/** What a build reads of the project: nothing else of its folder belongs to the publication. */
export const INPUT_FOLDERS = ["data", "loaders", "src"];
/** And single files. */
export const INPUT_FILES = ["observablehq.config.ts", "package-lock.json", "package.json", "tsconfig.json"];

/**
 * The receipt of a build: SHA-256 of every input and every output, versions of Node and of each dependency, the commit. What authorities
 * deliver is no input of a build, and not named.
 * @param root the project's folder
 * @param output the built site, finished
 */
export function makeReceipt(root: string, output: string, commit: string | null, sourceDateEpoch: number): Receipt {
  const outputs = listFiles(output).filter((path) => path !== RECEIPT);
  return {
    commit,
    sourceDateEpoch,
    node: process.versions.node,
    dependencies: readDependencies(root),
    inputs: hashInputs(root),
    outputs: Object.fromEntries(outputs.map((path) => [path, hashFile(join(output, path))]))
  };
}

/** SHA-256 of every input of a build, by its path. */
export function hashInputs(root: string): Record<string, string> {
  const inputs = [...INPUT_FOLDERS.flatMap((folder) => listInputs(root, folder)), ...INPUT_FILES];
  return Object.fromEntries(inputs.map((path) => [path, hashFile(join(root, path))]));
}

function listInputs(root: string, folder: string): string[] {
  return listFiles(join(root, folder), (path) => path === ".observablehq")
    .map((path) => `${folder}/${path}`)
    .filter((path) => isPublicInput(root, path));
}

function readDependencies(root: string): Record<string, string> {
  const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<string, Record<string, string>>;
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, {version: string}>;
  };
  const names = Object.keys({...own.dependencies, ...own.devDependencies}).sort();
  return Object.fromEntries(names.map((name) => [name, lock.packages[`node_modules/${name}`]?.version ?? "unknown"]));
}
