import type {SeenCell, SeenRows} from "../../model/seen.js";
import {findNumbers, readFigure, type WrittenNumber} from "./figures-in-text.js";
import {groupBy} from "./group-by.js";
import {type Reading, resolveKey, splitIdentifier, type Word} from "./reading.js";
import type {Vocabulary} from "./vocabulary.js";

const LOWER = /^(lower|undre|nedre|minst|från|from|least|lägst)/i;
const UPPER = /^(upper|övre|högst|till|to|most)/i;

/** Headings of columns that hold no number of children. */
const NO_COUNT =
  /^(threshold|tröskel|line|rad|row|order|ordning|base|bas|decimals|precision|digits|index|version|page|width|height)$/i;

/**
 * Every number of a grid with the words beside and above it: in a wide table headings name the codes, in a long one columns hold them. It
 * needs no mark: whatever names codes is read.
 */
export function readRows(
  {rows, where}: SeenRows,
  vocabulary: Vocabulary,
  preferred: readonly string[] = []
): Reading[] {
  const dimensions = columnDimensions(rows, vocabulary);
  const grid = {rows: markHeadings(rows, vocabulary), dimensions, vocabulary};
  return grid.rows.flatMap((row, r) => {
    const readings = row.flatMap((cell, c) => {
      if (isWord(cell, c, grid)) return [];
      const column = headingAbove(grid.rows, r, c);
      if (NO_COUNT.test(lastPart(column))) return [];
      const words = [...besides(grid, r, c), ...aboves(grid, r, c)];
      const resolved = resolveKey(words, vocabulary, preferred);
      const common = {...resolved, column, words: row.map(({text}) => text), at: placeOf(where.at, r, c, column)};
      return numbersOf(cell).map(
        ({lo, hi, percent, decimals}): Reading => ({
          ...common,
          lo,
          hi,
          percent: percent || /%|andel|share|per ?cent|procent/i.test(column),
          decimals
        })
      );
    });
    return joinBounds(readings);
  });
}

function placeOf(at: string, row: number, column: number, heading: string): string {
  const place = `row ${row + 1}, column ${column + 1}${heading === "" ? "" : ` "${heading.slice(0, 40)}"`}`;
  return at === "" ? place : `${at}, ${place}`;
}

// What only machines get of a cell is read like what is shown.
function numbersOf({text, hidden}: SeenCell): WrittenNumber[] {
  const shown = readFigure(text);
  return [...(shown ? [shown] : []), ...(hidden ?? []).flatMap((attribute) => findNumbers(attribute))];
}

interface Grid {
  rows: readonly (readonly SeenCell[])[];
  dimensions: readonly (string | undefined)[];
  vocabulary: Vocabulary;
}

/** Marks the cells of rows that are headings by what they say: several codes or names of dimensions, and no bare number. */
function markHeadings(rows: readonly (readonly SeenCell[])[], vocabulary: Vocabulary): SeenCell[][] {
  return rows.map((row) => {
    const names = row.filter(
      ({text}) => vocabulary.meaningsOf(text).length > 0 || vocabulary.dimensionOf(text) || vocabulary.isTotal(text)
    );
    const hasNumber = row.some(({text}) => /^\d+$/.test(text.trim()) && vocabulary.meaningsOf(text).length === 0);
    return row.map((cell) =>
      !hasNumber && names.length >= 2 && names.includes(cell) ? {...cell, heading: true} : cell
    );
  });
}

/** A cell is a word when it names something: a heading, a code, a label, letters without a number. */
function isWord({text, code, heading}: SeenCell, column: number, {dimensions, vocabulary}: Grid): boolean {
  if (heading || code !== undefined || dimensions[column] !== undefined || readFigure(text) === undefined) return true;
  const meanings = vocabulary.meaningsOf(text);
  // "0–6" is a group of ages in the first column, and else what may be known of a hidden cell.
  return meanings.length > 0 && (column === 0 || /\p{L}/u.test(text) || /^(19|20)\d\d$/.test(text.trim()));
}

