import type {Claim} from "../../model/claim.js";
import type {ClaimChange, FrozenClaim, RevisionDeclaration} from "../../model/edition.js";
import type {ChangedRows} from "./changed-rows.js";
import {factsOf, isSameFact} from "./claim-facts.js";

/**
 * Every claim that says something else than in an earlier edition, by id: changed, removed or added. A changed claim follows the
 * declaration of a changed row that it stands on, else one that names it.
 * @param rows the rows that changed since, with what is declared of them
 */
export function compareClaims(
  before: readonly FrozenClaim[],
  now: readonly Claim[],
  rows: ChangedRows,
  declarations: readonly RevisionDeclaration[]
): ClaimChange[] {
  const former = new Map(before.map((claim) => [claim.id, claim]));
  const present = new Set(now.map(({id}) => id));
  const changes = now.flatMap((claim): ClaimChange[] => {
    const was = former.get(claim.id);
    if (!was) return [{id: claim.id, kind: "added"}];
    if (was.kind === claim.kind && isSameFact(was.facts, factsOf(claim))) return [];
    const own = claim.inputs.flatMap((input) => input.rows.filter((row) => rows.has(row)));
    const revision =
      own.flatMap((row) => rows.get(row) ?? [])[0] ?? declarations.find(({claims}) => claims.includes(claim.id))?.id;
    return [
      {
        id: claim.id,
        kind: "changed",
        before: was,
        ...(revision === undefined ? {} : {revision}),
        ...(own.length > 0 ? {follows: true} : {})
      }
    ];
  });
  const removed = before
    .filter(({id}) => !present.has(id))
    .map((claim): ClaimChange => {
      return {id: claim.id, kind: "removed", before: claim};
    });
  return [...changes, ...removed].sort((a, b) => (a.id < b.id ? -1 : 1));
}
