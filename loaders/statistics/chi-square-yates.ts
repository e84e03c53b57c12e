import {chisqSf} from "./chisq-sf.js";
import {type ContingencyTable, toFourfold} from "./numeric/contingency.js";

/**
 * Pearson's chi-square of a 2×2 table with Yates' (1934) continuity correction, at most the distance itself, as in R.
 * A table with an empty row or column has nothing to test: statistic 0, no degree of freedom.
 * @throws RangeError when the table is not 2×2 or a cell is not a count
 */
export function chiSquareYates({table}: {table: ContingencyTable}): {statistic: number; df: number; pValue: number} {
  const [a, b, c, d] = toFourfold(table);
  const [row1, row2, column1, column2] = [a + b, c + d, a + c, b + d];
  const n = row1 + row2;
  if (row1 === 0 || row2 === 0 || column1 === 0 || column2 === 0) return {statistic: 0, df: 0, pValue: 1};
  // All four cells are equally far from what is expected.
  const distance = Math.abs(a - (row1 / n) * column1);
  const corrected = distance - Math.min(0.5, distance);
  const inverse = [row1, row2].flatMap((row) => [column1, column2].map((column) => n / row / column));
  const statistic = inverse.reduce((sum, one) => sum + corrected ** 2 * one, 0);
  return {statistic, df: 1, pValue: chisqSf({x: statistic, df: 1}).p};
}
