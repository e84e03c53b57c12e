import {dasGupta} from "./das-gupta.js";
import {checkSameLength} from "./numeric/check.js";
import {type ContingencyTable, checkTable, marginsOf, sumOf} from "./numeric/contingency.js";

/** Girls and boys by two classifications at once: rows by the one, columns by the other. */
export interface CrossedCounts {
  girls: ContingencyTable;
  boys: ContingencyTable;
}

/** The difference of two girls' shares as what the mix of rows, the mix of columns and the shares in the cells do to it. */
export interface CrossShareDecomposition {
  share1: number | null;
  share2: number | null;
  /** share2 − share1 = rowEffect + columnEffect + withinEffect; all null where one side has no children. */
  difference: number | null;
  rowEffect: number | null;
  columnEffect: number | null;
  withinEffect: number | null;
}

/**
 * Das Gupta's (1993) decomposition of the girls' share over two crossed classifications. The mix is taken apart in both orders (rows,
 * then columns within rows; columns, then rows within columns), each by exchanging its three factors in all orders, and the two are
 * averaged: no order is preferred and nothing is left over. What is empty on one side takes the other side's composition or share.
 * @throws RangeError when the tables differ in size or a cell is not a count
 */
export function crossShareDecomposition({
  first,
  second
}: {
  first: CrossedCounts;
  second: CrossedCounts;
}): CrossShareDecomposition {
  for (const [name, table] of Object.entries({
    girls1: first.girls,
    boys1: first.boys,
    girls2: second.girls,
    boys2: second.boys
  })) {
    checkTable(table);
    checkSameLength({"girls1 rows": first.girls, [`${name} rows`]: table});
    checkSameLength({"girls1 columns": first.girls[0] ?? [], [`${name} columns`]: table[0] ?? []});
  }
  const [share1, share2] = [shareOf(first), shareOf(second)];
  if (share1 === null || share2 === null)
    return {share1, share2, difference: null, rowEffect: null, columnEffect: null, withinEffect: null};
  const byRow = nested(first, second);
  const byColumn = nested(turn(first), turn(second));
  return {
    share1,
    share2,
    difference: share2 - share1,
    rowEffect: (byRow.outer + byColumn.inner) / 2,
    columnEffect: (byRow.inner + byColumn.outer) / 2,
    withinEffect: (byRow.within + byColumn.within) / 2
  };
}

function shareOf({girls, boys}: CrossedCounts): number | null {
  const [g, b] = [marginsOf(girls).total, marginsOf(boys).total];
  return g + b === 0 ? null : g / (g + b);
}

function turn({girls, boys}: CrossedCounts): CrossedCounts {
  const turned = (table: ContingencyTable) => (table[0] ?? []).map((_, j) => table.map((row) => row[j] ?? 0));
  return {girls: turned(girls), boys: turned(boys)};
}

/** The mix of rows, the mix of columns within them, and the share in each cell; null where there is nothing to divide by. */
function factorsOf({girls, boys}: CrossedCounts, i: number, j: number): (number | null)[] {
  const both = girls.map((row, k) => row.map((cell, l) => cell + (boys[k]?.[l] ?? 0)));
  const {rows, total} = marginsOf(both);
  const [row, cell] = [rows[i] ?? 0, both[i]?.[j] ?? 0];
  return [row / total, row === 0 ? null : cell / row, cell === 0 ? null : (girls[i]?.[j] ?? 0) / cell];
}

function nested(first: CrossedCounts, second: CrossedCounts): {outer: number; inner: number; within: number} {
  const effects = first.girls.flatMap((row, i) =>
    row.map((_, j) => {
      const [before, after] = [factorsOf(first, i, j), factorsOf(second, i, j)];
      const fill = (own: readonly (number | null)[], other: readonly (number | null)[]) =>
        own.map((factor, k) => factor ?? other[k] ?? 0);
      return dasGupta({factorsA: fill(after, before), factorsB: fill(before, after)}).effects;
    })
  );
  const [outer = 0, inner = 0, within = 0] = [0, 1, 2].map((k) => sumOf(effects.map((effect) => effect[k] ?? 0)));
  return {outer, inner, within};
}
