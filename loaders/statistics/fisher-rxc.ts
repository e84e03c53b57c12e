import {type ContingencyTable, checkTable, dropEmpty, marginsOf} from "./numeric/contingency.js";
import {logFactorial} from "./numeric/log-choose.js";

// Logarithms of probabilities within this distance count as equal, as in R's fisher.test.
const TOLERANCE = 1e-7;
// How many steps the work may take: some ten seconds. Larger tables have no use for an exact test.
const LARGEST = 2e7;

/**
 * The exact test of association in a table of any size (Freeman & Halton 1951): the probability, given both margins, of all tables
 * that are no likelier than the observed one. Column by column, partial tables with the same rest and the same probability are
 * one, and are decided as soon as all their completions are on one side (Mehta & Patel 1983).
 * @throws RangeError when a cell is not a count, or the table is too large for an exact test (then use chiSquare)
 */
export function fisherRxC({table}: {table: ContingencyTable}): {pValue: number} {
  checkTable(table);
  const {rows, columns, cells} = arrange(dropEmpty(table));
  if (rows.length < 2 || columns.length < 2) return {pValue: 1};
  const observed = cells.reduce((sum, column, j) => sum + logWays(columns[j] ?? 0, column), 0);
  return {pValue: Math.min(1, sumTables(rows, columns, observed + TOLERANCE))};
}

interface Arranged {
  rows: number[];
  columns: number[];
  /** The cells, column by column. */
  cells: number[][];
}

// The shorter side becomes the rows, whose rest is the state; the fullest columns come first.
function arrange(table: number[][]): Arranged {
  const turned = (matrix: number[][]) => (matrix[0] ?? []).map((_, j) => matrix.map((row) => row[j] ?? 0));
  const upright = table.length <= (table[0]?.length ?? 0) ? table : turned(table);
  const cells = turned(upright).sort((a, b) => sum(b) - sum(a));
  return {rows: marginsOf(upright).rows, columns: cells.map(sum), cells};
}

/** A rest of the rows' sums that partial tables leave: their logarithms, keyed to ten digits, each with its probability. */
interface Node {
  rest: readonly number[];
  partials: Map<number, {log: number; probability: number}>;
}

function sumTables(rows: readonly number[], columns: readonly number[], limit: number): number {
  const spend = budget(() => tooLarge(rows, columns));
  // With two rows the steps are known beforehand: for each rest of a row, each way to fill the next column.
  if (rows.length === 2) {
    const steps = (Math.min(...rows) + 1) * columns.reduce((count, column) => count + Math.min(column, ...rows) + 1, 0);
    if (steps > 10 * LARGEST) spend(steps);
  }
  const range = rangeOfCompletions(columns, spend);
  let nodes = new Map<string, Node>([[keyOf(rows), startOf(rows)]]);
  let total = 0;
  for (const [stage, column] of columns.entries()) {
    const next = new Map<string, Node>();
    for (const {rest, partials} of nodes.values()) {
      const {logs, probabilities, sums} = inOrder(partials);
      const whole = logWays(sum(rest), rest);
      for (const cells of ways(rest, column)) {
        const left = rest.map((value, i) => value - (cells[i] ?? 0));
        const log = logWays(column, cells);
        const {least, most} = range(stage + 1, left);
        const chance = Math.exp(log + logWays(sum(left), left) - whole);
        // Up to `all` every completion is as unlikely as the observed table, from `none` on none is.
        const all = countUpTo(logs, limit - log - most);
        const none = countUpTo(logs, limit - log - least);
        total += (sums[all] ?? 0) * chance;
        spend(1 + none - all);
        if (all === none) continue;
        const key = keyOf(left);
        const node = next.get(key) ?? {rest: sorted(left), partials: new Map()};
        for (let i = all; i < none; i++) add(node, (logs[i] ?? 0) + log, (probabilities[i] ?? 0) * chance);
        next.set(key, node);
      }
    }
    nodes = next;
  }
  return total;
}

/** Counts steps, and throws when they are too many. */
function budget(message: () => string): (steps: number) => void {
  let spent = 0;
  return (steps) => {
    spent += steps;
    if (spent > LARGEST) throw new RangeError(message());
  };
}

function startOf(rows: readonly number[]): Node {
  return {rest: sorted(rows), partials: new Map([[0, {log: 0, probability: 1}]])};
}

// Logarithms that differ in the tenth digit only are one: far below the tolerance of the comparison.
function add({partials}: Node, log: number, probability: number): void {
  const key = Math.round(log * 1e10);
  const found = partials.get(key);
  if (found) found.probability += probability;
  else partials.set(key, {log, probability});
}

/** The partial tables from the least likely on, with the sums of the probabilities before each. */
function inOrder(partials: Node["partials"]): {logs: number[]; probabilities: number[]; sums: number[]} {
  const list = [...partials.values()].sort((a, b) => a.log - b.log);
  const probabilities = list.map(({probability}) => probability);
  const sums = [0];
  for (const probability of probabilities) sums.push((sums.at(-1) ?? 0) + probability);
  return {logs: list.map(({log}) => log), probabilities, sums};
}

/** How many of an ascending list are at most a limit. */
function countUpTo(list: readonly number[], limit: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function tooLarge(rows: readonly number[], columns: readonly number[]): string {
  return `table too large for an exact test: ${sum(rows)} in ${rows.length}×${columns.length} (use chiSquare)`;
}

/** The least and the most likely completion of a rest by the columns from a stage on, as logarithms. */
function rangeOfCompletions(columns: readonly number[], spend: (steps: number) => void) {
  const known = columns.map(() => new Map<string, {least: number; most: number}>());
  const range = (stage: number, rest: readonly number[]): {least: number; most: number} => {
    const column = columns[stage];
    if (column === undefined) return {least: 0, most: 0};
    if (stage === columns.length - 1) {
      const only = logWays(column, rest);
      return {least: only, most: only};
    }
    const key = keyOf(rest);
    const before = known[stage]?.get(key);
    if (before) return before;
    const found = {least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY};
    for (const cells of ways(rest, column)) {
      spend(1);
      const log = logWays(column, cells);
      const after = range(
        stage + 1,
        rest.map((value, i) => value - (cells[i] ?? 0))
      );
      found.least = Math.min(found.least, log + after.least);
      found.most = Math.max(found.most, log + after.most);
    }
    known[stage]?.set(key, found);
    return found;
  };
  return range;
}

/** Every way to fill a column of a given sum from what the rows have left. */
function* ways(rest: readonly number[], column: number, from = 0): Generator<number[]> {
  const here = rest[from] ?? 0;
  if (from === rest.length - 1) {
    if (column <= here) yield [column];
    return;
  }
  const after = rest.slice(from + 1).reduce((total, value) => total + value, 0);
  for (let cell = Math.max(0, column - after); cell <= Math.min(here, column); cell++) {
    for (const others of ways(rest, column - cell, from + 1)) yield [cell, ...others];
  }
}

/** log of the number of ways to divide n into cells. */
function logWays(n: number, cells: readonly number[]): number {
  return cells.reduce((log, cell) => log - logFactorial(cell), logFactorial(n));
}

// Rows that have changed places have the same completions.
function sorted(rest: readonly number[]): number[] {
  return [...rest].sort((a, b) => a - b);
}

function keyOf(rest: readonly number[]): string {
  return rest.length === 2 ? `${Math.min(rest[0] ?? 0, rest[1] ?? 0)}` : sorted(rest).join(" ");
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
