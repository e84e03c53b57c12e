import {describe, expect, test} from "vitest";
import {madeTable} from "../../../tests/explored.js";
import {putAtColumns, putAtRows} from "./choice.js";
import {changeControl, changeSubset} from "./controls.js";
import {settle} from "./settle.js";

const rows = ["2016", "2017"].flatMap((period) =>
  ["a", "b"].flatMap((dataset) =>
    ["girl", "boy", "all"].map((sex, index) => ({
      period,
      dataset,
      sex,
      age: "0-17",
      value: dataset === "a" ? index : null
    }))
  )
);
const table = madeTable({dimensions: ["dataset", "period", "sex", "age"], rows});

describe("where a table opens", () => {
  test("time at the rows, sex at the columns, the rest held where there are numbers", () => {
    expect(settle(table, {})).toEqual({
      choice: {table: "made", measure: "value", rows: ["period"], columns: "sex", where: {dataset: ["a"]}, sums: []},
      refused: []
    });
  });

  test("a dimension that is held opens with its total", () => {
    expect(settle(table, {rows: ["period"], columns: null}).choice.where).toEqual({dataset: ["a"], sex: ["all"]});
  });

  test("numbers before percentages", () => {
    const both = madeTable({
      dimensions: ["period", "measure"],
      rows: ["percent", "percent", "count"].map((measure, index) => ({period: `${2016 + index}`, measure, value: 5}))
    });
    expect(settle(both, {}).choice.where).toEqual({measure: ["count"]});
  });
});

test("what cannot be shown is named, and the nearest choice is shown", () => {
  const wish = {measure: "share", rows: ["age"], columns: "nothing", where: {dataset: ["c"]}, sums: ["dataset"]};
  const {choice, refused} = settle(table, wish);
  expect(refused).toEqual(["share", "age", "nothing", "dataset"]);
  expect(choice).toMatchObject({measure: "value", rows: ["sex"], columns: null, where: {dataset: ["a"]}});
});

test("a code that is gone from a dimension at the rows is named too: it is not shown in silence as all", () => {
  const {choice, refused} = settle(table, {rows: ["period"], where: {period: ["2015"]}});
  expect([refused, choice.where.period]).toEqual([["period"], undefined]);
});

test("what is wished for and shown is not refused: all codes of the rows, and the only code of a dimension", () => {
  expect(settle(table, {rows: ["period"], where: {period: ["2016", "2017"], age: ["0-17"]}}).refused).toEqual([]);
});

describe("a dimension that moves", () => {
  const {choice} = settle(table, {});

  test("from the columns to the rows changes places with the row", () => {
    expect(settle(table, putAtRows(choice, ["sex"])).choice).toMatchObject({rows: ["sex"], columns: "period"});
  });

  test("from the rows to the columns changes places with the column", () => {
    expect(settle(table, putAtColumns(choice, "period")).choice).toMatchObject({rows: ["sex"], columns: "period"});
  });

  test("from what is held to the rows is shown whole", () => {
    const {choice: moved} = settle(table, changeControl(choice, "within", "dataset"));
    expect(moved).toMatchObject({rows: ["period", "dataset"], where: {}});
  });

  test("away from the rows is held at one value again", () => {
    const subset = settle(table, changeSubset(choice, "sex", ["girl", "boy"])).choice;
    expect(subset.where).toEqual({dataset: ["a"], sex: ["girl", "boy"]});
    expect(settle(table, changeControl(subset, "columns", "")).choice).toMatchObject({
      columns: null,
      where: {dataset: ["a"], sex: ["all"]}
    });
  });
});
