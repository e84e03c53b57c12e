import type {Row} from "../../model/table.js";
import {numberIn, type Selection, selectRows, type Tables} from "../select.js";

/** The rows of a selection, added. */
export function total(tables: Tables, selection: Selection): {value: number; rows: Row[]; formula: string} {
  const rows = selectRows(tables, selection);
  if (rows.length === 0) throw new Error(`no row answers: ${selection.table} ${JSON.stringify(selection.where)}`);
  const values = rows.map((row) => numberIn(row, selection));
  const value = values.reduce((sumSoFar, part) => sumSoFar + part, 0);
  return {value, rows, formula: values.length > 1 ? `(${values.join(" + ")})` : String(value)};
}

/** Several selections of one table, added. */
export function totalOf(
  tables: Tables,
  selections: readonly Selection[]
): {value: number; rows: Row[]; formula: string} {
  const parts = selections.map((selection) => total(tables, selection));
  const value = parts.reduce((sumSoFar, part) => sumSoFar + part.value, 0);
  const formula = parts.map((part) => part.formula).join(" + ");
  return {value, rows: parts.flatMap(({rows}) => rows), formula: parts.length > 1 ? `(${formula})` : formula};
}

/** A child, a police report and a case are never put into one fraction unawares. */
export function assertSameUnit(id: string, left: readonly Row[], right: readonly Row[]): void {
  const units = new Set([...left, ...right].map((row) => row.unit).filter((unit) => typeof unit === "string"));
  if (units.size > 1) throw new Error(`claim "${id}" mixes units: ${[...units].join(", ")}`);
}
