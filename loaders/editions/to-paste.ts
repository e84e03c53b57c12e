import type {Tables} from "../claims/select.js";
import type {DeclaredChange, RevisedCells} from "../model/edition.js";
import type {Row} from "../model/table.js";

/**
 * An entry for `data/revisions.json` that speaks of the given changes, as JSON; kind, reason and date are left to the one who knows them,
 * and are refused as they stand here.
 * @param claims ids of claims that changed though no row that they stand on did: the others follow their rows
 */
export function toPaste(rows: readonly DeclaredChange[], claims: readonly string[], tables: Tables): string {
  const cells = rows.map((row): RevisedCells => ({table: row.table, where: shorten(row, tables)}));
  const entry = {
    id: "what-was-changed",
    kind: "planned | correction",
    reason: {sv: "[varför]", en: "[why]"},
    since: "YYYY-MM-DD",
    cells: distinct(cells),
    claims
  };
  return JSON.stringify(entry, null, 2);
}

/** The codes that tell the row from the others of its table; what all rows have in common says nothing. */
function shorten({table, key}: DeclaredChange, tables: Tables): Record<string, string> {
  const rows: readonly Row[] = tables.get(table)?.rows ?? [];
  const tells = ([name, code]: readonly [string, string]) => rows.some((row) => String(row[name] ?? "") !== code);
  const entries = Object.entries(key).filter(tells);
  const plain = entries.filter(([name]) => name !== "source" && name !== "via");
  const isOne = rows.filter((row) => plain.every(([name, code]) => String(row[name] ?? "") === code)).length <= 1;
  return Object.fromEntries(isOne ? plain : entries);
}

function distinct(cells: readonly RevisedCells[]): RevisedCells[] {
  return [...new Map(cells.map((one) => [JSON.stringify(one), one])).values()];
}
