import type {Claim} from "../../model/claim.js";
import type {Tables} from "../select.js";
import {coordinators, detected, mappings, migrationAgency} from "./counts.js";
import {equality, rateRatios, rates, wordsAsNumbers} from "./rates.js";
import {heterogeneity, intervals, sentences} from "./shares.js";

/** Claims of the chapter on how many girls and boys. */
export function howManyClaims(tables: Tables): Claim[] {
  return [
    ...mappings(tables),
    ...coordinators(tables),
    ...migrationAgency(tables),
    ...detected(tables),
    ...intervals(tables),
    ...sentences(tables),
    ...heterogeneity(tables),
    ...wordsAsNumbers(tables),
    ...rates(tables),
    ...rateRatios(tables),
    ...equality(tables)
  ];
}
