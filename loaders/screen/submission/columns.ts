import type {DeliveredTable} from "../../model/delivered.js";
import type {Issue} from "../../model/issue.js";
import type {ScreenedColumn} from "./columns-of.js";
import {headersOf} from "./columns-of.js";
import {comparable} from "./labels.js";
import {submissionIssue} from "./messages.js";

/** A column of a delivered table: which one it is, and where in the rows it stands. */
export interface PlacedColumn {
  column: ScreenedColumn;
  index: number;
}

/** Every column is known, none stands twice, and those that every table must have are there. */
export function screenColumns(
  table: DeliveredTable,
  columns: readonly ScreenedColumn[]
): {placed: PlacedColumn[]; issues: Issue[]} {
  const {header, line} = table;
  const place = placeOf(table);
  const names = headersOf(columns);
  const known = columns.map(({name}) => name).join(", ");
  const issues: Issue[] = [];
  const placed: PlacedColumn[] = [];
  for (const [index, text] of header.entries()) {
    const empty = isEmpty(table, index);
    if (text === "" && empty) continue;
    const name = names.get(comparable(text));
    const column = columns.find((one) => one.name === name);
    if (!column) issues.push(submissionIssue("unknown-column", {...place, line, value: text}, {columns: known}));
    else if (placed.some((other) => other.column === column))
      issues.push(submissionIssue("duplicate-column", {...place, line, field: column.name}));
    else placed.push({column, index});
  }
  const needed = columns.filter(({required}) => required).map(({name}) => name);
  for (const field of needed.filter((name) => !placed.some(({column}) => column.name === name)))
    issues.push(submissionIssue("missing-column", {...place, line, field}, {columns: needed.join(", ")}));
  // What a table is not divided by may be left empty in the template.
  return {
    placed: placed.filter(({column, index}) => column.required || !column.dimension || !isEmpty(table, index)),
    issues
  };
}

/** Where a delivered table is. */
export function placeOf({path, sheet}: DeliveredTable): {path: string; sheet?: string} {
  return sheet === undefined ? {path} : {path, sheet};
}

function isEmpty({rows}: DeliveredTable, index: number): boolean {
  return rows.every(({cells}) => (cells[index] ?? "") === "");
}
