import type {RateClaim} from "../../model/claim.js";
import {getRow, numberIn, type Selection, type Tables, toInput} from "../select.js";
import {commonOf} from "./common.js";

/** A rate that a table holds: its value, numerator and denominator stand in the row's columns of those names. */
export function rate(tables: Tables, id: string, selection: Selection, per: number): RateClaim {
  const row = getRow(tables, selection);
  const [value, numerator, denominator] = ["rate", "numerator", "denominator"].map((column) =>
    numberIn(row, {...selection, column})
  );
  if (value === undefined || numerator === undefined || denominator === undefined)
    throw new Error(`claim "${id}" has no rate`);
  const formula = `${numerator} / ${denominator} × ${per}`;
  return {
    ...commonOf(id, [toInput(selection.table, [row])]),
    kind: "rate",
    value,
    per,
    numerator,
    denominator,
    formula
  };
}
