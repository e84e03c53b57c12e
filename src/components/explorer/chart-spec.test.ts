import {describe, expect, test} from "vitest";
import {drawn, specOf} from "../../../tests/charted.js";
import {madeTable} from "../../../tests/explored.js";

import {toChartSpec} from "./chart-spec.js";
import {pivot} from "./pivot.js";
import {settle} from "./settle.js";

const bySex = [
  {period: "2016", sex: "girl", value: 28},
  {period: "2016", sex: "boy", value: 14},
  {period: "2017", sex: "girl", value: 28},
  {period: "2017", sex: "boy", value: 30}
];

describe("what a chart draws", () => {
  test("girls and boys as series with a colour and a shape each, on one line", () => {
    const {lines, panels, series, marks} = drawn(bySex);
    expect([lines.map(({label}) => label), panels]).toEqual([["2016", "2017"], [""]]);
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
    expect([lines.map(({label}) => label), withoutTotal]).toEqual([["Sexual", "Labour"], true]);
    expect(drawn(rows.slice(1), {rows: ["purpose"], where: {purpose: ["all"]}}, ["purpose"]).lines).toEqual([
      {label: "All", category: "All"}
    ]);
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
