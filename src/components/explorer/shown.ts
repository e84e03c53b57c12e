import type {ExploredTable} from "./explored-table.js";

/** What one figure of a table is: a number, or why there is none. Only a number can be added. */
export type Shown =
  | {status: "number"; value: number; precision: "exact" | "rounded" | "derived"; secondHand: boolean; row: number}
  | {status: "sum"; value: number; rows: readonly number[]}
  | {status: "range"; lower: number; upper?: number; row: number}
  | {status: "worded"; wording: string; row: number}
  | {status: "hidden"; row: number}
  | {status: "missing"; row?: number}
  /** What is not added, although its parts stand in the table: one of them is hidden, missing, a bound, or not from the source itself. */
  | {status: "unadded"; rows: readonly number[]}
  /** No row says so, and the table declares that this means none. */
  | {status: "none"};

/** What a row of a table gives for a measure. */
export function shownAt(table: ExploredTable, measure: string, row: number): Shown {
  const [value, status] = [table.valueAt(measure, row), table.valueAt("status", row)];
  if (typeof value === "number") {
    const secondHand = Boolean(table.valueAt("via", row));
    return {status: "number", value, precision: precisionOf(status), secondHand, row};
  }
  if (status === "suppressed") return {status: "hidden", row};
  if (status === "bound" || status === "bounded") return rangeAt(table, row);
  const wording = table.valueAt("wording", row);
  return status === "worded" && typeof wording === "string"
    ? {status: "worded", wording, row}
    : {status: "missing", row};
}

function precisionOf(status: unknown): "exact" | "rounded" | "derived" {
  return status === "rounded" || status === "derived" ? status : "exact";
}

// A bound whose ends are measures of their own has none here.
function rangeAt(table: ExploredTable, row: number): Shown {
  const [lower, upper] = [table.valueAt("lower", row), table.valueAt("upper", row)];
  if (typeof lower !== "number" && typeof upper !== "number") return {status: "missing", row};
  return {status: "range", lower: Number(lower ?? 0), ...(typeof upper === "number" ? {upper} : {}), row};
}

/**
 * The sum of rows that are declared to add up; refused, and not a partial sum, when one of them is no number of the source's own, or
 * two of them are the same figure by different accounts.
 * @param parts which part each row is: rows of one part are accounts of the same figure
 */
export function addUp(table: ExploredTable, measure: string, rows: readonly number[], parts: readonly number[]): Shown {
  if (new Set(parts).size < parts.length) return {status: "unadded", rows};
  let sum = 0;
  for (const row of rows) {
    const value = table.valueAt(measure, row);
    if (typeof value !== "number" || !isOwn(table, row)) return {status: "unadded", rows};
    sum += value;
  }
  return {status: "sum", value: sum, rows};
}

/** True for a number that the source itself gives, or that was computed from such. */
function isOwn(table: ExploredTable, row: number): boolean {
  const status = table.valueAt("status", row);
  return (status === "exact" || status === "derived") && !table.valueAt("via", row);
}
