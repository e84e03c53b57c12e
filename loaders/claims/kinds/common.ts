import {CLAIM_STATUSES, type Claim, type ClaimInput, type ClaimStatus} from "../../model/claim.js";
import type {Row} from "../../model/table.js";

/** What a claim takes from the rows that it stands on: unit, period, certainty, sources. */
export function commonOf(
  id: string,
  inputs: readonly ClaimInput[]
): Pick<Claim, "id" | "unit" | "period" | "status" | "inputs" | "sources" | "via"> {
  const rows = inputs.flatMap((input) => input.rows);
  const keys = (column: "source" | "via") => distinct(rows.flatMap((row) => String(row[column] ?? "").split(" ")));
  return {
    id,
    unit: distinct(rows.map((row) => String(row.unit ?? ""))).join(" "),
    period: distinct(rows.map((row) => String(row.period ?? ""))).join(" "),
    status: weakest(rows),
    inputs,
    sources: keys("source"),
    via: keys("via")
  };
}

// A claim is no surer than the weakest of its rows; that a row is missing is known exactly.
function weakest(rows: readonly Row[]): ClaimStatus {
  const ranks = rows.map((row) => CLAIM_STATUSES.indexOf(row.status as ClaimStatus));
  return CLAIM_STATUSES[Math.max(0, ...ranks)] ?? "exact";
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values.filter((value) => value !== ""))].sort();
}
