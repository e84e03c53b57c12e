import {chisqSf} from "./chisq-sf.js";
import {type ContingencyTable, checkTable, dropEmpty, marginsOf, sumOf} from "./numeric/contingency.js";

/** Association in a table: tests, and how strong it is. Rows and columns that hold nothing are left out. */
export interface ChiSquareTest {
  statistic: number;
  df: number;
  pValue: number;
  /** The likelihood-ratio statistic. */
  g: number;
  gPValue: number;
  /** The smallest expected count; null of an empty table. Below 5 the p-values are rough. */
  minExpected: number | null;
  /** 0 for none to 1 for complete association; null where a single row or column is left. */
  cramersV: number | null;
  /** Cramér's V without its upward bias in small tables (Bergsma 2013). */
  cramersVBiasCorrected: number | null;
}

/**
 * Pearson's chi-square, without continuity correction, and Cramér's V.
 * @throws RangeError when the rows differ in length or a cell is not a count
 */
export function chiSquare({table}: {table: ContingencyTable}): ChiSquareTest {
  checkTable(table);
  const cells = dropEmpty(table);
  const {rows, columns, total} = marginsOf(cells);
  const expected = rows.map((row) => columns.map((column) => (row / total) * column));
  const minExpected = expected.length === 0 ? null : Math.min(...expected.flat());
  const df = (rows.length - 1) * (columns.length - 1);
  if (rows.length < 2 || columns.length < 2) {
    return {statistic: 0, df: 0, pValue: 1, g: 0, gPValue: 1, minExpected, cramersV: null, cramersVBiasCorrected: null};
  }
  const pairs = cells.flatMap((row, i) => row.map((count, j) => ({count, mean: expected[i]?.[j] ?? 0})));
  const statistic = sumOf(pairs.map(({count, mean}) => (count - mean) ** 2 / mean));
  const g = Math.max(0, 2 * sumOf(pairs.map(({count, mean}) => (count === 0 ? 0 : count * Math.log(count / mean)))));
  return {
    statistic,
    df,
    pValue: chisqSf({x: statistic, df}).p,
    g,
    gPValue: chisqSf({x: g, df}).p,
    minExpected,
    ...strength(statistic / total, rows.length, columns.length, total)
  };
}

/**
 * Cramér's V, corrected (Bergsma 2013), of a table that has been checked: what repeated draws need of `chiSquare`, without its tests.
 * @returns null where a single row or column is left
 */
export function correctedV(table: ContingencyTable): number | null {
  const cells = dropEmpty(table);
  const {rows, columns, total} = marginsOf(cells);
  if (rows.length < 2 || columns.length < 2) return null;
  // Σ n²/(row · column) − 1 is chi-square over n.
  let phiSquared = -1;
  for (const [i, row] of cells.entries())
    for (const [j, count] of row.entries()) phiSquared += (count / (rows[i] ?? 1)) * (count / (columns[j] ?? 1));
  return strength(Math.max(0, phiSquared), rows.length, columns.length, total).cramersVBiasCorrected;
}

function strength(phiSquared: number, r: number, c: number, n: number) {
  const shrink = (k: number) => k - (k - 1) ** 2 / (n - 1);
  const corrected = Math.max(0, phiSquared - ((r - 1) * (c - 1)) / (n - 1));
  const dimension = Math.min(shrink(r), shrink(c)) - 1;
  return {
    cramersV: Math.min(1, Math.sqrt(phiSquared / (Math.min(r, c) - 1))),
    // With as many categories as things the correction leaves nothing to divide by, and nothing to learn.
    cramersVBiasCorrected: dimension > 0 ? Math.min(1, Math.sqrt(corrected / dimension)) : 0
  };
}
