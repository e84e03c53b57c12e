import type {DeliveredTable} from "../../model/delivered.js";
import type {Issue} from "../../model/issue.js";
import {screenCell} from "./cell.js";
import {type PlacedColumn, placeOf} from "./columns.js";
import {submissionIssue} from "./messages.js";

/** A row whose cells are understood: codes of the schema, counts in digits, by name of the column. */
export interface ScreenedRow {
  line: number;
  values: ReadonlyMap<string, string>;
}

/** Screens every cell of a table, and whether a count and its status fit. */
export function screenRows(
  table: DeliveredTable,
  placed: readonly PlacedColumn[],
  total: string
): {rows: ScreenedRow[]; issues: Issue[]} {
  const place = placeOf(table);
  const issues: Issue[] = [];
  const rows = table.rows.map(({line, cells}) => {
    const values = new Map<string, string>();
    for (const {column, index} of placed) {
      const result = screenCell(column, cells[index] ?? "", {...place, line}, total);
      if ("issue" in result) issues.push(result.issue);
      else values.set(column.name, result.value);
    }
    issues.push(...screenStatus(values, {...place, line}));
    return {line, values};
  });
  return {rows, issues};
}

// A table without the column status has only counts that are final.
function screenStatus(values: ReadonlyMap<string, string>, place: {path: string; line: number}): Issue[] {
  const [count, status] = [values.get("count"), values.get("status") ?? "final"];
  if (count === undefined) return [];
  if (count === "" && status !== "missing")
    return [submissionIssue("count-missing", {...place, field: "count", value: ""})];
  return count !== "" && status === "missing"
    ? [submissionIssue("missing-with-count", {...place, field: "count", value: count})]
    : [];
}

/** Every row names the same code in a column that is one for the whole table. */
export function screenSame(table: DeliveredTable, rows: readonly ScreenedRow[], name: "unit" | "authority"): Issue[] {
  const first = rows[0]?.values.get(name) ?? "";
  const rule = name === "unit" ? "mixed-units" : "mixed-authorities";
  return rows.flatMap(({line, values}) => {
    const value = values.get(name) ?? "";
    return value === first
      ? []
      : [submissionIssue(rule, {...placeOf(table), line, field: name, value}, {[name]: first})];
  });
}

/** No combination stands twice. */
export function screenKeys(table: DeliveredTable, rows: readonly ScreenedRow[], names: readonly string[]): Issue[] {
  const lines = new Map<string, number>();
  return rows.flatMap(({line, values}) => {
    const key = names.map((name) => values.get(name) ?? "").join(", ");
    const first = lines.get(key);
    if (first === undefined) lines.set(key, line);
    return first === undefined
      ? []
      : [submissionIssue("duplicate-key", {...placeOf(table), line, value: key}, {first})];
  });
}
