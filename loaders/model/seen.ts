import type {Place} from "./statement.js";

/** What the site itself says that a place belongs to. */
export interface Mark {
  /** Name of the protected collection. */
  collection: string;
  table?: string;
}

/** One cell of a grid as it was read, before anybody knows what it means. */
export interface SeenCell {
  text: string;
  /** True for what the file itself says is a heading. */
  heading?: boolean;
  /** Code that a heading carries, where it carries one. */
  code?: string;
  /** Dimension of the code, where the heading says it. */
  dimension?: string;
  /** What only machines and screen readers get of the cell: attributes. */
  hidden?: readonly string[];
}

interface SeenBase {
  where: Place;
  /** Absent where nothing says what the place is of. */
  mark?: Mark;
}

/** Text in rows and columns: an HTML table, a CSV file, a sheet, an Arrow table, lines of a PDF, objects of a JSON file. */
export interface SeenRows extends SeenBase {
  kind: "rows";
  /** Words that stand over or beside it: caption, sheet name, heading. */
  caption: string;
  rows: readonly (readonly SeenCell[])[];
}

/** A mark of a drawing, in pixels of the drawing. */
export interface SeenShape {
  /** A symbol stands for a cell and measures nothing. */
  shape: "bar" | "dot" | "point" | "symbol";
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  /** How far the numbers may be from what was drawn. */
  precision: number;
  /** What is written on the mark: title, label, class, data attributes. */
  words: readonly string[];
}

/** The drawing of a figure: labels with their places, and marks. */
export interface SeenFigure extends SeenBase {
  kind: "figure";
  labels: readonly {text: string; x: number; y: number}[];
  shapes: readonly SeenShape[];
}

/** Running text that somebody can read, or hear. */
export interface SeenText extends SeenBase {
  kind: "text";
  text: string;
}

/** Whatever was found in a file of the site. */
export type Seen = SeenRows | SeenFigure | SeenText;
