import type {Tables} from "../claims/select.js";
import type {Claim} from "../model/claim.js";
import type {CellChange, DeclaredChange, EditionChanges, History, RevisionDeclaration} from "../model/edition.js";
import type {Issue} from "../model/issue.js";
import {findDeclarations, isMeant} from "../tables/revisions/declared.js";
import {keyColumns, keyOf} from "../tables/revisions/row-key.js";
import {findChanges} from "./find-changes.js";
import {toPaste} from "./to-paste.js";

const REVISIONS = "data/revisions.json";
const PUBLICATION = "data/publication.json";

/** So many changes are listed one by one; of more, only how many. */
const LISTED = 20;

/** So many figures of one row are shown; of more, only how many. */
const SHOWN = 3;

/**
 * What keeps the present figures from being published beside the editions before them: a released edition that would change, a figure that
 * was changed or taken away without a declaration, a declaration that speaks of nothing.
 */
export function checkChanges(
  history: History,
  tables: Tables,
  claims: readonly Claim[],
  changes: EditionChanges
): Issue[] {
  if (history.frozen) return checkFrozen(history.frozen, tables, claims, history.declarations);
  const made = new Set(claims.map(({id}) => id));
  return [...checkDeclarations(history.declarations, tables, made, changes), ...findUndeclared(changes, tables)];
}

function checkFrozen(
  frozen: NonNullable<History["frozen"]>,
  tables: Tables,
  claims: readonly Claim[],
  declarations: readonly RevisionDeclaration[]
): Issue[] {
  const {rows, claims: changed} = findChanges(frozen, tables, claims, declarations);
  const names = [...new Set(rows.map(({table}) => `table "${table}"`)), ...changed.map(({id}) => `claim "${id}"`)];
  if (names.length === 0) return [];
  const more = names.length > LISTED ? ` and ${names.length - LISTED} more` : "";
  return [
    {
      path: PUBLICATION,
      field: "edition.number",
      value: frozen.number,
      rule: "editions",
      message: `this edition is frozen, but figures differ from it now in ${names.slice(0, LISTED).join(", ")}${more}:`,
      allowed: `a change belongs to the next edition: write its number, such as ${nextNumber(frozen.number)}`
    }
  ];
}

function nextNumber(number: string): string {
  const [year = "", count = "0"] = number.split("-");
  return `${year}-${Number(count) + 1}`;
}

function checkDeclarations(
  declarations: readonly RevisionDeclaration[],
  tables: Tables,
  made: ReadonlySet<string>,
  {since, rows, claims}: EditionChanges
): Issue[] {
  return declarations.flatMap(({id, kind, cells, claims: named}) => {
    const issue = (field: string, value: string, message: string, allowed: string): Issue => {
      return {path: REVISIONS, field: `${id}.${field}`, value, rule: "revisions", message, allowed};
    };
    const unused = cells.filter((one) => {
      if (kind === "preliminary") return !hasRow(one, tables);
      return !rows.some((row) => row.kind !== "added" && isMeant(one, row.table, row.key));
    });
    const what = kind === "preliminary" ? "no such figure" : `no figure changed since edition ${since ?? "(none yet)"}`;
    return [
      ...unused.map((one) => issue("cells", JSON.stringify(one), what, "remove it: what was released keeps its own")),
      ...named.flatMap((claim) => {
        if (!made.has(claim)) return [issue("claims", claim, "no such claim", "remove it, or name one that is made")];
        if (kind === "preliminary" || isChanged(claim, claims)) return [];
        return [issue("claims", claim, "the claim says what it said in the last edition", "remove it")];
      }),
      ...(cells.length + named.length === 0
        ? [issue("cells", "[]", "speaks of no figure", "name cells or claims")]
        : []),
      ...findTwice(id, rows, declarations).map((row) =>
        issue("cells", placeOf(row), "another revision speaks of the same figure", "leave it to one of them")
      )
    ];
  });
}

function isChanged(id: string, claims: EditionChanges["claims"]): boolean {
  return claims.some((change) => change.id === id && change.kind === "changed");
}

function hasRow({table, where}: RevisionDeclaration["cells"][number], tables: Tables): boolean {
  const found = tables.get(table);
  return found?.rows.some((row) => isMeant({table, where}, table, keyOf(row, keyColumns(found)))) ?? false;
}

function findTwice(id: string, rows: readonly DeclaredChange[], declarations: readonly RevisionDeclaration[]) {
  return rows.filter((row) => {
    if (row.kind === "added") return false;
    const own = findDeclarations(row, declarations);
    return own.length > 1 && own[1]?.id === id;
  });
}

function findUndeclared({since, rows, claims}: EditionChanges, tables: Tables): Issue[] {
  const open = rows.filter(({kind, revision}) => kind !== "added" && revision === undefined);
  const covered = new Set(open.map(({table}) => table));
  const openClaims = claims
    .filter(({kind, revision, follows}) => kind === "changed" && revision === undefined && !follows)
    .map(({id}) => id);
  if (open.length + openClaims.length === 0) return [];
  const issue = (message: string, value?: string): Issue => {
    return {path: REVISIONS, rule: "revisions", message, ...(value === undefined ? {} : {value})};
  };
  const listed = open.slice(0, LISTED).map((row) => {
    const what = row.kind === "removed" ? "is gone" : "was changed";
    return issue(`a figure of edition ${since} ${what} and not declared: ${placeOf(row)}`, shownChanges(row.cells));
  });
  const rest = open.length - listed.length;
  return [
    ...listed,
    ...(rest > 0 ? [issue(`and ${rest} more figures of edition ${since}, in ${covered.size} tables`)] : []),
    ...openClaims.slice(0, LISTED).map((id) => issue(`a claim of edition ${since} says something else`, id)),
    issue(`declare what was changed, how and why; this can be added to the list:\n${toPaste(open, openClaims, tables)}`)
  ];
}

/** The place of a row as it is read: the table and the codes of its key. */
function placeOf({table, key}: Pick<DeclaredChange, "table" | "key">): string {
  return `${table} ${Object.entries(key)
    .map(([name, code]) => `${name}=${code}`)
    .join(" ")}`;
}

function shownChanges(cells: readonly CellChange[]): string {
  const shown = cells.slice(0, SHOWN).map(({column, before, after}) => `${column} ${before ?? "–"} → ${after ?? "–"}`);
  const more = cells.length > SHOWN ? [`and ${cells.length - SHOWN} more`] : [];
  return [...shown, ...more].join(", ");
}
