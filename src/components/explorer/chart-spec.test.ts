import {describe, expect, test} from "vitest";
import type {Row} from "../../../loaders/model/table.js";
import {madeTable} from "../../../tests/explored.js";
import {toChartSpec} from "./chart-spec.js";
import type {Wish} from "./choice.js";
import {describeChart} from "./describe.js";
import {pivot} from "./pivot.js";
import {settle} from "./settle.js";

function specOf(rows: readonly Row[], wish: Wish = {}, dimensions: readonly string[] = ["period", "sex"]) {
  const table = madeTable({dimensions, rows});
  const {choice} = settle(table, wish);
  return toChartSpec(table, choice, pivot(table, choice), "en");
}

function drawn(rows: readonly Row[], wish: Wish = {}, dimensions?: readonly string[]) {
  const spec = specOf(rows, wish, dimensions);
  if (typeof spec === "string") throw new Error(`no chart: ${spec}`);
  return spec;
}

const bySex = [
  {period: "2016", sex: "girl", value: 28},
  {period: "2016", sex: "boy", value: 14},
  {period: "2017", sex: "girl", value: 28},
  {period: "2017", sex: "boy", value: 30}
];

describe("what a chart draws", () => {
  test("girls and boys as series with a colour and a shape each, on one line", () => {
    const {lines, panels, series, marks} = drawn(bySex);
    expect([lines, panels]).toEqual([["2016", "2017"], [""]]);
    expect(series.map(({code, colour, shape}) => [code, colour, shape])).toEqual([
      ["girl", "var(--girl)", "circle"],
      ["boy", "var(--boy)", "square"]
    ]);
    expect(marks.map(({line, series}) => [line, series])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1]
    ]);
  });

  test("any other dimension as panels of their own: sources never share a series", () => {
    const rows = bySex.map(({period, sex, value}) => ({period, dataset: sex, value}));
    const {panels, series} = drawn(rows, {rows: ["period"], columns: "dataset"}, ["period", "dataset"]);
    expect([panels, series.length]).toEqual([["Girl", "Boy"], 1]);
  });

  test("nothing where rows count different things and no column says which", () => {
    const table = madeTable({dimensions: ["period", "sex"], rows: bySex, concepts: ["detected", "suspected"]});
    const {choice} = settle(table, {});
    expect(toChartSpec(table, choice, pivot(table, choice), "en")).toBe("kinds");
  });

  test("parts without their total, which stands in the table", () => {
    const rows = [
      {purpose: "sexual", value: 16},
      {purpose: "labour", value: 3},
      {purpose: "all", value: 19}
    ];
    const {lines, withoutTotal} = drawn(rows, {rows: ["purpose"]}, ["purpose"]);
    expect([lines, withoutTotal]).toEqual([["Sexual", "Labour"], true]);
    expect(drawn(rows.slice(1), {rows: ["purpose"], where: {purpose: ["all"]}}, ["purpose"]).lines).toEqual(["All"]);
  });

  test("nothing when there is more than a chart can hold, or no number", () => {
    const many = Array.from({length: 31}, (_, index) => ({period: `${1990 + index}`, sex: "girl", value: index}));
    const wide = Array.from({length: 7}, (_, index) => ({period: "2016", area: `a${index}`, value: index}));
    const worded = bySex.map((row) => ({...row, value: null, status: "suppressed"}));
    expect(specOf(many)).toBe("rows");
    expect(
      specOf([...wide, {period: "2017", area: "a1", value: 5}], {rows: ["period"], columns: "area"}, ["period", "area"])
    ).toBe("columns");
    expect(specOf(worded)).toBe("numbers");
  });
});

describe("the text alternative", () => {
  test("says extremes of each series and how girls and boys differ", () => {
    expect(describeChart(drawn(bySex), {language: "en"})).toBe(
      "Dot chart with 2 rows. Girl: every figure shown is 28. Boy: largest 2017 (30), smallest 2016 (14). The girls’ figure is higher than the boys’ in 1, lower in 1 and the same in 0 of 2 rows where both are shown. The difference is largest for 2016: 14."
    );
  });

  test("counts what is hidden, and computes nothing with it", () => {
    const hidden = bySex.map((row) =>
      row.sex === "boy" && row.period === "2016" ? {...row, value: null, status: "suppressed"} : row
    );
    expect(describeChart(drawn(hidden), {language: "sv"})).toBe(
      "Punktdiagram med 2 rader. Girl: alla tal som visas är 28. Boy: bara ett tal visas: 2017 (30). Flickornas tal är högre än pojkarnas på 0, lägre på 1 och lika på 0 av 1 rad där båda visas. 1 tal är skyddat och ritas inte."
    );
  });
});
