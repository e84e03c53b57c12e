import {inflateRawSync} from "node:zlib";
import type {SubmissionRule} from "../../screen/submission/messages.js";
import {crc32} from "./crc32.js";
import {LIMITS} from "./limits.js";
import {type ZipEntry, zipDirectory} from "./zip-directory.js";

/** The parts of a zip archive by name, each verified; or the rule that it breaks, and the part. */
export type ZipParts = {parts: Map<string, Uint8Array>} | {rule: SubmissionRule; part?: string};

/**
 * Unpacks a zip archive that nobody vouches for: the declared sizes are added up before anything is unpacked, each part is unpacked into
 * no more than it declares, and its checksum must be right.
 */
export function zipParts(bytes: Uint8Array): ZipParts {
  const entries = zipDirectory(bytes);
  if (!entries) return {rule: "damaged-workbook"};
  if (entries.length > LIMITS.parts) return {rule: "zip-bomb"};
  if (entries.reduce((sum, {size}) => sum + size, 0) > LIMITS.unpacked) return {rule: "zip-bomb"};
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (isUnsafe(entry.name)) return {rule: "unsafe-path", part: entry.name};
    if (entry.encrypted) return {rule: "encrypted-file"};
    const content = parts.has(entry.name) ? undefined : unpack(bytes, entry);
    if (!content) return {rule: "damaged-part", part: entry.name};
    if (!entry.name.endsWith("/")) parts.set(entry.name, content);
  }
  return {parts};
}

function isUnsafe(name: string): boolean {
  return /^\/|\\|^[A-Za-z]:|\p{Cc}/u.test(name) || name.split("/").includes("..");
}

function unpack(bytes: Uint8Array, {start, packed, size, method, crc}: ZipEntry): Uint8Array | undefined {
  const data = bytes.subarray(start, start + packed);
  const content = method === 0 ? data : inflate(data, size);
  return content && content.length === size && crc32(content) === crc ? content : undefined;
}

function inflate(data: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return inflateRawSync(data, {maxOutputLength: Math.max(1, size)});
  } catch {
    // zlib has no class for its errors: whatever it says, the part is not what it declares.
    return undefined;
  }
}
