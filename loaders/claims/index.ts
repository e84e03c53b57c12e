import type {Claim} from "../model/claim.js";
import {type Evidence, readEvidence} from "../read/evidence.js";
import {makeTables} from "../tables/index.js";
import {comparisonClaims} from "./comparison.js";
import {howManyClaims} from "./how-many/index.js";
import {purposesClaims} from "./purposes.js";
import {markClaims} from "./revisions/mark-claims.js";
import {rightsClaims} from "./rights.js";
import type {Tables} from "./select.js";
import {whyClaims} from "./why.js";

/** The claims of every chapter; a chapter's file holds the claims that it is the first to make. */
const CHAPTERS = [howManyClaims, purposesClaims, whyClaims, rightsClaims, comparisonClaims];

/**
 * Every claim of the report, sorted by id; those that say something else than in the last edition carry a mark.
 * @throws Error when an id stands twice, or a claim cannot be made from the tables
 */
export function makePublishedClaims(evidence: Evidence = readEvidence()): Claim[] {
  const tables = makeTables(evidence);
  return markClaims(makeClaims(tables), tables, evidence.history);
}

/**
 * Every claim of the report, sorted by id.
 * @throws Error when an id stands twice, or a claim cannot be made from the tables
 */
export function makeClaims(tables: Tables = makeTables()): Claim[] {
  const claims = CHAPTERS.flatMap((chapter) => chapter(tables));
  const twice = claims.map(({id}) => id).find((id, index, ids) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`claim stands twice: "${twice}"`);
  return claims.sort((a, b) => (a.id < b.id ? -1 : 1));
}
