import type {MeasureFormat, RangeClaim} from "../../model/claim.js";
import {describe, numberIn, type Selection, selectRows, type Tables, toInput} from "../select.js";
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
  const lower = Math.min(...rows.map((row) => numberIn(row, {...selection, column: lowest})));
  const uppers = rows.map((row) => row[highest]);
  const upper = Math.max(...uppers.map(Number));
  const isOpen = uppers.some((value) => typeof value !== "number");
  return {
    ...commonOf(id, [toInput(selection.table, rows)]),
    kind: "range",
    value: null,
    lower,
    ...(isOpen ? {} : {upper}),
    format,
    formula: `${lowest} ${lower} … ${highest} ${isOpen ? "∞" : upper}`
  };
}
