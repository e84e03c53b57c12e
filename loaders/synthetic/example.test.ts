import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {readCodelists} from "../read/codelists.js";
import {screenCollection} from "../read/collection.js";
import {readSubmissionSchema} from "../read/submission-schema.js";
import {toBytes} from "../write/files.js";
import {countRows, rankBySchema} from "./count.js";
import {DELIVERIES, type Delivery} from "./deliveries.js";
import {exampleFiles, pathOf} from "./index.js";
import {countOverlap} from "./overlap.js";
import {makeRegister} from "./register.js";

const FOLDER = "data/submissions/example";
const schema = readSubmissionSchema();
const files = new Map(await toBytes(exampleFiles(schema, readCodelists())));
const register = makeRegister();
const text = (path: string) => new TextDecoder("windows-1252").decode(files.get(path));

describe("what is committed is what the generator makes", () => {
  test.each([...files.keys()])("%s", (path) => {
    const committed = readFileSync(`${FOLDER}/${path}`);
    expect(committed.equals(files.get(path) ?? new Uint8Array()), `run npm run example: ${path} is outdated`).toBe(
      true
    );
  });

  test("and nothing else", () => {
    const committed = readdirSync(FOLDER, {recursive: true, encoding: "utf8"}).filter(
      (path) => /\.\w+$/.test(path) && !path.startsWith("report/")
    );
    expect(committed.sort()).toEqual([...files.keys()].sort());
  });
});

describe("every file carries the mark", () => {
  test.each(DELIVERIES.map(pathOf))("%s", (path) => {
    expect(path).toMatch(/\/synthetic-/);
    if (path.endsWith(".csv"))
      for (const line of text(path).trim().split("\r\n").slice(1))
        expect(line).toMatch(/SYNTETISKT EXEMPEL \/ SYNTHETIC EXAMPLE$/);
  });

  test("the descriptor in its title, in a mark of its own, and as a flag", () => {
    const descriptor = JSON.parse(text("collection.json"));
    expect(descriptor).toMatchObject({name: "example", synthetic: true, earlier: []});
    for (const [language, word] of [
      ["sv", "SYNTETISKT"],
      ["en", "SYNTHETIC"]
    ] as const) {
      expect(descriptor.title[language]).toContain(word);
      expect(descriptor.mark[language]).toContain(word);
    }
  });
});

test("screening finds nothing: every file is read, in whatever shape it is", async () => {
  const {issues, tables, overlaps, known, corrections} = await screenCollection(process.cwd(), FOLDER);
  expect(issues).toEqual([]);
  expect([tables.length, known.length, corrections.length]).toEqual([DELIVERIES.length, 1, 1]);
  expect(overlaps.length).toBe(countOverlap(register).length);
});

test("eight authorities, four years, one to three tables each", () => {
  const authorities = DELIVERIES.map(({authority}) => authority);
  expect(new Set(authorities).size).toBe(8);
  for (const name of authorities) expect(authorities.filter((one) => one === name).length).toBeLessThanOrEqual(3);
  expect([...new Set(register.map(({year}) => year))].sort()).toEqual(["2012", "2013", "2014", "2015"]);
});

test("tables of one authority and unit have the same count in all, and by sex", () => {
  const margins = DELIVERIES.map((delivery) => ({
    group: `${delivery.authority} ${delivery.unit}`,
    delivery,
    bySex: JSON.stringify([...marginBySex(delivery)].sort())
  }));
  for (const {group, bySex} of margins)
    expect(new Set(margins.filter((one) => one.group === group).map((one) => one.bySex)), group).toEqual(
      new Set([bySex])
    );
});

/** Counts by sex, from the rows that are no totals but those over measures. */
function marginBySex(delivery: Delivery): Map<string, number> {
  const margin = new Map<string, number>();
  for (const {codes, count = 0} of countRows(register, delivery, schema, rankBySchema(schema))) {
    const key = Object.fromEntries(delivery.dimensions.map((name, place) => [name, codes[place]]));
    const {measure, ...others} = key;
    if (Object.values(others).includes("all") || (measure !== undefined && measure !== "all")) continue;
    margin.set(key.sex ?? "", (margin.get(key.sex ?? "") ?? 0) + count);
  }
  return margin;
}

test("the authorities' counts less what the overlap counts again are the children of the register", () => {
  const counted = register.reduce((sum, {authorities}) => sum + authorities.length, 0);
  const again = countOverlap(register).reduce((sum, {authorities, count}) => sum + (authorities.length - 1) * count, 0);
  expect(counted - again).toBe(register.length);
});

test("most cells of the finest tables are small", () => {
  const delivery = DELIVERIES.find(({dimensions}) => dimensions.includes("residence"));
  const rows = delivery ? countRows(register, delivery, schema, rankBySchema(schema)) : [];
  expect(rows.filter(({count = 0}) => count < 5).length / rows.length).toBeGreaterThan(0.9);
});

test("the correction expects what was delivered and gives what the register says", () => {
  const [correction] = JSON.parse(text("corrections.json"));
  expect(text("prosecution/synthetic-case-year-sex-certainty.csv")).toContain(
    `prosecution,2014,boy,suspected,case,${correction.expect},`
  );
  const cases = register.filter(
    ({year, sex, certainty}) => year === "2014" && sex === "boy" && certainty === "suspected"
  );
  expect(correction.set).toBe(cases.reduce((sum, child) => sum + child.cases, 0));
});

test("one row says that its count cannot be produced", () => {
  const missing = DELIVERIES.filter(({shape}) => shape.kind === "csv").flatMap((delivery) =>
    text(pathOf(delivery))
      .split("\r\n")
      .filter((line) => /[,;]missing[,;]/.test(line))
  );
  expect(missing).toEqual(["police,2012,unknown,police-report,,missing,SYNTETISKT EXEMPEL / SYNTHETIC EXAMPLE"]);
});
