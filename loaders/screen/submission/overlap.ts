import type {DeliveredTable} from "../../model/delivered.js";
import type {Issue} from "../../model/issue.js";
import type {Overlap, SubmissionDimension, SubmittedTable} from "../../model/submission.js";
import {placeOf, screenColumns} from "./columns.js";
import {overlapColumns} from "./columns-of.js";
import {columnTitles, type SubmissionContext} from "./context.js";
import {groupBy} from "./group-by.js";
import {submissionIssue} from "./messages.js";
import {type ScreenedRow, screenKeys, screenRows} from "./rows.js";
import {ALL} from "./sums.js";
import {screenTotals} from "./totals.js";

/**
 * Screens the table of children known to several authorities by itself: columns, cells, keys, totals within each group of authorities.
 * Its rows for `all` have then done their work and are left out, so that every child stands in one overlap.
 */
export function screenOverlap(
  table: DeliveredTable,
  context: SubmissionContext
): {overlaps: Overlap[]; issues: Issue[]} {
  const refuse = (issues: Issue[]) => ({overlaps: [], issues});
  const {placed, issues: columns} = screenColumns(table, overlapColumns(context));
  if (columns.length > 0) return refuse(columns);
  const cells = screenRows(table, placed, context.schema.total);
  const issues = [...cells.issues, ...screenMissing(table, cells.rows)];
  if (issues.length > 0) return refuse(issues);
  const declared = placed.filter(({column}) => column.dimension).map(({column}) => column.name as SubmissionDimension);
  const keys = screenKeys(table, cells.rows, ["authorities", ...declared]);
  if (keys.length > 0) return refuse(keys);
  const divided = declared.filter((name) => cells.rows.some(({values}) => values.get(name) !== ALL));
  const overlaps = cells.rows.map((row) => toOverlap(table, row, divided));
  const groups = groupBy(overlaps, ({authorities}) => authorities.join(" "));
  const totals = [...groups.values()].flatMap((counts) =>
    screenTotals({dimensions: divided, counts, missing: []}, columnTitles(context.schema))
  );
  return totals.length > 0
    ? refuse(totals)
    : {overlaps: overlaps.filter(({key}) => divided.every((name) => key[name] !== ALL)), issues: []};
}

// An overlap that is not known would be counted as none, and children twice.
function screenMissing(table: DeliveredTable, rows: readonly ScreenedRow[]): Issue[] {
  return rows
    .filter(({values}) => values.get("count") === "" && values.get("status") === "missing")
    .map(({line}) => submissionIssue("overlap-missing", {...placeOf(table), line, field: "count"}));
}

function toOverlap(
  table: DeliveredTable,
  {line, values}: ScreenedRow,
  divided: readonly SubmissionDimension[]
): Overlap {
  return {
    authorities: (values.get("authorities") ?? "").split(" "),
    key: Object.fromEntries(divided.map((name) => [name, values.get(name) ?? ""])),
    count: Number(values.get("count")),
    origin: {...placeOf(table), line}
  };
}

/** Every authority of an overlap has delivered a table of children: else there is nothing that its children could be counted once in. */
export function screenOverlapAuthorities(overlaps: readonly Overlap[], tables: readonly SubmittedTable[]): Issue[] {
  const known = [...new Set(tables.filter(({unit}) => unit === "child").map(({authority}) => authority))].sort();
  return overlaps.flatMap(({authorities, origin}) =>
    authorities
      .filter((code) => !known.includes(code))
      .map((value) =>
        submissionIssue(
          "overlap-without-table",
          {...origin, field: "authorities", value},
          {authorities: known.join(", ")}
        )
      )
  );
}
