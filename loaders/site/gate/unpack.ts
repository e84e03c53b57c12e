import {unzipSync} from "fflate";

/** A file that another one holds: its path in that one, and its bytes. */
export type PackedFile = readonly [path: string, bytes: Uint8Array];

/**
 * The files that a spreadsheet or a Word file is packed of; none for other kinds, nor for a file that is not what its name says: who reads
 * its figures refuses it.
 */
export function unpack(path: string, bytes: Uint8Array): PackedFile[] {
  if (!/\.(xlsx|docx)$/i.test(path)) return [];
  try {
    return Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
  } catch {
    return [];
  }
}
