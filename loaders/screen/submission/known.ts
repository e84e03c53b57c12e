import type {DeliveredTable} from "../../model/delivered.js";
import type {Issue} from "../../model/issue.js";
import type {KnownFigure, SubmissionDimension, SubmissionUnit} from "../../model/submission.js";
import {placeOf, screenColumns} from "./columns.js";
import {knownColumns} from "./columns-of.js";
import type {SubmissionContext} from "./context.js";
import {submissionIssue} from "./messages.js";
import {type ScreenedRow, screenKeys, screenRows} from "./rows.js";
import {ALL} from "./sums.js";

/** Screens the table of figures that are public already: columns, cells, bounds and sources, keys. */
export function screenKnown(
  table: DeliveredTable,
  context: SubmissionContext
): {known: KnownFigure[]; issues: Issue[]} {
  const {placed, issues} = screenColumns(table, knownColumns(context));
  if (issues.length > 0) return {known: [], issues};
  const cells = screenRows(table, placed, context.schema.total);
  const rows = cells.issues.length > 0 ? cells.issues : cells.rows.flatMap((row) => screenRow(table, row, context));
  if (rows.length > 0) return {known: [], issues: rows};
  const declared = placed.filter(({column}) => column.dimension).map(({column}) => column.name as SubmissionDimension);
  const keys = screenKeys(table, cells.rows, ["unit", ...declared, "source", "place"]);
  return keys.length > 0
    ? {known: [], issues: keys}
    : {known: cells.rows.map((row) => toKnown(row, declared)), issues: []};
}

function screenRow(table: DeliveredTable, {line, values}: ScreenedRow, {references}: SubmissionContext): Issue[] {
  const place = {...placeOf(table), line};
  const [lower, upper, source] = [Number(values.get("lower")), Number(values.get("upper")), values.get("source") ?? ""];
  return [
    ...(lower <= upper
      ? []
      : [submissionIssue("known-range", {...place, field: "lower", value: `${lower} … ${upper}`})]),
    ...(references.has(source) ? [] : [submissionIssue("unknown-source", {...place, field: "source", value: source})])
  ];
}

function toKnown({values}: ScreenedRow, declared: readonly SubmissionDimension[]): KnownFigure {
  const key = declared.filter((name) => values.get(name) !== ALL).map((name) => [name, values.get(name) ?? ""]);
  return {
    unit: values.get("unit") as SubmissionUnit,
    key: Object.fromEntries(key),
    lower: Number(values.get("lower")),
    upper: Number(values.get("upper")),
    source: values.get("source") ?? "",
    place: values.get("place") ?? ""
  };
}
