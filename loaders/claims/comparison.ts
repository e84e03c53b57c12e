import type {Claim} from "../model/claim.js";
import {count, percentage, share} from "./kinds/index.js";
import {pairClaims} from "./pairs.js";
import type {Tables} from "./select.js";

/** Claims of the chapter that compares Sweden with the EU, the United Kingdom and the countries around. */
export function comparisonClaims(tables: Tables): Claim[] {
  return [...europeanUnion(tables), ...unitedKingdom(tables), ...neighbours(tables)];
}

function europeanUnion(tables: Tables): Claim[] {
  const of = (where: Record<string, string>) => ({table: "registered-victims-eu", where});
  return [
    ...pairClaims(
      tables,
      "eu.2015.children",
      {table: "registered-victims-eu", where: {period: "2015", age: "all", purpose: "all"}},
      "girls",
      "boys",
      "girls-share"
    ),
    ...["2015", "2022", "2023"].map((period) =>
      count(tables, `eu.${period}.victims`, of({period, age: "all-ages", sex: "all", purpose: "all", measure: "count"}))
    ),
    percentage(tables, "eu.2021-2022.children-share", of({period: "2021-2022", age: "all", sex: "all"})),
    percentage(
      tables,
      "eu.2023.children-share",
      of({period: "2023", age: "all", sex: "all"}),
      of({period: "2023", age: "all-ages", sex: "all", purpose: "all", measure: "count"})
    ),
    percentage(
      tables,
      "eu.2021-2022.girls-of-sexual",
      of({period: "2021-2022", age: "all", sex: "girl", purpose: "sexual"})
    )
  ];
}

function unitedKingdom(tables: Tables): Claim[] {
  const of = (where: Record<string, string | null>) => ({table: "referrals-by-year", where});
  const bySex = (sex: string) => ({table: "purpose-by-sex-uk", where: {sex}});
  return [
    share(tables, "uk.2023.girls-share", bySex("girl"), bySex("girl"), bySex("boy")),
    count(tables, "uk.2009.children", of({period: "2009"})),
    count(tables, "uk.2023.children", of({period: "2023", source: "home-office-nrm-2023-q4"})),
    count(tables, "uk.2023.children-quarterly", of({period: "2023", source: "home-office-nrm-quarterly"}))
  ];
}

function neighbours(tables: Tables): Claim[] {
  const of = (area: string, period: string, purpose: string) => ({
    table: "detected-children",
    where: {area, period, purpose}
  });
  return [
    ...pairClaims(tables, "detected.finland.2021", of("FIN", "2021", "all"), "girls", "boys"),
    ...pairClaims(tables, "detected.finland.2022", of("FIN", "2022", "all"), "girls", "boys"),
    ...pairClaims(tables, "detected.germany.2022.sexual", of("DEU", "2022", "sexual"), "girls-share"),
    ...pairClaims(tables, "detected.uk.2022.other", of("GBR", "2022", "other"), "girls-share")
  ];
}
