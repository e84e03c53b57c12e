import type {Claim} from "../../model/claim.js";
import {count, rowCount, wording} from "../kinds/index.js";
import {pairClaims} from "../pairs.js";
import type {Tables} from "../select.js";

/** Years for which the coordinators’ numbers of girls and boys are known. */
export const COORDINATOR_YEARS = ["2016", "2017", "2018", "2019", "2021"] as const;

/** The two national mappings: their children, and what they say of girls and boys. */
export function mappings(tables: Tables): Claim[] {
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

/** The children that the regional coordinators knew of, year by year. */
export function coordinators(tables: Tables): Claim[] {
  const where = (period: string) => ({dataset: "regional-coordinators", period});
  const all = (period: string, via: string | null) => ({
    table: "children-by-sex",
    where: {...where(period), sex: "all", via}
  });
  return [
    ...yearsWithBoth(tables, "coordinators", "regional-coordinators", COORDINATOR_YEARS),
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

/** The children that the Migration Agency suspected to be victims, year by year. */
export function migrationAgency(tables: Tables): Claim[] {
  const where = (period: string) => ({dataset: "migration-agency", period});
  return [
    ...MIGRATION_YEARS.map(([year, via]) =>
      count(tables, `migration.${year}.children`, {table: "children-by-sex", where: {...where(year), sex: "all", via}})
    ),
    ...yearsWithBoth(tables, "migration", "migration-agency", ["2017", "2023"])
  ];
}

/** The detected victims that Sweden has reported to the UN. */
export function detected(tables: Tables): Claim[] {
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
    ...yearsWithBoth(tables, "detected", "detected-victims", ["2021", "2022"])
  ];
}

/** Girls, boys and the girls’ share of each year for which a source gives both. */
function yearsWithBoth(tables: Tables, stem: string, dataset: string, years: readonly string[]): Claim[] {
  return years.flatMap((period) =>
    pairClaims(
      tables,
      `${stem}.${period}`,
      {table: "children-by-sex", where: {dataset, period}},
      "girls",
      "boys",
      "girls-share"
    )
  );
}