/** The dimension that each column holds, by its heading or by its content; undefined for a column of numbers. */
function columnDimensions(rows: readonly (readonly SeenCell[])[], vocabulary: Vocabulary): (string | undefined)[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({length: width}, (_, c) => {
    const cells = rows.map((row) => row[c]).filter((cell) => cell !== undefined && cell.text !== "");
    const named = cells.slice(0, 8).map((cell) => vocabulary.dimensionOf(lastPart(cell?.text ?? "")));
    const heading = named.find((name) => name !== undefined);
    if (heading) return heading;
    const counts = new Map<string, number>();
    for (const cell of cells)
      for (const dimension of new Set(
        vocabulary.meaningsOf(cell?.code ?? cell?.text ?? "").map((one) => one.dimension)
      ))
        counts.set(dimension, (counts.get(dimension) ?? 0) + 1);
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    return best && best[1] >= 2 && best[1] >= 0.5 * (cells.length - 2) && hasNoPlainNumber(cells) ? best[0] : undefined;
  });
}

/** The last part of a path such as `key.sex`. */
function lastPart(text: string): string {
  return splitIdentifier(text).at(-1) ?? "";
}

// A column that holds a bare number is no column of codes, whatever else stands in it.
function hasNoPlainNumber(cells: readonly (SeenCell | undefined)[]): boolean {
  return !cells.some((cell) => cell?.code === undefined && /^\d{1,3}$/.test(cell?.text.trim() ?? ""));
}

function headingAbove(rows: readonly (readonly SeenCell[])[], r: number, c: number): string {
  for (let above = r - 1; above >= 0; above--) {
    const cell = rows[above]?.[c];
    if (cell && cell.text.trim() !== "" && /\p{L}/u.test(cell.text) && readFigure(cell.text) === undefined)
      return cell.text.trim();
  }
  return "";
}

// Words of the same row, nearest first; an empty cell of a column of codes repeats the one above it.
function besides(grid: Grid, r: number, c: number): Word[] {
  const {rows, dimensions} = grid;
  const row = rows[r] ?? [];
  const order = [...row.keys()].filter((at) => at !== c).sort((a, b) => Math.abs(a - c) - Math.abs(b - c) || a - b);
  return order.flatMap((at): Word[] => {
    const dimension = dimensions[at];
    const cell = row[at];
    const filled = cell && cell.text === "" && dimension ? lastAbove(rows, r, at) : cell;
    if (!filled || (filled.text === "" && filled.code === undefined) || !isWord(filled, at, grid)) return [];
    const own = filled.dimension ?? dimension;
    return splitIdentifier(filled.code ?? filled.text).map((text) => ({text, ...(own ? {dimension: own} : {})}));
  });
}

function lastAbove(rows: readonly (readonly SeenCell[])[], r: number, c: number): SeenCell | undefined {
  for (let above = r - 1; above > 0; above--) if (rows[above]?.[c]?.text) return rows[above]?.[c];
  return undefined;
}

// Headings of the column, nearest first.
function aboves(grid: Grid, r: number, c: number): Word[] {
  return grid.rows
    .slice(0, r)
    .reverse()
    .flatMap((row) => {
      const cell = row[c];
      if (!cell || (cell.text === "" && cell.code === undefined) || !isWord(cell, c, grid)) return [];
      const own = cell.dimension;
      return splitIdentifier(cell.code ?? cell.text).map((text) => ({text, ...(own ? {dimension: own} : {})}));
    });
}

/** A lower and an upper end of one thing in one row are one statement. */
function joinBounds(readings: readonly Reading[]): Reading[] {
  const isBound = ({column}: Reading) => LOWER.test(lastPart(column)) || UPPER.test(lastPart(column));
  const groups = groupBy(readings.filter(isBound), ({column}) => splitIdentifier(column).slice(0, -1).join("."));
  const joined = [...groups.values()].flatMap((group): Reading[] => {
    const low = group.find(({column}) => LOWER.test(lastPart(column)));
    const high = group.find(({column}) => UPPER.test(lastPart(column)));
    const [first] = group;
    if (!first) return [];
    return [{...first, lo: low?.lo ?? 0, hi: high?.hi ?? Number.POSITIVE_INFINITY, column: "lower to upper"}];
  });
  return [...readings.filter((reading) => !isBound(reading)), ...joined];
}
