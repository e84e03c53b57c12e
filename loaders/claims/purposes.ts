import type {Claim} from "../model/claim.js";
import {comparison, count, measure, range, share, sum, wording} from "./kinds/index.js";
import {type PairPart, pairClaims} from "./pairs.js";
import type {Tables} from "./select.js";
import {statement} from "./statement.js";

/** Claims of the chapter on purposes. */
export function purposesClaims(tables: Tables): Claim[] {
  return [
    ...inWords(tables),
    ...policeCases(tables),
    ...offences(tables),
    ...detected(tables),
    ...europeanUnion(tables),
    ...unitedKingdom(tables),
    ...association(tables),
    ...odds(tables),
    ...bounds(tables)
  ];
}

function inWords(tables: Tables): Claim[] {
  const of = (dataset: string, period: string, purpose: string, sex: string) => ({
    table: "purposes-sweden",
    where: {dataset, period, purpose, sex}
  });
  const mainly = {sv: "främst", en: "mainly"};
  const predominant = {sv: "till övervägande del", en: "for the most part"};
  return [
    wording(
      tables,
      "mapping.2012-2015.sexual",
      {table: "mappings", where: {dataset: "national-mapping-2012-2015", purpose: "sexual", via: null}},
      {sv: "hälften", en: "half"}
    ),
    wording(tables, "mapping.2009-2011.girls-sexual", of("national-mapping-2009-2011", "2009-2011", "sexual", "girl"), {
      sv: "oftast",
      en: "most often"
    }),
    wording(
      tables,
      "mapping.2009-2011.boys-criminality",
      of("national-mapping-2009-2011", "2009-2011", "criminality", "boy"),
      mainly
    ),
    wording(
      tables,
      "coordinators.2018.boys-criminality",
      of("regional-coordinators", "2018", "criminality", "boy"),
      predominant
    ),
    wording(
      tables,
      "coordinators.2018.girls-purposes",
      of("regional-coordinators", "2018", "sexual-begging-marriage", "girl"),
      mainly
    )
  ];
}

function policeCases(tables: Tables): Claim[] {
  const dataset = "police-case-review";
  return [
    count(tables, "police-review.reports", {table: "police-chain", where: {dataset, stage: "police-report"}}),
    ...["sexual", "forced-labour", "begging", "war-service"].map((purpose) =>
      count(tables, `police-review.${purpose}`, {table: "purposes-sweden", where: {dataset, purpose}})
    )
  ];
}

function offences(tables: Tables): Claim[] {
  const of = (period: string, purpose: string) => ({
    table: "purposes-sweden",
    where: {dataset: "reported-offences", period, purpose}
  });
  return [
    count(tables, "offences.2014.begging", of("2014", "begging")),
    count(tables, "offences.2015.sexual", of("2015", "sexual")),
    count(tables, "offences.2017.sexual", of("2017", "sexual")),
    count(tables, "offences.2017.non-sexual", of("2017", "non-sexual")),
    count(tables, "offences.2018.non-sexual", of("2018", "non-sexual"))
  ];
}

// The forms of 2022 do not add up to the totals: the girls of the two forms are more than all girls.
function detected(tables: Tables): Claim[] {
  const where = {dataset: "detected-victims", period: "2022"};
  const byForm = {table: "purposes-sweden", where: {...where, sex: "girl", status: "exact"}};
  const inTotal = {table: "children-by-sex", where: {...where, sex: "girl"}};
  return [
    ...["sexual", "other"].flatMap((purpose) => {
      const of = (sex: string) => ({table: "purposes-sweden", where: {...where, purpose, sex}});
      return [
        count(tables, `detected.2022.${purpose}.girls`, of("girl")),
        count(tables, `detected.2022.${purpose}.children`, of("all"))
      ];
    }),
    sum(tables, "detected.2022.girls-by-form", byForm),
    comparison(tables, "detected.2022.girls-by-form-against-total", byForm, inTotal)
  ];
}

