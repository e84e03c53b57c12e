import type {MeasureClaim, MeasureFormat} from "../../model/claim.js";
import {getRow, numberIn, type Selection, type Tables, toInput} from "../select.js";
import {commonOf} from "./common.js";

/** A measure that a table holds in the selection's column: an effect, a ratio, a strength. */
export function measure(tables: Tables, id: string, selection: Selection, format: MeasureFormat): MeasureClaim {
  const row = getRow(tables, selection);
  const value = numberIn(row, selection);
  const formula = `${selection.column ?? "value"} = ${value} (${row.place})`;
  return {...commonOf(id, [toInput(selection.table, [row])]), kind: "measure", value, format, formula};
}
