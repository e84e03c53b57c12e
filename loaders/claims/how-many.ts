import type {Claim} from "../model/claim.js";
import {count, measure, range, rate, ratio, rowCount, tally, wording} from "./kinds.js";
import {pairClaims} from "./pairs.js";
import type {Tables} from "./select.js";
import {statement} from "./statement.js";

const COORDINATOR_YEARS = ["2016", "2017", "2018", "2019", "2021"] as const;
const PER_CHILDREN = 100_000;
const PER_UNACCOMPANIED = 1000;

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

function mappings(tables: Tables): Claim[] {
  const wordings = {
    "2009-2011": {sv: "lika många flickor som pojkar", en: "as many girls as boys"},
    "2012-2015": {sv: "jämnt fördelade på flickor och pojkar", en: "evenly split between girls and boys"}
  };
  return Object.entries(wordings).flatMap(([period, words]) => {
    const where = {dataset: `national-mapping-${period}`, period};
    return [
      count(tables, `mapping.${period}.children`, {table: "children-by-sex", where: {...where, sex: "all"}}),
      wording(tables, `mapping.${period}.sex`, {table: "children-by-sex", where: {...where, sex: "girl"}}, words)
    ];
  });
}

function coordinators(tables: Tables): Claim[] {
  const where = (period: string) => ({dataset: "regional-coordinators", period});
  const all = (period: string, via: string | null) => ({
    table: "children-by-sex",
    where: {...where(period), sex: "all", via}
  });
  return [
    ...COORDINATOR_YEARS.flatMap((year) =>
      pairClaims(
        tables,
        `coordinators.${year}`,
        {table: "children-by-sex", where: where(year)},
        "girls",
        "boys",
        "girls-share"
      )
    ),
    ...pairClaims(tables, "coordinators.2018", {table: "children-by-sex", where: where("2018")}, "girls-against-boys"),
    count(tables, "coordinators.2021.children", all("2021", null)),
    count(tables, "coordinators.2021.children-second-hand", all("2021", "us-tip-2022")),
    rowCount(
      tables,
      "coordinators.years-without-sex",
      {table: "children-by-sex", where: {dataset: "regional-coordinators", sex: "girl", status: "missing"}},
      "year"
    )
  ];
}

/** Where the children of a year were seen: the agency itself, or an account of it. */
const MIGRATION_YEARS: readonly (readonly [year: string, via: string | null])[] = [
  ["2015", "metro-2016"],
  ["2016", "us-tip-2017"],
  ["2017", null],
  ["2018", "landets-fria-2020"],
  ["2019", "landets-fria-2020"],
  ["2020", "us-tip-2022"],
  ["2021", "us-tip-2022"],
  ["2023", null]
];

function migrationAgency(tables: Tables): Claim[] {
  const where = (period: string) => ({dataset: "migration-agency", period});
  return [
    ...MIGRATION_YEARS.map(([year, via]) =>
      count(tables, `migration.${year}.children`, {table: "children-by-sex", where: {...where(year), sex: "all", via}})
    ),
    ...["2017", "2023"].flatMap((year) =>
      pairClaims(
        tables,
        `migration.${year}`,
        {table: "children-by-sex", where: where(year)},
        "girls",
        "boys",
        "girls-share"
      )
    )
  ];
}

function detected(tables: Tables): Claim[] {
  const where = (period: string) => ({dataset: "detected-victims", period});
  return [
    ...["2009", "2010"].map((year) =>
      count(tables, `detected.${year}.children`, {table: "children-by-sex", where: {...where(year), sex: "all"}})
    ),
    rowCount(
      tables,
      "detected.bounded-years",
      {table: "children-by-sex", where: {dataset: "detected-victims", sex: "all", status: "bound"}},
      "year"
    ),
    ...["2021", "2022"].flatMap((year) =>
      pairClaims(
        tables,
        `detected.${year}`,
        {table: "children-by-sex", where: where(year)},
        "girls",
        "boys",
        "girls-share"
      )
    )
  ];
}

