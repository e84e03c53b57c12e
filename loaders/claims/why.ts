import type {Claim} from "../model/claim.js";
import {comparison, contribution, count, excess, measure, percentage, range, rowCount, share} from "./kinds/index.js";
import {pairClaims} from "./pairs.js";
import type {Tables} from "./select.js";

/** Claims of the chapter on why girls and boys appear to different degrees. */
export function whyClaims(tables: Tables): Claim[] {
  return [
    ...unaccompanied(tables),
    ...referrals(tables),
    ...surveys(tables),
    ...missing(tables),
    ...gap(tables),
    ...decomposition(tables),
    ...channel(tables),
    ...simpson(tables)
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
    percentage(
      tables,
      "missing.2013-2016.boys-share",
      {table: "missing-children", where: {...where, sex: "boy"}},
      {table: "missing-children", where: {...where, sex: "all"}}
    )
  ];
}

function gap(tables: Tables): Claim[] {
  const of = (factor: string, category: string, column = "gap") => ({
    table: "uk-gap",
    where: {factor, category},
    column
  });
  const all = of("all", "all");
  return [
    count(tables, "uk.gap.girls", of("all", "all", "girls")),
    count(tables, "uk.gap.boys", of("all", "all", "boys")),
    count(tables, "uk.gap.all", all),
    ...["criminality", "forced-labour", "several", "unknown"].map((purpose) =>
      contribution(tables, `uk.gap.${purpose}`, of("purpose", purpose), all)
    ),
    excess(tables, "uk.gap.sexual", of("purpose", "sexual", "girls"), of("purpose", "sexual", "boys")),
    ...["local-authority", "police", "government-agency", "ngo"].map((responder) =>
      contribution(tables, `uk.gap.${responder}`, of("responder", responder), all)
    ),
    range(tables, "uk.gap.quarters", {table: "uk-gap", where: {factor: "period"}}, ["gapShare", "gapShare"], "share")
  ];
}

function decomposition(tables: Tables): Claim[] {
  const of = (comparison: string, category: string, column: string) => ({
    table: "uk-share-decomposition",
    where: {comparison, category},
    column
  });
  const parts = {difference: "difference", purpose: "purposeEffect", within: "withinEffect"} as const;
  const years = {...parts, responder: "responderEffect"} as const;
  return [
    ...["police", "government-agency"].flatMap((responder) => [
      ...Object.entries(parts).map(([name, column]) =>
        measure(
          tables,
          `uk.decomposition.${responder}.${name}`,
          of("responder-against-others", responder, column),
          "points"
        )
      ),
      share(
        tables,
        `uk.decomposition.${responder}.girls-share`,
        of("responder-against-others", responder, "girls"),
        of("responder-against-others", responder, "both")
      )
    ]),
    ...Object.entries(years).map(([name, column]) =>
      measure(tables, `uk.decomposition.years.${name}`, of("2023-against-2022", "all", column), "points")
    )
  ];
}

function channel(tables: Tables): Claim[] {
  const of = (responder: string, column: string) => ({table: "uk-channel", where: {responder}, column});
  const all = (sex: string) => ({table: "uk-channel", where: {}, column: sex});
  return [
    share(tables, "uk.channel.government-agency.girls", of("government-agency", "girls"), all("girls")),
    share(tables, "uk.channel.government-agency.boys", of("government-agency", "boys"), all("boys")),
    measure(tables, "uk.channel.government-agency.difference", of("government-agency", "difference"), "points"),
    measure(tables, "uk.channel.government-agency.purpose", of("government-agency", "purposeEffect"), "points"),
    measure(tables, "uk.channel.government-agency.within", of("government-agency", "withinEffect"), "points")
  ];
}

function simpson(tables: Tables): Claim[] {
  const of = (category: string, stratifier: string) => ({table: "uk-simpson", where: {category, stratifier}});
  const common = (id: string, category: string, stratifier: string) => [
    measure(tables, id, {...of(category, stratifier), column: "commonOdds"}, "ratio"),
    range(tables, `${id}-interval`, of(category, stratifier), ["intervalLower", "intervalUpper"], "ratio")
  ];
  return [
    rowCount(tables, "uk.simpson.checks", {table: "uk-simpson", where: {}}, "comparison"),
    rowCount(tables, "uk.simpson.unturned", {table: "uk-simpson", where: {reversals: 0}}, "comparison"),
    ...common("uk.simpson.sexual.common", "sexual", "responder"),
    measure(tables, "uk.simpson.criminality.crude", {...of("criminality", "responder"), column: "crudeOdds"}, "ratio"),
    ...common("uk.simpson.criminality.common", "criminality", "responder"),
    measure(tables, "uk.simpson.police.crude", {...of("police", "purpose"), column: "crudeOdds"}, "ratio"),
    ...common("uk.simpson.police.common", "police", "purpose")
  ];
}
