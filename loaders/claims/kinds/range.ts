import type {MeasureFormat, RangeClaim} from "../../model/claim.js";
import {assertColumn, describe, numberIn, type Selection, selectRows, type Tables, toInput} from "../select.js";
import {commonOf} from "./common.js";

/**
 * From the least to the most of two columns of a table: an interval, or bounds. Several rows give the widest range of all.
 * @param columns names of the columns of the lower and the upper end; an empty upper end has no limit
 */
export function range(
  tables: Tables,
  id: string,
  selection: Selection,
  columns: readonly [lower: string, upper: string],
  format: MeasureFormat
): RangeClaim {
  const rows = selectRows(tables, selection);
  if (rows.length === 0) throw new Error(`claim "${id}" has no rows: ${describe(selection)}`);
  const [lowest, highest] = columns;
  assertColumn(tables, selection.table, highest);
  const lower = Math.min(...rows.map((row) => numberIn(row, {...selection, column: lowest})));
  const isOpen = rows.some((row) => (row[highest] ?? null) === null);
  const upper = isOpen ? undefined : Math.max(...rows.map((row) => numberIn(row, {...selection, column: highest})));
  return {
    ...commonOf(id, [toInput(selection.table, rows)]),
    kind: "range",
    value: null,
    lower,
    ...(upper === undefined ? {} : {upper}),
    format,
    formula: `${lowest} ${lower} … ${highest} ${upper ?? "∞"}`
  };
}
