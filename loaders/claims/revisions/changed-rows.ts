import type {History} from "../../model/edition.js";
import type {Row} from "../../model/table.js";
import {compareTables} from "../../tables/revisions/compare-tables.js";
import {findDeclarations} from "../../tables/revisions/declared.js";
import type {Tables} from "../select.js";

/** Rows of the present tables that were changed since the last edition, with the id of the declaration that says why. */
export type ChangedRows = ReadonlyMap<Row, string>;

/** The declared changes of all tables, by the present row. */
export function findChangedRows(tables: Tables, {before, declarations}: History): ChangedRows {
  const former = new Map(before?.tables.map((table) => [table.name, table]));
  const changes = [...tables.values()].flatMap((table) =>
    former.has(table.name) ? compareTables(former.get(table.name), table) : []
  );
  return new Map(
    changes.flatMap((change) => {
      const [declaration] = change.kind === "changed" ? findDeclarations(change, declarations) : [];
      return change.row && declaration ? [[change.row, declaration.id] as const] : [];
    })
  );
}
