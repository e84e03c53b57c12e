import type {SeenCell, SeenRows} from "../../model/seen.js";
import {findNumbers, readFigure, type WrittenNumber} from "./figures-in-text.js";
import {type Grid, type Heading, makeGrid, toHeading, wordsBeside} from "./grid.js";
import {groupBy} from "./group-by.js";
import {type Reading, resolveKey, splitIdentifier} from "./reading.js";
import type {Vocabulary} from "./vocabulary.js";

const LOWER = /^(lower|undre|nedre|minst|från|from|least|lägst)/i;
const UPPER = /^(upper|övre|högst|till|to|most)/i;

/** Headings of columns that hold no number of children. */
const NO_COUNT =
  /^(threshold|tröskel|line|rad|row|order|ordning|decimals|precision|digits|rules|edition|date|index|version|page|width|height)$/i;

/** So many headings above a number are read, the nearest first: a long column of symbols says no more by its length. */
const MOST_HEADINGS = 12;

/**
 * Every number of a grid with the words beside and above it: in a wide table headings name the codes, in a long one columns hold them. It
 * needs no mark: whatever names codes is read.
 */
export function readRows(
  {rows, where}: SeenRows,
  vocabulary: Vocabulary,
  preferred: readonly string[] = []
): Reading[] {
  const grid = makeGrid(rows, vocabulary);
  const above: Heading[][] = [];
  return grid.rows.flatMap((row, r) => {
    const words = row.map(({text}) => text);
    const readings = row.flatMap((cell, c): Reading[] => {
      const numbers = isName(cell, grid, c) ? [] : numbersOf(cell, grid.isWord[r]?.[c] === true);
      const headings = above[c] ?? [];
      const column = headings.find(({text}) => /\p{L}/u.test(text) && readFigure(text) === undefined)?.text ?? "";
      if (numbers.length === 0 || NO_COUNT.test(lastPart(column))) return [];
      const named = [...wordsBeside(grid, r, c), ...headings.flatMap((heading) => heading.words)];
      const resolved = resolveKey(named, vocabulary, preferred);
      const common = {...resolved, column, words, text: cell.text, at: placeOf(where.at, r, c, column)};
      return numbers.map((number) => ({...common, ...toNumber(number, column)}));
    });
    for (const c of row.keys()) {
      const heading = toHeading(grid, r, c);
      if (heading) above[c] = [heading, ...(above[c] ?? [])].slice(0, MOST_HEADINGS);
    }
    return joinBounds(readings);
  });
}

function placeOf(at: string, row: number, column: number, heading: string): string {
  const place = `row ${row + 1}, column ${column + 1}${heading === "" ? "" : ` "${heading.slice(0, 40)}"`}`;
  return at === "" ? place : `${at}, ${place}`;
}

// Headings and codes name cells; a symbol in the place of a number is the cell.
function isName({heading, code}: SeenCell, {dimensions}: Grid, c: number): boolean {
  return heading === true || code !== undefined || dimensions[c] !== undefined;
}

// What only machines get of a cell is read like what is shown.
function numbersOf({text, hidden}: SeenCell, isWord: boolean): WrittenNumber[] {
  const shown = isWord ? undefined : readFigure(text);
  return [...(shown ? [shown] : []), ...(hidden ?? []).flatMap((attribute) => findNumbers(attribute))];
}

function toNumber({lo, hi, percent, decimals}: WrittenNumber, column: string) {
  return {lo, hi, percent: percent || /%|andel|share|per ?cent|procent/i.test(column), decimals};
}

/** The last part of a path such as `cells.girl.value`. */
function lastPart(text: string): string {
  return splitIdentifier(text).at(-1) ?? "";
}

/** A lower and an upper end of one cell in one row are one statement; where a row has several of each, they are pairs in their order. */
function joinBounds(readings: readonly Reading[]): Reading[] {
  const isLower = ({column}: Reading) => LOWER.test(lastPart(column));
  const isUpper = ({column}: Reading) => UPPER.test(lastPart(column));
  const isBound = (reading: Reading) => isLower(reading) || isUpper(reading);
  const groups = groupBy(readings.filter(isBound), ({column, key}) =>
    JSON.stringify([splitIdentifier(column).slice(0, -1), key])
  );
  const joined = [...groups.values()].flatMap((group) => {
    const [lows, highs] = [group.filter(isLower), group.filter((reading) => !isLower(reading))];
    const pairs = lows.length > highs.length ? lows : highs;
    return pairs.flatMap((_, index) => joinPair(lows[index], highs[index]));
  });
  return [...readings.filter((reading) => !isBound(reading)), ...joined];
}

function joinPair(low: Reading | undefined, high: Reading | undefined): Reading[] {
  const first = low ?? high;
  if (!first) return [];
  return [{...first, lo: low?.lo ?? 0, hi: high?.hi ?? Number.POSITIVE_INFINITY, column: "lower to upper"}];
}
