import {Matrix, pseudoInverse, SVD} from "ml-matrix";
import {chisqSf} from "./chisq-sf.js";
import {type ContingencyTable, checkTable, dropEmpty, marginsOf, sumOf} from "./numeric/contingency.js";

/**
 * The generalised Cochran–Mantel–Haenszel test of nominal r×c tables, given the stratum (Landis, Heyman & Koch 1978). Rows and
 * columns that are empty in every stratum, and strata of at most one thing, are left out; with nothing left there is no statistic
 * (null) and no degree of freedom.
 * @throws RangeError when the strata differ in size or a cell is not a count
 */
export function cmhGeneral({strata}: {strata: readonly ContingencyTable[]}): {
  statistic: number | null;
  df: number;
  pValue: number;
} {
  for (const table of strata) checkTable(table);
  const sizes = new Set(strata.map((table) => `${table.length}×${table[0]?.length}`));
  if (sizes.size > 1) throw new RangeError(`strata differ in size: ${[...sizes].join(", ")}`);
  const tables = dropEmptyTogether(strata.filter((table) => marginsOf(table).total > 1));
  const parts = tables.map(partOf);
  const [first] = parts;
  if (!first || first.distance.length === 0) return {statistic: null, df: 0, pValue: 1};
  const distance = parts.reduce(
    (sum, part) => sum.add(Matrix.columnVector(part.distance)),
    Matrix.zeros(first.distance.length, 1)
  );
  const covariance = parts.reduce((sum, part) => sum.add(part.covariance), Matrix.zeros(distance.rows, distance.rows));
  const df = new SVD(covariance).rank;
  if (df === 0) return {statistic: null, df, pValue: 1};
  const statistic = Math.max(0, distance.transpose().mmul(pseudoInverse(covariance)).mmul(distance).get(0, 0));
  return {statistic, df, pValue: chisqSf({x: statistic, df}).p};
}

// What is empty in all strata together is left out of each.
function dropEmptyTogether(tables: readonly ContingencyTable[]): ContingencyTable[] {
  const pooled = (tables[0] ?? []).map((row, i) => row.map((_, j) => sumOf(tables.map((table) => table[i]?.[j] ?? 0))));
  const {rows, columns} = marginsOf(pooled);
  return dropEmpty(pooled).length === 0
    ? []
    : tables.map((table) => table.filter((_, i) => rows[i] !== 0).map((row) => row.filter((_, j) => columns[j] !== 0)));
}

// Observed minus expected of all cells but the last row and column, with the covariance given the margins.
function partOf(table: ContingencyTable): {distance: number[]; covariance: Matrix} {
  const {rows, columns, total} = marginsOf(table);
  const places = rows.slice(0, -1).flatMap((_, i) => columns.slice(0, -1).map((_, j) => [i, j] as const));
  const at = (list: readonly number[], i: number) => list[i] ?? 0;
  const spread = (margin: readonly number[], i: number, k: number) =>
    (i === k ? at(margin, i) : 0) * total - at(margin, i) * at(margin, k);
  const scale = total ** 2 * (total - 1);
  return {
    distance: places.map(([i, j]) => (table[i]?.[j] ?? 0) - (at(rows, i) * at(columns, j)) / total),
    covariance: new Matrix(
      places.map(([i, j]) => places.map(([k, l]) => (spread(rows, i, k) * spread(columns, j, l)) / scale))
    )
  };
}
