import type {Tables} from "../claims/select.js";
import {type DeclaredChange, type Edition, type EditionChanges, MARK_OF} from "../model/edition.js";
import type {ChangesView, KeyLabel, RowView} from "../model/editions-view.js";
import type {Text} from "../model/language.js";
import type {Column} from "../model/table.js";

/** Columns of a key that a reader is not told: what all rows of a table have, or how the row was found. */
const UNTOLD = ["measure", "source", "via"];

/** What is known of the editions on both sides of the changes. */
export interface ChangesContext {
  tables: Tables;
  /** The edition before; absent for the first. */
  before: Edition | undefined;
  /** The edition that made the changes; absent for a draft. */
  after: Edition | undefined;
}

/** What an edition changed, with the titles and labels that the tables have now; a code that nothing explains stands for itself. */
export function viewChanges(changes: EditionChanges, {tables, before: former, after}: ChangesContext): ChangesView {
  const texts = new Map(after?.claims.map(({id, text}) => [id, text]));
  const {since, revisions, rows, claims} = changes;
  const differing = rows.filter(({kind}) => kind !== "added");
  const toView = (row: DeclaredChange) => viewRow(row, tables);
  const ofRevision = (id: string | undefined) => differing.filter(({revision}) => revision === id).map(toView);
  const count = (kind: "changed" | "removed" | "added") => claims.filter((claim) => claim.kind === kind).length;
  return {
    since,
    revisions: revisions.map(({id, kind, reason, since: date, cells}) => ({
      id,
      kind,
      mark: MARK_OF[kind],
      reason,
      since: date,
      rows: ofRevision(id),
      tables: kind === "preliminary" ? distinct(cells.map(({table}) => table)).map((name) => titled(name, tables)) : [],
      claims: claims.flatMap(({id: claim, before, revision}) =>
        before && revision === id ? [{id: claim, before: before.text, ...withText(texts.get(claim))}] : []
      )
    })),
    undeclared: ofRevision(undefined),
    added: distinct(rows.filter(({kind}) => kind === "added").map(({table}) => table)).map((name) => ({
      ...titled(name, tables),
      rows: rows.filter(({kind, table}) => kind === "added" && table === name).length,
      isNew: !former?.tables.some((table) => table.name === name)
    })),
    counts: {
      rows: differing.length,
      figures: differing.flatMap(({cells}) => cells).length,
      claims: count("changed"),
      addedClaims: count("added"),
      removedClaims: count("removed")
    }
  };
}

function withText(after: Text | undefined): {after?: Text} {
  return after ? {after} : {};
}

function viewRow({table, kind, key, cells}: DeclaredChange, tables: Tables): RowView {
  const {columns = [], units = []} = tables.get(table) ?? {};
  // A dataset says what it counts.
  const untold = [...UNTOLD, ...(units.length <= 1 ? ["unit"] : []), ...("dataset" in key ? ["concept"] : [])];
  return {
    ...titledAs(table, tables),
    kind: kind === "removed" ? "removed" : "changed",
    labels: Object.entries(key)
      .filter(([name]) => !untold.includes(name))
      .map(([name, code]) => toLabel(name, code, columns)),
    cells: cells.map((cell) => ({...cell, title: titleOf(cell.column, columns)}))
  };
}

function toLabel(name: string, code: string, columns: readonly Column[]): KeyLabel {
  const column = columns.find((candidate) => candidate.name === name);
  return {title: titleOf(name, columns), value: column?.labels?.[code] ?? code};
}

function titleOf(name: string, columns: readonly Column[]) {
  return columns.find((column) => column.name === name)?.title ?? {sv: name, en: name};
}

function titled(name: string, tables: Tables) {
  return {name, title: tables.get(name)?.title ?? {sv: name, en: name}};
}

function titledAs(table: string, tables: Tables) {
  const {title} = titled(table, tables);
  return {table, title};
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
