/** What kind of place a figure can be read from. */
export const PLACE_FORMS = [
  "html-table",
  "csv",
  "arrow",
  "spreadsheet",
  "pdf",
  "docx",
  "figure",
  "text-alternative",
  "prose",
  "claim",
  "trace",
  "search-index",
  "json"
] as const;

/** Name of a kind of place. */
export type PlaceForm = (typeof PLACE_FORMS)[number];

/** Where something can be read in the built site. */
export interface Place {
  /** Relative to the site's folder. */
  path: string;
  form: PlaceForm;
  /** The place in the file, for people: `line 4`, `row 3, column 2`, `sheet "x", row 3`. */
  at: string;
}

/** One cell of a statement. */
export interface StatementTerm {
  /** A published table that counts the same; the key may be divided by more than the table is. */
  table: string;
  /** Code of a category, or delivered codes joined by `+`, by dimension; a dimension that is absent is summed. */
  key: Readonly<Record<string, string>>;
  coefficient: number;
}

/** One thing that a reader of the site can read of cells: that the weighted sum of its terms lies between two numbers. */
export interface Statement {
  /** Name of the protected collection. */
  collection: string;
  terms: readonly StatementTerm[];
  lo: number;
  hi: number;
  where: Place;
}
