import type {Claim} from "../model/claim.js";
import {comparison, count, percentage, ratio} from "./kinds.js";
import {pairClaims} from "./pairs.js";
import type {Tables} from "./select.js";

/** Claims of the chapter on why girls and boys appear to different degrees. */
export function whyClaims(tables: Tables): Claim[] {
  return [
    ...unaccompanied(tables),
    ...rateRatios(tables),
    ...referrals(tables),
    ...surveys(tables),
    ...missing(tables)
  ];
}

function unaccompanied(tables: Tables): Claim[] {
  const of = (period: string, age: string, sex: string, source?: string) => ({
    table: "unaccompanied-by-sex",
    where: {period, age, sex, measure: "count", ...(source ? {source} : {})}
  });
  const lower = of("2015", "all", "girl", "hrw-seeking-refuge-2016");
  const boys = of("2015", "all", "boy");
  return [
    count(tables, "unaccompanied.2015.girls", lower),
    count(
      tables,
      "unaccompanied.2015.girls-other-source",
      of("2015", "all", "girl", "migrationsverket-asylum-statistics")
    ),
    count(tables, "unaccompanied.2015.boys", boys),
    ...(["2017 all", "2013-2023 6-11", "2013-2023 12-17"] as const).flatMap((group) => {
      const [period = "", age = ""] = group.split(" ");
      const stem = age === "all" ? `unaccompanied.${period}` : `unaccompanied.${period}.${age}`;
      const where = {period, age, measure: "count"};
      return pairClaims(tables, stem, {table: "unaccompanied-by-sex", where}, "girls-share");
    })
  ];
}

function rateRatios(tables: Tables): Claim[] {
  const of = (dataset: string, sex: string) => ({
    table: "rates",
    where: {dataset, period: "2017", base: "unaccompanied-children", sex},
    column: "rate"
  });
  return ["regional-coordinators", "migration-agency"].map((dataset) =>
    ratio(tables, `rate.${dataset}.2017.girls-to-boys`, of(dataset, "girl"), of(dataset, "boy"))
  );
}

function referrals(tables: Tables): Claim[] {
  return ["police", "government-agency"].flatMap((responder) => {
    const where = {responder, form: "sexual"};
    return pairClaims(tables, `uk.2023.sexual.${responder}`, {table: "referrals-by-responder", where}, "girls-share");
  });
}

function surveys(tables: Tables): Claim[] {
  const of = (sex: string, measure: string, via: string | null = null) => ({
    table: "school-surveys",
    where: {period: "2003-2004", sex, measure, via}
  });
  return [
    count(tables, "survey.2004.girls", of("girl", "count")),
    count(tables, "survey.2004.girls-second-hand", of("girl", "count", "aftonbladet-2004")),
    count(tables, "survey.2004.boys", of("boy", "count")),
    comparison(tables, "survey.2004.boys-against-girls", of("boy", "count"), of("girl", "count"))
  ];
}

function missing(tables: Tables): Claim[] {
  const where = {period: "2013-01/2016-05"};
  return [
    count(tables, "missing.2013-2016.children", {table: "missing-children", where: {...where, sex: "all"}}),
    percentage(tables, "missing.2013-2016.boys-share", {table: "missing-children", where: {...where, sex: "boy"}})
  ];
}
