import type {PublishedTable} from "../model/table.js";
import {type Evidence, readEvidence} from "../read/evidence.js";
import {detectedChildren} from "./detected-children.js";
import {law} from "./law.js";
import {purposeBySexEu} from "./purpose-by-sex-eu.js";
import {purposeBySexUk} from "./purpose-by-sex-uk.js";
import {referralsByResponder} from "./referrals-by-responder.js";
import {registeredVictimsEu} from "./registered-victims-eu.js";
import {unaccompaniedBySex} from "./unaccompanied-by-sex.js";

/** Every recipe, in the order in which the tables are listed. */
const RECIPES: readonly ((evidence: Evidence) => PublishedTable)[] = [
  law,
  purposeBySexEu,
  purposeBySexUk,
  registeredVictimsEu,
  unaccompaniedBySex,
  referralsByResponder,
  detectedChildren
];

/**
 * Every published table, by name.
 * @throws Error when a recipe fails, or two tables have one name
 */
export function makeTables(evidence: Evidence = readEvidence()): Map<string, PublishedTable> {
  const tables = RECIPES.map((recipe) => recipe(evidence));
  const twice = tables.map(({name}) => name).find((name, index, names) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`table stands twice: "${twice}"`);
  return new Map(tables.map((table) => [table.name, table]));
}
