import type {ProtectedTable} from "../model/protected-table.js";
import type {Evidence} from "../read/evidence.js";
import {detectionReadings} from "./analysis/detection-readings.js";
import {equalityByBase} from "./analysis/equality-by-base.js";
import {purposeAssociation} from "./analysis/purpose-association.js";
import {rateRatios} from "./analysis/rate-ratios.js";
import {shareBounds} from "./analysis/share-bounds.js";
import {shareHeterogeneity} from "./analysis/share-heterogeneity.js";
import {ukChannel} from "./analysis/uk-channel.js";
import {ukGap} from "./analysis/uk-gap.js";
import {ukPurposeOdds} from "./analysis/uk-purpose-odds.js";
import {ukShareDecomposition} from "./analysis/uk-share-decomposition.js";
import {ukSimpson} from "./analysis/uk-simpson.js";
import {wordsAsBounds} from "./analysis/words-as-bounds.js";
import {childrenBySex} from "./children-by-sex.js";
import {coverage} from "./coverage.js";
import {detectedChildren} from "./detected-children.js";
import {girlsShare} from "./girls-share.js";
import {law} from "./law.js";
import {mappings} from "./mappings.js";
import {missingChildren} from "./missing-children.js";
import {perEvidence} from "./per-evidence.js";
import {policeChain} from "./police-chain.js";
import {purposeBySexEu} from "./purpose-by-sex-eu.js";
import {purposeBySexUk} from "./purpose-by-sex-uk.js";
import {purposesSweden} from "./purposes-sweden.js";
import {rates} from "./rates.js";
import {referralsByResponder} from "./referrals-by-responder.js";
import {referralsByYear} from "./referrals-by-year.js";
import {registeredVictimsEu} from "./registered-victims-eu.js";
import {schoolSurveys} from "./school-surveys.js";
import {unaccompaniedBySex} from "./unaccompanied-by-sex.js";

/** Every recipe, in the order in which the tables are listed. */
const RECIPES: readonly ((evidence: Evidence) => ProtectedTable)[] = [
  childrenBySex,
  girlsShare,
  rates,
  mappings,
  purposesSweden,
  purposeBySexEu,
  purposeBySexUk,
  unaccompaniedBySex,
  referralsByResponder,
  referralsByYear,
  schoolSurveys,
  missingChildren,
  policeChain,
  registeredVictimsEu,
  detectedChildren,
  coverage,
  law,
  shareHeterogeneity,
  rateRatios,
  wordsAsBounds,
  equalityByBase,
  purposeAssociation,
  ukPurposeOdds,
  shareBounds,
  ukGap,
  ukShareDecomposition,
  ukChannel,
  ukSimpson,
  detectionReadings
];

/**
 * Every published table, by name.
 * @throws Error when a recipe fails, or two tables have one name
 */
export const makeTables = perEvidence((evidence): ReadonlyMap<string, ProtectedTable> => {
  const tables = RECIPES.map((recipe) => recipe(evidence));
  const twice = tables.map(({name}) => name).find((name, index, names) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`table stands twice: "${twice}"`);
  return new Map(tables.map((table) => [table.name, table]));
});
