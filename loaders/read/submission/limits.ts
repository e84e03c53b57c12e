/** What a delivered file may be at most: far above any honest delivery, far below what would stop a computer. */
export const LIMITS = {
  /** Bytes of a file. */
  file: 10 * 1024 * 1024,
  /** Bytes of a workbook’s parts, unpacked, together. */
  unpacked: 60 * 1024 * 1024,
  /** Parts of a workbook. */
  parts: 1000,
  /** Rows of a table below its header. */
  rows: 50_000,
  /** Columns of a table. */
  columns: 40,
  /** Cells of a sheet. */
  cells: 1_000_000
} as const;

/** A limit in bytes as megabytes, for messages. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
