import type {Issue} from "./issue.js";

/** One record of a file, every cell a string, with its line. */
export interface RawRow {
  line: number;
  cells: Readonly<Record<string, string>>;
}

/** A CSV file as it was read. */
export interface RawTable {
  path: string;
  columns: readonly string[];
  rows: readonly RawRow[];
  /** What kept the file from being read whole; then there are no rows. */
  issues: readonly Issue[];
}

/** A dataset as it was read: its description, unchecked, its table, and what its file really is. */
export interface RawDataset {
  name: string;
  /** Folder relative to the project, such as `data/published/law`. */
  folder: string;
  descriptorPath: string;
  descriptor: unknown;
  table: RawTable;
  bytes: number;
  sha256: string;
}
