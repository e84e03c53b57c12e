import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";

/** Size and SHA-256 (hexadecimal) of a file's bytes. */
export function readHash(file: string): {bytes: number; sha256: string} {
  const content = readFileSync(file);
  return {bytes: content.length, sha256: createHash("sha256").update(content).digest("hex")};
}
