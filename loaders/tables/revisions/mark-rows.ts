import type {Codelist} from "../../model/codelist.js";
import {type History, MARK_OF, type RevisionMark} from "../../model/edition.js";
import type {ProtectedTable} from "../../model/protected-table.js";
import type {Row} from "../../model/table.js";
import {markRevised} from "../../protect/protect-table.js";
import {compareTables} from "./compare-tables.js";
import {findDeclarations, isMeant} from "./declared.js";
import {keyColumns, keyOf} from "./row-key.js";

/**
 * A table whose revised, corrected and preliminary rows say so, in a last column `revision`; a table without such rows as it is. A row that
 * was added since the last edition is new and not revised.
 */
export function markRows(
  table: ProtectedTable,
  history: History,
  codelists: ReadonlyMap<string, Codelist>
): ProtectedTable {
  const marks = findMarks(table, history);
  if (marks.size === 0) return table;
  const used = new Set(marks.values());
  const codes = codelists.get("revision")?.codes.filter(({code}) => used.has(code as RevisionMark)) ?? [];
  return markRevised(table, (row) => marks.get(row) ?? null, codes);
}

/** The mark of each row that carries one. */
export function findMarks(table: ProtectedTable, {before, declarations}: History): Map<Row, RevisionMark> {
  const columns = keyColumns(table);
  const early = declarations.filter(({kind}) => kind === "preliminary").flatMap(({cells}) => cells);
  const marks = new Map<Row, RevisionMark>();
  for (const row of table.rows) {
    const key = keyOf(row, columns);
    if (early.some((cells) => isMeant(cells, table.name, key))) marks.set(row, MARK_OF.preliminary);
  }
  const former = before?.tables.find(({name}) => name === table.name);
  for (const change of former ? compareTables(former, table) : []) {
    const [declaration] = change.kind === "changed" ? findDeclarations(change, declarations) : [];
    if (declaration && change.row) marks.set(change.row, MARK_OF[declaration.kind]);
  }
  return marks;
}
