import {describe, expect, test} from "vitest";
import {makeClaims} from "../../loaders/claims/index.js";
import type {Row} from "../../loaders/model/table.js";
import {readEvidence} from "../../loaders/read/evidence.js";
import {makeTables} from "../../loaders/tables/index.js";

// Typed by hand from the publications themselves, with the place: what the code gives must agree with what was published.
const tables = makeTables(readEvidence());
const claims = new Map(makeClaims(tables).map((claim) => [claim.id, claim]));

function publishedValue(table: string, where: Record<string, string>, column = "value"): Row[string] | undefined {
  const rows =
    tables.get(table)?.rows.filter((row) => Object.entries(where).every(([name, value]) => row[name] === value)) ?? [];
  expect(rows, `${table} ${JSON.stringify(where)}`).toHaveLength(1);
  return rows[0]?.[column];
}

describe("published totals", () => {
  test.each([
    ["Rapport 2012:27, abstract at nmtsverige.se", "national-mapping-2009-2011", "2009-2011", "all", 166],
    ["Länsstyrelsen i Stockholms län, news 10 December 2015", "national-mapping-2012-2015", "2012-2015", "all", 210],
    ["NMT, news 18 February 2018", "regional-coordinators", "2017", "girl", 28],
    ["NMT, news 18 February 2018", "regional-coordinators", "2017", "boy", 28],
    ["Jämställdhetsmyndigheten, news on 2018", "regional-coordinators", "2018", "girl", 19],
    ["Jämställdhetsmyndigheten, news on 2018", "regional-coordinators", "2018", "boy", 38],
    ["NMT, news 16 April 2020", "regional-coordinators", "2019", "all", 49],
    ["Jämställdhetsmyndigheten, kända fall 2021", "regional-coordinators", "2021", "girl", 32],
    ["Jämställdhetsmyndigheten, kända fall 2021", "regional-coordinators", "2021", "boy", 21],
    ["Migrationsverket, news 16 January 2018, table", "migration-agency", "2017", "girl", 41],
    ["Migrationsverket, news 16 January 2018, table", "migration-agency", "2017", "boy", 66],
    ["Migrationsverket, news 28 February 2024, table Kön/ålder", "migration-agency", "2023", "girl", 8],
    ["Migrationsverket, news 28 February 2024, table Kön/ålder", "migration-agency", "2023", "boy", 14],
    ["UNODC, release 14 April 2025, Sweden 2021", "detected-victims", "2021", "girl", 22],
    ["UNODC, release 14 April 2025, Sweden 2009", "detected-victims", "2009", "all", 16]
  ])("%s: %s %s %s", (_place, dataset, period, sex, value) => {
    expect(publishedValue("children-by-sex", {dataset, period, sex})).toBe(value);
  });

  test.each([
    ["Home Office, NRM tables 2023, criminal, girls", "criminal", "girl", 194],
    ["Home Office, NRM tables 2023, criminal, boys", "criminal", "boy", 2934],
    ["Home Office, NRM tables 2023, sexual, girls", "sexual", "girl", 561],
    ["Home Office, NRM tables 2023, sexual, boys", "sexual", "boy", 109],
    ["Home Office, NRM tables 2023, labour, boys", "labour", "boy", 1374]
  ])("%s", (_place, form, sex, value) => {
    expect(publishedValue("purpose-by-sex-uk", {form, sex})).toBe(value);
  });

  test("Home Office, four quarterly releases of 2023: 7,450 children", () => {
    const rows = tables.get("purpose-by-sex-uk")?.rows ?? [];
    expect(rows.reduce((sum, {value}) => sum + Number(value), 0)).toBe(7450);
  });

  test.each([
    ["Eurostat slides, sexual exploitation, female", "sexual", "female", 2286],
    ["Eurostat slides, sexual exploitation, male", "sexual", "male", 97],
    ["Eurostat slides, labour exploitation, male", "forced-labour", "male", 498]
  ])("%s", (_place, purpose, sex, value) => {
    expect(publishedValue("purpose-by-sex-eu", {purpose, sex})).toBe(value);
  });

  test("SCB, BE0101N1: 982,487 girls and 1,042,590 boys on 31 December 2015 are the base of 2015", () => {
    expect(
      publishedValue("rates", {dataset: "migration-agency", period: "2015", base: "population"}, "denominator")
    ).toBe(982_487 + 1_042_590);
  });

  test("a claim gives the published number: 166 and 210 children", () => {
    expect(claims.get("mapping.2009-2011.children")).toMatchObject({value: 166, status: "exact"});
    expect(claims.get("mapping.2012-2015.children")).toMatchObject({value: 210, status: "exact"});
  });
});
