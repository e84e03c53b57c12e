import type {Language} from "../chapters.js";

/** A table that can be opened, as the page lists it. */
export interface ListedTable {
  id: string;
  title: string;
  synthetic: boolean;
}

/** What the explorer needs of the world around it. */
export interface ExplorerWorld {
  language: Language;
  tables: readonly ListedTable[];
  /** What the page's address asks for, without "?". */
  query: string;
  /** True when the page is opened from a folder, where a script may not read files. */
  fromFolder: boolean;
  /** The bytes of a table's Arrow file. Rejects when they cannot be had. */
  load: (id: string) => Promise<Uint8Array>;
  /** Address of a download of the whole table. */
  fileAddress: (id: string, format: "csv" | "arrow") => string;
  /** The whole address of a choice. */
  addressOf: (query: string) => string;
  /** Puts a choice into the page's address. */
  remember: (query: string) => void;
  /** Hands the reader a file. */
  save: (name: string, type: string, content: string) => void;
  copy: (text: string) => Promise<void>;
  /** Value of a variable of the style sheet. */
  colourOf: (variable: string) => string;
  /** The short form of a source, and the place in the list of references; undefined for one that is not listed. */
  sourceOf: (key: string) => {short: string; href: string} | undefined;
  /** What the report is called. */
  report: string;
  /** What the edition is called: a draft says so. */
  edition: string;
}
