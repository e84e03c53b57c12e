import type {Claim} from "../../model/claim.js";
import {type History, MARK_OF, type RevisedCells} from "../../model/edition.js";
import type {Row} from "../../model/table.js";
import {isMeant} from "../../tables/revisions/declared.js";
import {keyColumns, keyOf} from "../../tables/revisions/row-key.js";
import type {Tables} from "../select.js";
import {findChangedRows} from "./changed-rows.js";
import {compareClaims} from "./compare-claims.js";

/**
 * The claims with a mark on each that says something else than in the last edition, or that stands on a figure which is declared
 * preliminary. Without an earlier edition and without declarations they stay as they are.
 */
export function markClaims(claims: readonly Claim[], tables: Tables, history: History): Claim[] {
  const {before, declarations} = history;
  if (declarations.length === 0) return [...claims];
  const changes = before ? compareClaims(before.claims, claims, findChangedRows(tables, history), declarations) : [];
  const changed = new Map(
    changes.flatMap(({id, revision}) => (revision === undefined ? [] : [[id, revision] as const]))
  );
  const isOneOf = (cells: readonly RevisedCells[], table: string, row: Row) => {
    const source = tables.get(table);
    const key = source ? keyOf(row, keyColumns(source)) : {};
    return cells.some((one) => isMeant(one, table, key));
  };
  const early = declarations.filter(({kind}) => kind === "preliminary");
  return claims.map((claim): Claim => {
    const own =
      declarations.find(({id}) => id === changed.get(claim.id)) ??
      early.find(
        ({cells, claims: named}) =>
          named.includes(claim.id) ||
          claim.inputs.some(({table, rows}) => rows.some((row) => isOneOf(cells, table, row)))
      );
    return own ? {...claim, revision: {mark: MARK_OF[own.kind], id: own.id}} : claim;
  });
}
