/** How a piece of text is set off. */
export interface Emphasis {
  bold?: boolean;
  italic?: boolean;
  code?: boolean;
  small?: boolean;
  /** Language of the text, where it is another than the document's. */
  language?: string;
}

/** A piece of text in one manner. */
export interface TextRun extends Emphasis {
  kind: "text";
  text: string;
}

/** What a link leads to: a place of the document by its id, or an address. */
export type Target = {place: string} | {address: string};

/** Text that leads somewhere. */
export interface LinkRun {
  kind: "link";
  target: Target;
  content: readonly TextRun[];
}

/** What stands in a line. */
export type Inline = TextRun | LinkRun;

/** What a paragraph is: each has a style of its own in Word. */
export type ParagraphStyle =
  | "body"
  | "lead"
  | "quote"
  | "figure-caption"
  | "figure-subtitle"
  | "table-caption"
  | "footnote"
  | "term"
  | "result"
  | "fact"
  | "trace"
  | "reference"
  | "mark";

interface Placed {
  /** Ids of the document that stand here. */
  ids: readonly string[];
}

/** A heading of a chapter (1) or of a part of it. */
export interface Heading extends Placed {
  kind: "heading";
  level: 1 | 2 | 3 | 4;
  content: readonly Inline[];
}

/** A paragraph. */
export interface Paragraph extends Placed {
  kind: "paragraph";
  style: ParagraphStyle;
  content: readonly Inline[];
}

/** An item of a list, with the depth at which it stands, from 0. */
export interface Item extends Placed {
  kind: "item";
  ordered: boolean;
  /** Which list of the document it belongs to: each ordered list counts from one. */
  list: number;
  depth: number;
  content: readonly Inline[];
}

/** A cell of a table. */
export interface TableCell {
  /** True for numbers, which stand to the right. */
  number: boolean;
  content: readonly Inline[];
}

/** A table with its rows of headings first; its caption is the paragraph before it. */
export interface Table extends Placed {
  kind: "table";
  headings: number;
  rows: readonly (readonly TableCell[])[];
}

/** The drawing of a figure. */
export interface Picture extends Placed {
  kind: "picture";
  /** Which of the document's drawings it is, from 0. */
  drawing: number;
  alternative: string;
}

/** A piece of a document, one under the other. */
export type Block = Heading | Paragraph | Item | Table | Picture;

/** A chapter of a document. */
export interface Part {
  /** What the head of each of its pages says; absent where it says the chapter's heading. */
  head?: string;
  blocks: readonly Block[];
}
