import type {History} from "../../model/edition.js";
import type {Row} from "../../model/table.js";
import {compareTables} from "../../tables/revisions/compare-tables.js";
import {findDeclarations} from "../../tables/revisions/declared.js";
import type {Tables} from "../select.js";

/** Rows of the present tables that were changed since the last edition, with the id of the declaration that says why, where there is one. */
export type ChangedRows = ReadonlyMap<Row, string | undefined>;

/** The changed rows of all tables. */
export function findChangedRows(
  tables: Tables,
  {before, declarations}: Pick<History, "before" | "declarations">
): ChangedRows {
  const former = new Map(before?.tables.map((table) => [table.name, table]));
  const changes = [...tables.values()].flatMap((table) =>
    former.has(table.name) ? compareTables(former.get(table.name), table) : []
  );
  return new Map(
    changes.flatMap((change) => {
      if (change.kind !== "changed" || !change.row) return [];
      return [[change.row, findDeclarations(change, declarations)[0]?.id] as const];
    })
  );
}
