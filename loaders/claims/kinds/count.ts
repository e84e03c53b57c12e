import type {CountClaim} from "../../model/claim.js";
import type {Row} from "../../model/table.js";
import {describe, getRow, numberIn, type Selection, selectRows, type Tables, toInput} from "../select.js";
import {commonOf} from "./common.js";
import {assertSameUnit, total} from "./total.js";

/** A number as it stands in one row: a count, or the bounds where the source gives bounds. */
export function count(tables: Tables, id: string, selection: Selection): CountClaim {
  const row = getRow(tables, selection);
  const input = toInput(selection.table, [row]);
  const base = {...commonOf(id, [input]), kind: "count" as const};
  // The bounds of a row are those of its value: another column of it holds a number, or nothing to claim.
  if (row.status !== "bound" || selection.column !== undefined) {
    const value = numberIn(row, selection);
    return {...base, value, formula: String(value)};
  }
  const bounds = {...boundOf(row, "lower"), ...boundOf(row, "upper")};
  return {...base, value: null, ...bounds, formula: `${row.lower ?? "–"} ≤ x ≤ ${row.upper ?? "–"}`};
}

/** The sum of several rows of one unit. */
export function sum(tables: Tables, id: string, selection: Selection): CountClaim {
  const rows = selectRows(tables, selection);
  if (rows.length === 0) throw new Error(`claim "${id}" sums no rows`);
  const values = rows.map((row) => numberIn(row, selection));
  const value = values.reduce((total, part) => total + part, 0);
  return {
    ...commonOf(id, [toInput(selection.table, rows)]),
    kind: "count",
    value,
    formula: `${values.join(" + ")} = ${value}`
  };
}

/** How many rows answer a selection: years with data, sources, countries. `unit` says what a row stands for. */
export function rowCount(tables: Tables, id: string, selection: Selection, unit: string): CountClaim {
  const rows = selectRows(tables, selection);
  if (rows.length === 0) throw new Error(`claim "${id}" counts no rows`);
  return {
    ...commonOf(id, [toInput(selection.table, rows)]),
    unit,
    kind: "count",
    value: rows.length,
    formula: `${rows.length} rows`
  };
}

/** How many of the rows hold 1 in a column of ones and zeros; `unit` says what a row stands for. */
export function tally(tables: Tables, id: string, selection: Selection, unit: string): CountClaim {
  return {...sum(tables, id, selection), unit};
}

/** How many more the left side is than the right one. A difference that turns round is a mistake in the prose: it throws. */
export function excess(tables: Tables, id: string, left: Selection, right: Selection): CountClaim {
  const [a, b] = [total(tables, left), total(tables, right)];
  assertSameUnit(id, a.rows, b.rows);
  if (a.value <= b.value)
    throw new Error(
      `claim "${id}" says that ${describe(left)} is more than ${describe(right)}: ${a.value} and ${b.value}`
    );
  return {
    ...commonOf(id, [toInput(left.table, a.rows), toInput(right.table, b.rows)]),
    kind: "count",
    value: a.value - b.value,
    formula: `${a.formula} − ${b.formula}`
  };
}

function boundOf(row: Row, name: "lower" | "upper"): Partial<Record<"lower" | "upper", number>> {
  const bound = row[name];
  return typeof bound === "number" ? {[name]: bound} : {};
}