function rates(tables: Tables): Claim[] {
  const of = (dataset: string, period: string, base: string, sex: string) => ({
    table: "rates",
    where: {dataset, period, base, sex}
  });
  return [
    ...["2009-2011", "2012-2015"].map((period) =>
      rate(
        tables,
        `rate.${period}.children`,
        of(`national-mapping-${period}`, period, "population", "all"),
        PER_CHILDREN
      )
    ),
    ...(["regional-coordinators", "migration-agency"] as const).flatMap((dataset) =>
      (["girl", "boy"] as const).map((sex) =>
        rate(
          tables,
          `rate.${dataset}.2017.${sex}s`,
          of(dataset, "2017", "unaccompanied-children", sex),
          PER_UNACCOMPANIED
        )
      )
    )
  ];
}

/** Every source and year with both numbers, as the ids of its claims begin. */
const SHARES = [
  ...COORDINATOR_YEARS.map((year) => ["coordinators", "regional-coordinators", year] as const),
  ["migration", "migration-agency", "2017"],
  ["migration", "migration-agency", "2023"],
  ["detected", "detected-victims", "2021"],
  ["detected", "detected-victims", "2022"]
] as const;

function intervals(tables: Tables): Claim[] {
  return SHARES.map(([stem, dataset, period]) =>
    range(
      tables,
      `${stem}.${period}.girls-share-interval`,
      {table: "girls-share", where: {dataset, period}},
      ["intervalLower", "intervalUpper"],
      "share"
    )
  );
}

function sentences(tables: Tables): Claim[] {
  const side = (dataset: string, period: string, sex: string) => ({
    count: {table: "children-by-sex", where: {dataset, period, sex}}
  });
  const more = (id: string, dataset: string, period: string, [left, right]: readonly [string, string]) =>
    statement(tables, id, side(dataset, period, left), side(dataset, period, right));
  return [
    more("coordinators.2016.more-girls", "regional-coordinators", "2016", ["girl", "boy"]),
    more("coordinators.2018.more-boys", "regional-coordinators", "2018", ["boy", "girl"]),
    more("migration.2017.more-boys", "migration-agency", "2017", ["boy", "girl"]),
    more("detected.2021.more-girls", "detected-victims", "2021", ["girl", "boy"])
  ];
}

function heterogeneity(tables: Tables): Claim[] {
  const of = (comparison: string, where: Record<string, string | number> = {}) => ({
    table: "share-heterogeneity",
    where: {comparison, ...where}
  });
  const [years, pairs] = [of("years-regional-coordinators"), of("pairs-regional-coordinators")];
  return [
    measure(tables, "heterogeneity.coordinators.p", {...years, column: "pValue"}, "p-value"),
    measure(tables, "heterogeneity.coordinators.p-holm", {...years, column: "pHolm"}, "p-value"),
    measure(tables, "heterogeneity.coordinators.v", {...years, column: "cramersV"}, "coefficient"),
    count(tables, "heterogeneity.coordinators.children", {...years, column: "children"}),
    rowCount(tables, "heterogeneity.pairs", pairs, "comparison"),
    tally(tables, "heterogeneity.pairs-below", {...pairs, column: "below"}, "comparison"),
    tally(tables, "heterogeneity.pairs-below-holm", {...pairs, column: "belowHolm"}, "comparison"),
    measure(tables, "heterogeneity.2017.p", {...of("sources", {period: "2017"}), column: "pValue"}, "p-value"),
    count(tables, "heterogeneity.2017.children", {...of("sources", {period: "2017"}), column: "children"})
  ];
}

// Words enter as bounds, and so does everything that is made of them.
function wordsAsNumbers(tables: Tables): Claim[] {
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

function rateRatios(tables: Tables): Claim[] {
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

function equality(tables: Tables): Claim[] {
  const of = (period: string, assumption: string) => ({table: "equality-by-base", where: {period, assumption}});
  return [
    ...["2015", "2017", "2013-2023"].flatMap((period) =>
      ["same-split", "any-split"].map((assumption) =>
        range(tables, `equality.${period}.${assumption}`, of(period, assumption), ["ratioLeast", "ratioMost"], "ratio")
      )
    )
  ];
}
