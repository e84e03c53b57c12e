import type {Issue} from "../../model/issue.js";
import type {Correction, SubmittedCount, SubmittedTable} from "../../model/submission.js";
import {submissionIssue} from "./messages.js";
import {ALL} from "./sums.js";

/**
 * Makes corrections in every table of the authority and unit that has the row: dimensions that a correction does not name are totals. A
 * row that says something else than the correction expects is left as it is, and an issue.
 * @param path of the corrections
 */
export function applyCorrections(
  tables: readonly SubmittedTable[],
  corrections: readonly Correction[],
  path: string
): {tables: SubmittedTable[]; issues: Issue[]} {
  const issues: Issue[] = [];
  let corrected = [...tables];
  for (const correction of corrections) {
    const found = corrected.flatMap((table) => rowsOf(table, correction));
    const place = {
      path,
      value: JSON.stringify({authority: correction.authority, unit: correction.unit, ...correction.where})
    };
    if (found.length === 0) issues.push(submissionIssue("correction-without-row", place));
    const other = found.find(({count}) => count !== correction.expect);
    if (other) issues.push(submissionIssue("correction-expired", place, {found: other.count}));
    else corrected = corrected.map((table) => replace(table, new Set(rowsOf(table, correction)), correction.set));
  }
  return {tables: corrected, issues};
}

function rowsOf({authority, unit, dimensions, counts}: SubmittedTable, correction: Correction): SubmittedCount[] {
  if (authority !== correction.authority || unit !== correction.unit) return [];
  const {where} = correction;
  const named = Object.entries(where).filter(([, code]) => code !== ALL);
  if (!named.every(([name]) => (dimensions as readonly string[]).includes(name))) return [];
  return counts.filter(({key}) =>
    dimensions.every((name) => name === "authority" || key[name] === (where[name] ?? ALL))
  );
}

function replace(table: SubmittedTable, rows: ReadonlySet<SubmittedCount>, count: number): SubmittedTable {
  return rows.size === 0
    ? table
    : {...table, counts: table.counts.map((row) => (rows.has(row) ? {...row, count} : row))};
}
