import {findChangedRows} from "../claims/revisions/changed-rows.js";
import {compareClaims} from "../claims/revisions/compare-claims.js";
import type {Tables} from "../claims/select.js";
import type {Claim} from "../model/claim.js";
import type {DeclaredChange, Edition, EditionChanges, History, RevisionDeclaration} from "../model/edition.js";
import type {PublishedTable} from "../model/table.js";
import {compareTables} from "../tables/revisions/compare-tables.js";
import {findDeclarations} from "../tables/revisions/declared.js";

/**
 * What the tables and claims changed since an edition, row by row and claim by claim, each with the declaration that says why.
 * @param before the edition that is compared with; without one, nothing has changed
 */
export function findChanges(
  before: Edition | undefined,
  tables: Tables,
  claims: readonly Claim[],
  declarations: readonly RevisionDeclaration[]
): EditionChanges {
  if (!before) return {since: null, revisions: declarations, rows: [], claims: []};
  const rows = changedTables(before, tables).flatMap(([was, is]) =>
    compareTables(was, is).map(({row: _, ...change}): DeclaredChange => {
      const [declaration] = change.kind === "added" ? [] : findDeclarations(change, declarations);
      return declaration ? {...change, revision: declaration.id} : change;
    })
  );
  const known = findChangedRows(tables, {before, declarations});
  return {
    since: before.number,
    revisions: declarations,
    rows,
    claims: compareClaims(before.claims, claims, known, declarations)
  };
}

/** What the edition in the making changed since the last. */
export function findCurrentChanges(history: History, tables: Tables, claims: readonly Claim[]): EditionChanges {
  return findChanges(history.before, tables, claims, history.declarations);
}

/** The tables of both, by name: those of the earlier edition first. */
function changedTables({tables: former}: Edition, tables: Tables) {
  type Pair = [was: Edition["tables"][number] | undefined, is: PublishedTable | undefined];
  const names = new Set(former.map(({name}) => name));
  const added = [...tables.values()].filter(({name}) => !names.has(name));
  return [
    ...former.map((table): Pair => [table, tables.get(table.name)]),
    ...added.map((table): Pair => [undefined, table])
  ];
}
