import type {ProtectedTable} from "../model/protected-table.js";
import type {Evidence} from "../read/evidence.js";
import {perEvidence} from "./per-evidence.js";
import {markRows} from "./revisions/mark-rows.js";

/**
 * The recipe of a published table, made once for one evidence; rows that were revised since the last edition are marked in it. Without an
 * argument it reads the evidence of the project.
 */
export function recipe(make: (evidence: Evidence) => ProtectedTable): (evidence?: Evidence) => ProtectedTable {
  return perEvidence((evidence) => markRows(make(evidence), evidence.history, evidence.codelists));
}
