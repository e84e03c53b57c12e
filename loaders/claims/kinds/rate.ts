import type {RateClaim} from "../../model/claim.js";
import {getRow, numberIn, type Selection, type Tables, toInput} from "../select.js";
import {commonOf} from "./common.js";

/** A rate that a table holds: its value, numerator, denominator and what it is per stand in the row's columns of those names. */
export function rate(tables: Tables, id: string, selection: Selection): RateClaim {
  const row = getRow(tables, selection);
  const [value, numerator, denominator, per] = ["rate", "numerator", "denominator", "per"].map((column) =>
    numberIn(row, {...selection, column})
  );
  if (value === undefined || numerator === undefined || denominator === undefined || per === undefined)
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
