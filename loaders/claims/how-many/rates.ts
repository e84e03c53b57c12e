import type {Claim} from "../../model/claim.js";
import {measure, range, rate, ratio} from "../kinds/index.js";
import type {Tables} from "../select.js";

/** Children by inhabitants and by unaccompanied children. */
export function rates(tables: Tables): Claim[] {
  const of = (dataset: string, period: string, base: string, sex: string) => ({
    table: "rates",
    where: {dataset, period, base, sex}
  });
  return [
    ...["2009-2011", "2012-2015"].map((period) =>
      rate(tables, `rate.${period}.children`, of(`national-mapping-${period}`, period, "population", "all"))
    ),
    ...(["regional-coordinators", "migration-agency"] as const).flatMap((dataset) =>
      (["girl", "boy"] as const).map((sex) =>
        rate(tables, `rate.${dataset}.2017.${sex}s`, of(dataset, "2017", "unaccompanied-children", sex))
      )
    )
  ];
}

/** The mappings’ words as bounds of numbers, and what is made of them. */
export function wordsAsNumbers(tables: Tables): Claim[] {
  const girls = (period: string) => ({table: "words-as-bounds", where: {period, subject: "girls"}});
  return [
    range(
      tables,
      "words.equal",
      {table: "words-as-bounds", where: {subject: "girls"}},
      ["shareLeast", "shareMost"],
      "share"
    ),
    ...["2009-2011", "2012-2015"].flatMap((period) => [
      range(tables, `words.${period}.girls`, girls(period), ["least", "most"], "count"),
      range(tables, `words.${period}.girls-rate`, girls(period), ["girlsRateLeast", "girlsRateMost"], "rate"),
      range(tables, `words.${period}.boys-rate`, girls(period), ["boysRateLeast", "boysRateMost"], "rate"),
      range(tables, `words.${period}.ratio`, girls(period), ["ratioLeast", "ratioMost"], "ratio"),
      range(tables, `words.${period}.ratio-interval`, girls(period), ["intervalLower", "intervalUpper"], "ratio")
    ])
  ];
}

/** How much higher the girls’ rate is than the boys’. */
export function rateRatios(tables: Tables): Claim[] {
  return ["regional-coordinators", "migration-agency"].flatMap((dataset) => {
    const selection = {table: "rate-ratios", where: {dataset, period: "2017", base: "unaccompanied-children"}};
    const sex = (name: string) => ({table: "rates", where: {...selection.where, sex: name}, column: "rate"});
    const stem = `rate.${dataset}.2017`;
    return [
      ratio(tables, `${stem}.girls-to-boys`, sex("girl"), sex("boy")),
      range(tables, `${stem}.interval`, selection, ["intervalLower", "intervalUpper"], "ratio"),
      range(tables, `${stem}.interval-three`, selection, ["intervalLower3", "intervalUpper3"], "ratio"),
      measure(tables, `${stem}.detection-ratio`, {...selection, column: "detectionRatio"}, "ratio")
    ];
  });
}

/** What “as many” would mean for each child who came alone. */
export function equality(tables: Tables): Claim[] {
  const of = (period: string, assumption: string) => ({table: "equality-by-base", where: {period, assumption}});
  return [
    ...["2015", "2017", "2013-2023"].flatMap((period) =>
      ["same-split", "any-split"].map((assumption) =>
        range(tables, `equality.${period}.${assumption}`, of(period, assumption), ["ratioLeast", "ratioMost"], "ratio")
      )
    )
  ];
}
