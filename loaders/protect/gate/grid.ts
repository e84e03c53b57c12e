import type {SeenCell} from "../../model/seen.js";
import {readFigure} from "./figures-in-text.js";
import {splitIdentifier, type Word} from "./reading.js";
import type {Vocabulary} from "./vocabulary.js";

/** A grid with what each column holds and which cells are words. */
export interface Grid {
  rows: readonly (readonly SeenCell[])[];
  /** The dimension whose codes a column holds. */
  dimensions: readonly (string | undefined)[];
  /** True where a cell names something and counts nothing. */
  isWord: readonly (readonly boolean[])[];
}

/** Finds out what is a word in a grid and which columns hold codes. */
export function makeGrid(rows: readonly (readonly SeenCell[])[], vocabulary: Vocabulary): Grid {
  const dimensions = columnDimensions(rows, vocabulary);
  const marked = markHeadings(rows, vocabulary);
  const isWord = marked.map((row) => row.map((cell, c) => isWordCell(cell, c, dimensions[c], vocabulary)));
  return {rows: marked, dimensions, isWord};
}

/** Marks the cells of rows that are headings by what they say: several codes or names of dimensions, and no bare number. */
function markHeadings(rows: readonly (readonly SeenCell[])[], vocabulary: Vocabulary): SeenCell[][] {
  return rows.map((row) => {
    const names = row.filter(
      ({text}) => vocabulary.meaningsOf(text).length > 0 || vocabulary.dimensionOf(text) || vocabulary.isTotal(text)
    );
    const hasNumber = row.some(({text}) => /^\d+$/.test(text.trim()) && vocabulary.meaningsOf(text).length === 0);
    const isHeading = !hasNumber && names.length >= 2;
    return row.map((cell) => (isHeading && names.includes(cell) ? {...cell, heading: true} : cell));
  });
}

/** A text of several words is read as text, not as the number that may stand in it. */
export function isSentence(text: string): boolean {
  return text.length > 12 && (text.match(/\p{L}{2,}/gu) ?? []).length >= 4;
}

/** A cell is a word when it names something: a heading, a code, a label, letters without a number. */
function isWordCell(
  {text, code, heading}: SeenCell,
  column: number,
  dimension: string | undefined,
  vocabulary: Vocabulary
): boolean {
  if (heading || code !== undefined || dimension !== undefined) return true;
  if (readFigure(text) === undefined || isSentence(text)) return true;
  if (/\p{L}/u.test(text) && splitIdentifier(text).length > 1) return true;
  const meanings = vocabulary.meaningsOf(text);
  // "0–6" is a group of ages in the first column, and else what may be known of a hidden cell.
  return meanings.length > 0 && (column === 0 || /\p{L}/u.test(text) || /^(19|20)\d\d$/.test(text.trim()));
}

/** The dimension that each column holds, by its heading or by its content; undefined for a column of numbers. */
function columnDimensions(rows: readonly (readonly SeenCell[])[], vocabulary: Vocabulary): (string | undefined)[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({length: width}, (_, c) => {
    const cells = rows.map((row) => row[c]).filter((cell) => cell !== undefined && cell.text !== "");
    const named = cells.slice(0, 8).flatMap((cell) => splitIdentifier(cell?.text ?? "").map(vocabulary.dimensionOf));
    return named.find((name) => name !== undefined) ?? mostOften(cells, vocabulary);
  });
}

/** The dimension that most cells of a column are codes of. */
function mostOften(cells: readonly (SeenCell | undefined)[], vocabulary: Vocabulary): string | undefined {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const dimensions = vocabulary.meaningsOf(cell?.code ?? cell?.text ?? "").map(({dimension}) => dimension);
    for (const dimension of new Set(dimensions)) counts.set(dimension, (counts.get(dimension) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  // A column that holds a bare number is no column of codes, whatever else stands in it.
  const hasNumber = cells.some((cell) => cell?.code === undefined && /^\d{1,3}$/.test(cell?.text.trim() ?? ""));
  return best && !hasNumber && best[1] >= 2 && best[1] >= 0.5 * (cells.length - 2) ? best[0] : undefined;
}

/** Words of the same row, nearest first; an empty cell of a column of codes repeats the one above it. */
export function wordsBeside({rows, dimensions, isWord}: Grid, r: number, c: number): Word[] {
  const row = rows[r] ?? [];
  const order = [...row.keys()].filter((at) => at !== c).sort((a, b) => Math.abs(a - c) - Math.abs(b - c) || a - b);
  return order.flatMap((at): Word[] => {
    const cell = row[at];
    if (!cell || !isWord[r]?.[at]) return [];
    const filled = cell.text === "" && dimensions[at] ? lastAbove(rows, r, at) : cell;
    return filled ? toWords(filled, filled.dimension ?? dimensions[at]) : [];
  });
}

function lastAbove(rows: readonly (readonly SeenCell[])[], r: number, c: number): SeenCell | undefined {
  for (let above = r - 1; above > 0; above--) if (rows[above]?.[c]?.text) return rows[above]?.[c];
  return undefined;
}

/** A heading with its words. */
export interface Heading {
  text: string;
  words: readonly Word[];
}

/** Words that a cell says, as headings of what stands below it; undefined for one that says nothing. */
export function toHeading({rows, isWord}: Grid, r: number, c: number): Heading | undefined {
  const cell = rows[r]?.[c];
  if (!cell || !isWord[r]?.[c] || (cell.text === "" && cell.code === undefined)) return undefined;
  return {text: cell.text.trim(), words: toWords(cell, cell.dimension)};
}

function toWords(cell: SeenCell, dimension: string | undefined): Word[] {
  const text = cell.code ?? cell.text;
  return text === "" ? [] : splitIdentifier(text).map((part) => ({text: part, ...(dimension ? {dimension} : {})}));
}
