import {BitSet, type ColumnTable} from "arquero";
import type {Choice} from "./choice.js";
import {type ExploredTable, getDimension, positionsOf} from "./explored-table.js";
import {type HeldCodes, heldCodes} from "./held-codes.js";
import {placeIn} from "./places.js";
import {isComplete} from "./rules.js";
import {addUp, type Shown, shownAt} from "./shown.js";

/** A table with the codes of one or two dimensions at the rows and of at most one at the columns. */
export interface Pivot {
  /** The codes of each row, in the order of the choice's `rows`. */
  rows: readonly (readonly string[])[];
  /** The code of each column; a single "" where nothing stands there. */
  columns: readonly string[];
  /** By row and column. A cell holds more than one figure where sources contradict each other: they are shown side by side. */
  cells: readonly (readonly (readonly Shown[])[])[];
}

/**
 * Arranges the rows of a table as a choice wants them. Every combination of the rows and columns that occur has a cell; one without a
 * row is missing, or none where the table declares that.
 */
export function pivot(table: ExploredTable, choice: Choice): Pivot {
  const axes = [...choice.rows, ...(choice.columns === null ? [] : [choice.columns])];
  const groups = groupRows(table, choice, axes);
  const count = choice.rows.length;
  const rows = sortKeys([...groups.values()].map(({key}) => key.slice(0, count)));
  const columns = sortKeys([...groups.values()].map(({key}) => key.slice(count)));
  const empty: Shown = isComplete(table) ? {status: "none"} : {status: "missing"};
  return {
    rows: rows.map((key) => key.map((position, index) => codeAt(table, axes[index] ?? "", position))),
    columns: columns.map(([position]) => (position === undefined ? "" : codeAt(table, choice.columns ?? "", position))),
    cells: rows.map((row) =>
      columns.map((column) => {
        const group = groups.get([...row, ...column].join());
        return group ? cellOf(table, choice, group.rows) : [empty];
      })
    )
  };
}

interface Group {
  key: readonly number[];
  rows: readonly number[];
}

function groupRows(table: ExploredTable, {where}: Choice, axes: readonly string[]): Map<string, Group> {
  const placed = axes.map((name) => ({codes: getDimension(table, name).codes, column: positionsOf(table, name)}));
  const placeOf = placeIn(placed);
  // By place, with holes: an array is looked up faster than a map, and every row is.
  const groups: number[][] = [];
  filterRows(table, where).scan((row = 0) => {
    const place = placeOf(row);
    const rows = groups[place];
    if (rows) rows.push(row);
    else groups[place] = [row];
  });
  const listed = Object.values(groups).map(
    (rows): Group => ({key: placed.map(({column}) => column[rows[0] ?? 0] ?? 0), rows})
  );
  return new Map(listed.map((group) => [group.key.join(), group]));
}

// arquero's verbs compile what they are given into code, which the page's policy forbids; the set of rows that they make of it does not.
function filterRows(table: ExploredTable, where: Choice["where"]): ColumnTable {
  const held = heldCodes(table, where);
  if (held.length === 0) return table.positions;
  const kept = new BitSet(table.size);
  for (let row = 0; row < table.size; row++) if (fits(held, row)) kept.set(row);
  return table.positions.create({filter: kept});
}

// A plain loop: it is asked for every row of the table.
function fits(held: readonly HeldCodes[], row: number): boolean {
  for (const {column, shown} of held) if (shown[column[row] ?? 0] !== 1) return false;
  return true;
}

function cellOf(table: ExploredTable, {measure, sums}: Choice, rows: readonly number[]): Shown[] {
  return sums.length === 0 ? rows.map((row) => shownAt(table, measure, row)) : [addUp(table, measure, rows)];
}

function codeAt(table: ExploredTable, name: string, position: number): string {
  return getDimension(table, name).codes[position] ?? "";
}

// Positions stand in the order in which the codes are shown.
function sortKeys(keys: readonly (readonly number[])[]): (readonly number[])[] {
  const once = new Map(keys.map((key) => [key.join(), key]));
  return [...once.values()].sort((a, b) => {
    const index = a.findIndex((position, at) => position !== b[at]);
    return (a[index] ?? 0) - (b[index] ?? 0);
  });
}
