import type {DeliveredTable} from "../../model/delivered.js";
import type {Issue} from "../../model/issue.js";
import type {SubmissionDimension, SubmissionUnit, SubmittedCount, SubmittedTable} from "../../model/submission.js";
import {placeOf, screenColumns} from "./columns.js";
import {submissionColumns} from "./columns-of.js";
import type {SubmissionContext} from "./context.js";
import {submissionIssue} from "./messages.js";
import {type ScreenedRow, screenKeys, screenRows, screenSame} from "./rows.js";

/**
 * Screens one delivered table in stages, each of which relies on those before it: columns, cells, keys. Its totals are screened later,
 * when corrections have been made.
 * @param authority whose folder the table lies in; undefined where it is not known
 */
export function screenTable(
  table: DeliveredTable,
  context: SubmissionContext,
  authority?: string
): {table?: SubmittedTable; issues: Issue[]} {
  const {placed, issues} = screenColumns(table, submissionColumns(context));
  if (issues.length > 0) return {issues};
  const cells = screenRows(table, placed, context.schema.total);
  if (cells.issues.length > 0) return {issues: cells.issues};
  const owner = screenAuthority(table, cells.rows, authority);
  const same = [...owner, ...screenSame(table, cells.rows, "unit")];
  const declared = placed.filter(({column}) => column.dimension).map(({column}) => column.name as SubmissionDimension);
  const keys = screenKeys(table, cells.rows, declared);
  const found = [...same, ...keys].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return found.length > 0 ? {issues: found} : {table: toSubmitted(table, cells.rows, declared, context), issues: []};
}

function screenAuthority(table: DeliveredTable, rows: readonly ScreenedRow[], authority?: string): Issue[] {
  if (authority === undefined) return screenSame(table, rows, "authority");
  return rows.flatMap(({line, values}) => {
    const value = values.get("authority") ?? "";
    return value === authority
      ? []
      : [submissionIssue("other-authority", {...placeOf(table), line, field: "authority", value}, {authority})];
  });
}

// A column that says "all" in every row divides nothing: the table is the same without it.
function toSubmitted(
  table: DeliveredTable,
  rows: readonly ScreenedRow[],
  declared: readonly SubmissionDimension[],
  {schema}: SubmissionContext
): SubmittedTable {
  const order = schema.columns.map(({name}) => name as string);
  const dimensions = declared
    .filter((name) => name === "authority" || rows.some(({values}) => values.get(name) !== schema.total))
    .sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const keyOf = ({values}: ScreenedRow): SubmittedCount["key"] =>
    Object.fromEntries(dimensions.map((name) => [name, values.get(name) ?? ""]));
  const first = rows[0]?.values;
  return {
    authority: first?.get("authority") ?? "",
    unit: (first?.get("unit") ?? "child") as SubmissionUnit,
    dimensions,
    counts: rows.filter(({values}) => values.get("count") !== "").map((row) => toCount(table, row, keyOf(row))),
    missing: rows.filter(({values}) => values.get("count") === "").map(keyOf),
    ...placeOf(table)
  };
}

function toCount(table: DeliveredTable, {line, values}: ScreenedRow, key: SubmittedCount["key"]): SubmittedCount {
  const note = values.get("note") ?? "";
  return {
    key,
    count: Number(values.get("count")),
    status: values.get("status") === "preliminary" ? "preliminary" : "final",
    ...(note === "" ? {} : {note}),
    origin: {...placeOf(table), line}
  };
}
