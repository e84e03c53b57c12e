import {describe, expect, test} from "vitest";
import type {PublishedTable, Row} from "../../model/table.js";
import {comparison, count, percentage, range, ratio, rowCount, share, sum, wording} from "./index.js";

const common = {
  period: "2018",
  unit: "child",
  measure: "count",
  status: "exact",
  source: "agency",
  via: null,
  origin: "a.csv:2"
};
const ROWS: readonly Row[] = [
  {...common, sex: "girl", place: "both", value: 19},
  {...common, sex: "boy", place: "both", value: 38},
  {...common, sex: "unknown", value: null, lower: 1, upper: 4, status: "bound"},
  {...common, sex: "open", value: null, lower: 2, upper: null, status: "bound"},
  {...common, sex: "nobody", value: 0},
  {...common, sex: "all", value: null, status: "worded", wording: "jämn"},
  {...common, sex: "report", value: 102, unit: "police-report", via: "news"},
  {...common, sex: "percent", value: 45, measure: "percent", status: "rounded"}
];
const text = {sv: "x", en: "x"};
const column = (name: string) => ({name, type: "string" as const, role: "dimension" as const, title: text});
const TABLE: PublishedTable = {
  name: "t",
  title: text,
  subtitle: text,
  units: [],
  concepts: [],
  columns: [
    "sex",
    "period",
    "unit",
    "measure",
    "value",
    "lower",
    "upper",
    "status",
    "wording",
    "source",
    "via",
    "place",
    "origin"
  ].map(column),
  rows: ROWS,
  sources: [],
  licenses: [],
  inputs: [],
  notes: []
};
const tables = new Map([["t", TABLE]]);
const of = (sex: string) => ({table: "t", where: {sex}});
const girlsAndBoys = {table: "t", where: {unit: "child", status: "exact", place: "both"}};

describe("a claim is computed from its rows", () => {
  test("a count is the number in one row", () => {
    expect(count(tables, "c", of("girl"))).toMatchObject({
      value: 19,
      formula: "19",
      unit: "child",
      period: "2018",
      status: "exact"
    });
  });
  test("a bounded count has bounds and no number", () => {
    expect(count(tables, "c", of("unknown"))).toMatchObject({value: null, lower: 1, upper: 4, status: "bound"});
  });
  test("another column of a bounded row is a number of its own", () => {
    expect(count(tables, "c", {...of("unknown"), column: "lower"})).toMatchObject({value: 1, formula: "1"});
  });
  test("a sum shows its parts", () => {
    expect(sum(tables, "c", girlsAndBoys)).toMatchObject({value: 57, formula: "19 + 38 = 57"});
  });
  test("a share keeps numerator and base", () => {
    expect(share(tables, "c", of("girl"), girlsAndBoys)).toMatchObject({
      numerator: 19,
      denominator: 57,
      formula: "19 / (19 + 38)"
    });
  });
  test("a published percentage has no invented base", () => {
    const claim = percentage(tables, "c", of("percent"));
    expect(claim.value).toBeCloseTo(0.45);
    expect(claim).toMatchObject({status: "rounded"});
    expect(claim.denominator).toBeUndefined();
  });
  test("a ratio divides", () => {
    expect(ratio(tables, "c", of("boy"), of("girl")).value).toBe(2);
  });
  test.each([
    ["girl", "boy", "fewer"],
    ["boy", "girl", "more"],
    ["girl", "girl", "equal"]
  ])("%s against %s: %s", (left, right, word) => {
    expect(comparison(tables, "c", of(left), of(right)).value).toBe(word);
  });
  test("a range is the widest of its rows, and open where one of them is", () => {
    const ends = ["lower", "upper"] as const;
    expect(range(tables, "c", of("unknown"), ends, "count")).toMatchObject({lower: 1, upper: 4});
    const open = range(tables, "c", {table: "t", where: {status: "bound"}}, ends, "count");
    expect(open).toMatchObject({lower: 1, formula: "lower 1 … upper ∞"});
    expect(open.upper).toBeUndefined();
  });
  test("a wording keeps the source's own words", () => {
    expect(wording(tables, "c", of("all"), {sv: "jämn", en: "even"})).toMatchObject({
      wording: "jämn",
      status: "worded",
      value: null
    });
  });
  test("rows can be counted", () => {
    expect(rowCount(tables, "c", girlsAndBoys, "source")).toMatchObject({value: 2, unit: "source"});
  });
  test("what was seen second-hand stays so", () => {
    expect(count(tables, "c", of("report")).via).toEqual(["news"]);
  });
});

describe("a claim that cannot be made says why", () => {
  test.each([
    ["no row answers", () => count(tables, "c", of("other")), "0 rows answer where one is meant: t [sex=other]"],
    ["several rows answer", () => count(tables, "c", girlsAndBoys), "2 rows answer where one is meant"],
    ["there is no number", () => sum(tables, "c", of("all")), "no number (status worded) where a claim needs one"],
    [
      "units are mixed",
      () => share(tables, "c", of("girl"), of("report")),
      'claim "c" mixes units: child, police-report'
    ],
    ["the part exceeds the whole", () => share(tables, "c", of("boy"), of("girl")), "the part 38 exceeds the whole 19"],
    [
      "the whole is nothing",
      () => share(tables, "c", of("nobody"), of("nobody")),
      'claim "c" is a part of nothing: 0 = 0'
    ],
    [
      "a column of ends is misspelt",
      () => range(tables, "c", of("unknown"), ["lower", "uper"], "count"),
      'unknown column in table "t": "uper"'
    ],
    ["a count is taken for a percentage", () => percentage(tables, "c", of("girl")), "needs a percentage"],
    ["the table is unknown", () => count(tables, "c", {table: "u", where: {}}), 'unknown table: "u" (known: t)'],
    [
      "the column is unknown",
      () => count(tables, "c", {table: "t", where: {year: "2018"}}),
      'unknown column in table "t": "year"'
    ]
  ])("%s", (_name, make, message) => {
    expect(make).toThrow(message);
  });
});
