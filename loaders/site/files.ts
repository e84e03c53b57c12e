import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

/** Every file under a folder, as paths relative to it with forward slashes, sorted by code point; `skip` leaves out folders. */
export function listFiles(folder: string, skip: (path: string) => boolean = () => false): string[] {
  return readdirSync(folder, {withFileTypes: true})
    .flatMap((entry) => {
      if (skip(entry.name)) return [];
      if (!entry.isDirectory()) return [entry.name];
      return listFiles(join(folder, entry.name), (path) => skip(`${entry.name}/${path}`)).map(
        (path) => `${entry.name}/${path}`
      );
    })
    .sort(byCodePoint);
}

/** Compares two strings by code point, alike on every machine (no locale). */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** SHA-256 of a file's bytes, in hexadecimal. */
export function hashFile(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
