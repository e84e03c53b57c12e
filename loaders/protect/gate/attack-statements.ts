import type {Finding} from "../../model/finding.js";
import type {ProtectedCollection} from "../../model/protected.js";
import type {Statement} from "../../model/statement.js";
import type {OfferedCodes} from "../collection/cubes.js";
import {attackScope} from "./attack-scope.js";
import {cellId, type DeclaredCell, type DeclaredCells, declareCells, judgeDirectly} from "./declared.js";
import {findScopes, type Scope} from "./scope.js";
import {cellText, intervalText, placeText} from "./wording.js";

/**
 * Attacks a whole site: everything that its statements and the published tables say together. Statements that repeat a published cell, or
 * say less than the audit allows, add nothing and are passed over; so an honest site is attacked with its own tables only.
 * @param offered codes that may be delivered in a dimension
 * @returns what keeps the site from being published, empty when nothing narrows a hidden cell
 */
export function attackStatements(
  collections: readonly ProtectedCollection[],
  statements: readonly Statement[],
  offered: OfferedCodes
): Finding[] {
  const cells = declareCells(collections);
  const seen = new Map<string, string>();
  const further: Statement[] = [];
  const direct = statements.flatMap((statement) => {
    const {declared, id} = findDeclared(statement, cells);
    if (!declared) {
      further.push(statement);
      return [];
    }
    if (!seen.has(id)) seen.set(id, placeText(statement.where));
    return tellDirectly(declared, statement);
  });
  const scopes = findScopes(collections);
  const joint = scopes.flatMap((scope) =>
    attackScope({
      scope,
      cells,
      statements: further.filter((statement) => isOf(scope, statement)),
      offered,
      whereSeen: (id) => seen.get(id)
    })
  );
  const apart = further.filter((statement) => !scopes.some((scope) => isOf(scope, statement)));
  return [...unaudited(cells), ...direct, ...joint, ...apart.map(tellApart)];
}

function isOf({members}: Scope, {collection, terms}: Statement): boolean {
  return members.some(
    (member) =>
      member.collection.name === collection && terms.every(({table}) => member.tables.some(({name}) => name === table))
  );
}

/** What no attack asks of must not pass for harmless. */
function tellApart({collection, terms, where}: Statement): Finding {
  const tables = [...new Set(terms.map(({table}) => `${collection}/${table}`))].join(", ");
  return {
    kind: "unaccounted",
    line: `${placeText(where)}: a number of tables that are not published, or not of one authority and unit: ${tables} (take it out)`
  };
}

function findDeclared(statement: Statement, cells: DeclaredCells): {declared?: DeclaredCell; id: string} {
  const [term, ...others] = statement.terms;
  if (!term || others.length > 0 || term.coefficient !== 1) return {id: ""};
  const id = cellId(statement.collection, term.table, term.key);
  const declared = cells.get(id);
  return declared ? {declared, id} : {id};
}

function tellDirectly(cell: DeclaredCell, {lo, hi, where}: Statement): Finding[] {
  const verdict = judgeDirectly(cell, {lo, hi});
  if (verdict === "nothing") return [];
  const allowed = cell.allowed ? intervalText(cell.allowed) : "nothing";
  const what = `${cellText(cell)}: ${cell.cell.status === "published" ? "published" : "allowed"} ${allowed}`;
  const todo = verdict === "shown" ? "take it out" : "the two cannot both be true";
  return [{kind: verdict, line: `${what}, but ${placeText(where)} says ${intervalText([lo, hi])} (${todo})`}];
}

function unaudited(cells: DeclaredCells): Finding[] {
  return [...cells.values()]
    .filter(({cell, allowed}) => cell.status === "suppressed" && !allowed)
    .map((cell) => ({
      kind: "contradiction",
      line: `${cellText(cell)}: hidden, but not in the collection’s audit (run npm run protect again)`
    }));
}
