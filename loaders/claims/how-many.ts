import type {Claim} from "../model/claim.js";
import {count, rate, rowCount, wording} from "./kinds.js";
import {pairClaims} from "./pairs.js";
import type {Tables} from "./select.js";

const PER_CHILDREN = 100_000;
const PER_UNACCOMPANIED = 1000;

/** Claims of the chapter on how many girls and boys. */
export function howManyClaims(tables: Tables): Claim[] {
  return [
    ...mappings(tables),
    ...coordinators(tables),
    ...migrationAgency(tables),
    ...detected(tables),
    ...rates(tables)
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
    ...["2016", "2017", "2018", "2019", "2021"].flatMap((year) =>
      pairClaims(tables, `coordinators.${year}`, {table: "children-by-sex", where: where(year)}, "girls", "boys")
    ),
    ...pairClaims(tables, "coordinators.2018", {table: "children-by-sex", where: where("2018")}, "girls-against-boys"),
    ...pairClaims(tables, "coordinators.2021", {table: "children-by-sex", where: where("2021")}, "girls-share"),
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
      pairClaims(tables, `migration.${year}`, {table: "children-by-sex", where: where(year)}, "girls", "boys")
    ),
    ...pairClaims(tables, "migration.2017", {table: "children-by-sex", where: where("2017")}, "girls-share")
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
      pairClaims(tables, `detected.${year}`, {table: "children-by-sex", where: where(year)}, "girls", "boys")
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
