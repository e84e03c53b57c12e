import type {Language} from "../chapters.js";
import type {ExploredTable} from "./explored-table.js";

/** What one figure of a table is: a number, or why there is none. Only a number can be added. */
export type Shown =
  | {status: "number"; value: number; precision: "exact" | "rounded" | "derived"; secondHand: boolean; row: number}
  | {status: "sum"; value: number; rows: readonly number[]}
  | {status: "range"; lower: number; upper?: number; row: number}
  | {status: "worded"; wording: string; language: Language; row: number}
  | {status: "hidden"; row: number}
  | {status: "missing"; row?: number}
  /** What is not added, although its parts stand in the table: one of them is hidden, missing, a bound, or not from the source itself. */
  | {status: "unadded"; rows: readonly number[]}
  /** No row says so, and the table declares that this means none. */
  | {status: "none"};

/** The rows of the table that a figure stands on. */
export function rowsOf(shown: Shown): readonly number[] {
  if ("rows" in shown) return shown.rows;
  return "row" in shown && shown.row !== undefined ? [shown.row] : [];
}

/** What a row of a table gives for a measure. */
export function shownAt({readerOf}: ExploredTable, measure: string, row: number): Shown {
  const [value, status] = [readerOf(measure)(row), readerOf("status")(row)];
  if (typeof value === "number") {
    const secondHand = Boolean(readerOf("via")(row));
    return {status: "number", value, precision: precisionOf(status), secondHand, row};
  }
  if (status === "suppressed") return {status: "hidden", row};
  if (status === "bound" || status === "bounded") return rangeAt(readerOf, row);
  const wording = readerOf("wording")(row);
  return status === "worded" && typeof wording === "string"
    ? {status: "worded", wording, language: readerOf("wordingLanguage")(row) === "sv" ? "sv" : "en", row}
    : {status: "missing", row};
}

function precisionOf(status: unknown): "exact" | "rounded" | "derived" {
  return status === "rounded" || status === "derived" ? status : "exact";
}

// A bound whose ends are measures of their own has none here.
function rangeAt(readerOf: ExploredTable["readerOf"], row: number): Shown {
  const [lower, upper] = [readerOf("lower")(row), readerOf("upper")(row)];
  if (typeof lower !== "number" && typeof upper !== "number") return {status: "missing", row};
  return {status: "range", lower: Number(lower ?? 0), ...(typeof upper === "number" ? {upper} : {}), row};
}

/**
 * The sum of rows that are declared to add up; refused, and not a partial sum, when one of them is no number of the source's own, or
 * two of them are the same figure by different accounts.
 */
export function addUp({readerOf, addable}: ExploredTable, measure: string, rows: readonly number[]): Shown {
  const read = readerOf(measure);
  let sum = 0;
  for (const row of rows) {
    const value = addable[row] === 1 ? read(row) : null;
    if (typeof value !== "number") return {status: "unadded", rows};
    sum += value;
  }
  return {status: "sum", value: sum, rows};
}
