import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {z} from "zod";
import {type EditionState, stateOfFrozen} from "../model/edition.js";
import type {Issue} from "../model/issue.js";
import {ScreeningError} from "../screen/screening-error.js";
import {readHash} from "./hash.js";
import {readJson} from "./json.js";

/** Where frozen editions lie, relative to the project. */
export const EDITIONS = "data/editions";

/** Name of the file that lists the checksum of every other file of an edition, as `sha256sum --check` reads it. */
export const CHECKSUMS = "sha256sums.txt";

/** Numbers of the frozen editions, the oldest first: the folders under `data/editions/`. */
export function listEditions(root: string = process.cwd()): string[] {
  const folder = join(root, EDITIONS);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && /^\d{4}-[1-9]\d*$/.test(entry.name))
    .map(({name}) => name)
    .sort(compareNumbers);
}

/** Whether somebody issued a frozen edition: as it says of itself, whoever is the publisher now. */
export function readState(number: string, root: string = process.cwd()): EditionState {
  return stateOfFrozen(readJson(root, `${EDITIONS}/${number}/edition.json`, z.object({placeholder: z.boolean()})));
}

/** Compares two numbers of editions by year and number in the year: `2026-2` comes before `2026-10`. */
export function compareNumbers(a: string, b: string): number {
  const [yearA = 0, numberA = 0] = a.split("-").map(Number);
  const [yearB = 0, numberB = 0] = b.split("-").map(Number);
  return yearA - yearB || numberA - numberB;
}

/**
 * The checksum of each file of an edition, and of the list itself. A frozen file is never edited.
 * @param folder relative to the root
 * @throws ScreeningError naming every file that was changed, added or removed since
 */
export function checkFiles(root: string, folder: string): {files: Record<string, string>; fingerprint: string} {
  const list = `${folder}/${CHECKSUMS}`;
  if (!existsSync(join(root, list)))
    throw new ScreeningError([{path: list, rule: "files", message: "file is missing", allowed: restore(folder)}]);
  const lines = readFileSync(join(root, list), "utf8").trimEnd().split("\n");
  const files = Object.fromEntries(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  const present = listAll(join(root, folder)).filter((path) => path !== CHECKSUMS);
  const issues = [
    ...present.filter((path) => !(path in files)).map((path) => issueOf(folder, path, "was added to a frozen edition")),
    ...Object.entries(files).flatMap(([path, sha256]) => {
      if (!present.includes(path)) return [issueOf(folder, path, "was removed from a frozen edition")];
      const isSame = readHash(join(root, folder, path)).sha256 === sha256;
      return isSame ? [] : [issueOf(folder, path, "was changed since the edition was frozen")];
    })
  ];
  if (issues.length > 0) throw new ScreeningError(issues);
  return {files, fingerprint: readHash(join(root, list)).sha256};
}

function issueOf(folder: string, path: string, message: string): Issue {
  return {path: `${folder}/${path}`, rule: "hash", message, allowed: restore(folder)};
}

function restore(folder: string): string {
  return `restore it: git checkout -- ${folder}`;
}

function listAll(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) =>
    entry.isDirectory() ? listAll(join(folder, entry.name)).map((path) => `${entry.name}/${path}`) : [entry.name]
  );
}