function europeanUnion(tables: Tables): Claim[] {
  return (["sexual", "forced-labour", "other"] as const).flatMap((purpose) => {
    const of = (sex: string) => ({table: "purpose-by-sex-eu", where: {purpose, sex}});
    return [
      count(tables, `eu.2015.${purpose}.female`, of("female")),
      count(tables, `eu.2015.${purpose}.male`, of("male")),
      ...(purpose === "forced-labour"
        ? [comparison(tables, `eu.2015.${purpose}.male-against-female`, of("male"), of("female"))]
        : [])
    ];
  });
}

function unitedKingdom(tables: Tables): Claim[] {
  const pair = (form: string, ...parts: readonly PairPart[]) =>
    pairClaims(tables, `uk.2023.${form}`, {table: "purpose-by-sex-uk", where: {form}}, ...parts);
  return [
    ...["sexual", "criminal", "labour"].flatMap((form) => pair(form, "girls-share")),
    ...["domestic", "sexual-and-criminal", "labour-and-criminal", "not-specified"].flatMap((form) =>
      pair(form, "girls", "boys")
    )
  ];
}

function association(tables: Tables): Claim[] {
  const of = (dataset: string) => ({table: "purpose-association", where: {dataset}});
  const claims = (stem: string, dataset: string, things: string) => [
    measure(tables, `association.${stem}`, {...of(dataset), column: "cramersV"}, "coefficient"),
    range(tables, `association.${stem}.interval`, of(dataset), ["intervalLower", "intervalUpper"], "coefficient"),
    count(tables, `association.${stem}.${things}`, {...of(dataset), column: "total"})
  ];
  return [...claims("eu.2015", "eu-registered-victims", "persons"), ...claims("uk.2023", "uk-referrals", "children")];
}

/** Purposes of the sentences, and whose purpose it more often is. */
const MORE = [
  ["sexual", "girls"],
  ["domestic-work", "girls"],
  ["criminality", "boys"],
  ["forced-labour", "boys"]
] as const;

function odds(tables: Tables): Claim[] {
  const of = (purpose: string, column: string) => ({table: "uk-purpose-odds", where: {purpose}, column});
  const side = (purpose: string, sex: "girls" | "boys") => ({count: of(purpose, sex), base: of(purpose, `${sex}Base`)});
  return [
    ...MORE.map(([purpose, sex]) =>
      statement(
        tables,
        `uk.2023.${purpose}.more-${sex}`,
        side(purpose, sex),
        side(purpose, sex === "girls" ? "boys" : "girls")
      )
    ),
    ...["sexual", "criminality"].flatMap((purpose) => [
      measure(tables, `uk.2023.${purpose}.odds`, of(purpose, "oddsRatio"), "ratio"),
      range(
        tables,
        `uk.2023.${purpose}.odds-interval`,
        of(purpose, "oddsRatio"),
        ["intervalLower", "intervalUpper"],
        "ratio"
      ),
      range(
        tables,
        `uk.2023.${purpose}.odds-interval-three`,
        of(purpose, "oddsRatio"),
        ["intervalLower3", "intervalUpper3"],
        "ratio"
      )
    ]),
    share(tables, "uk.2023.mentions.criminality.boys", of("criminality", "boys"), of("criminality", "boysBase")),
    share(tables, "uk.2023.mentions.criminality.girls", of("criminality", "girls"), of("criminality", "girlsBase")),
    share(tables, "uk.2023.mentions.sexual.boys", of("sexual", "boys"), of("sexual", "boysBase"))
  ];
}

function bounds(tables: Tables): Claim[] {
  const of = (dataset: string, purpose: string) => ({table: "share-bounds", where: {dataset, purpose}});
  const shares = (id: string, dataset: string, purpose: string) =>
    range(tables, id, of(dataset, purpose), ["boundLower", "boundUpper"], "share");
  return [
    shares("detected.2022.sexual.bounds", "detected-victims", "sexual"),
    shares("detected.2022.other.bounds", "detected-victims", "other"),
    shares("uk.2023.sexual.bounds", "uk-referrals", "sexual"),
    shares("uk.2023.criminal.bounds", "uk-referrals", "criminality"),
    range(
      tables,
      "words.2012-2015.sexual",
      {table: "words-as-bounds", where: {period: "2012-2015", subject: "sexual"}},
      ["least", "most"],
      "count"
    )
  ];
}
