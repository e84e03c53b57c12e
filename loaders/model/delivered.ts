import type {Issue} from "./issue.js";

/** One row as it was delivered: its cells in the order of the header, trimmed. */
export interface DeliveredRow {
  /** Line of the file or row of the sheet, from 1. */
  line: number;
  cells: readonly string[];
}

/** One table as it was delivered, before anything is known of its columns: a CSV file or a sheet. */
export interface DeliveredTable {
  path: string;
  sheet?: string;
  /** Line of the header, from 1. */
  line: number;
  header: readonly string[];
  rows: readonly DeliveredRow[];
}

/** What reading a delivered file gave. */
export interface Delivery {
  path: string;
  /** SHA-256 of the file's bytes, hexadecimal; empty where they could not be read. For internal reports only. */
  sha256: string;
  tables: readonly DeliveredTable[];
  issues: readonly Issue[];
}
