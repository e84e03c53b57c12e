import {describe, expect, test} from "vitest";
import {madeTable} from "../../../tests/explored.js";
import {isComplete, isKind, mayStand, whyNoSum} from "./rules.js";

const rows = [
  {dataset: "a", concept: "suspected", period: "2016", unit: "child", measure: "count", sex: "girl", value: 7},
  {dataset: "b", concept: "detected", period: "2017", unit: "case", measure: "percent", sex: "boy", value: 5}
];
const dimensions = ["dataset", "concept", "period", "sex", "measure", "unit"];
const standing = (table: Parameters<typeof mayStand>[0]) => mayStand(table).map(({name}) => name);

describe("what may stand at rows and columns", () => {
  test("never what is counted, its unit, or numbers beside percentages", () => {
    const table = madeTable({dimensions, rows, concepts: ["detected", "suspected"], units: ["case", "child"]});
    expect(standing(table)).toEqual(["dataset", "period", "sex"]);
  });

  test("not the datasets of a table whose rows do not say what each counts", () => {
    const made = {dimensions: ["dataset", "period"], rows};
    expect(standing(madeTable({...made, concepts: ["detected", "suspected"]}))).toEqual(["period"]);
    expect(standing(madeTable({...made, units: ["case", "child"]}))).toEqual(["period"]);
    expect(standing(madeTable(made))).toEqual(["dataset", "period"]);
  });

  test("not what has a single value", () => {
    expect(
      standing(madeTable({dimensions: ["period", "sex"], rows: rows.map((row) => ({...row, sex: "girl"}))}))
    ).toEqual(["period"]);
  });
});

describe("what may be added over", () => {
  const made = {
    dimensions: ["form", "sex", "period", "dataset", "measure"],
    adds: ["form", "sex", "period", "dataset", "measure"],
    rows: rows.map((row, index) => ({...row, form: `f${index}`}))
  };
  const reasons = (table: Parameters<typeof whyNoSum>[0], measure = "value") =>
    Object.fromEntries(table.dimensions.map(({name}) => [name, whyNoSum(table, measure, name) ?? "may"]));

  test("what the table declares, but never kinds and sources", () => {
    expect(reasons(madeTable(made))).toEqual({
      form: "may",
      sex: "may",
      period: "may",
      dataset: "sources",
      measure: "kind"
    });
  });

  test("nothing that is not declared", () => {
    expect(reasons(madeTable({...made, adds: []})).form).toBe("undeclared");
  });

  test("not periods that overlap, even if declared", () => {
    const overlapping = made.rows.map((row, index) => ({...row, period: index === 0 ? "2016" : "2013-2023"}));
    expect(reasons(madeTable({...made, rows: overlapping})).period).toBe("periods");
  });

  test("not where the table has the total itself", () => {
    const withTotal = made.rows.map((row, index) => ({...row, sex: index === 0 ? "all" : "girl"}));
    expect(reasons(madeTable({...made, rows: withTotal})).sex).toBe("total");
  });

  test("not in a table that stands on several datasets", () => {
    expect(reasons(madeTable({...made, inputs: 2})).form).toBe("sources");
  });

  test("only counts: a share has no unit", () => {
    const table = madeTable({...made, measures: [{name: "value", unit: "child"}, {name: "share"}]});
    expect([reasons(table, "value").form, reasons(table, "share").form]).toEqual(["may", "measure"]);
  });

  test("never in a protected table, whatever it declares", () => {
    const table = {...madeTable(made), disclosure: {...madeTable(made).disclosure, method: "suppression" as const}};
    expect(new Set(Object.values(reasons(table)))).toEqual(new Set(["protected"]));
  });
});

test("in a protected table the dimension of measures taken divides, and is no kind", () => {
  const made = madeTable({dimensions: ["measure", "sex"], rows});
  const table = {...made, disclosure: {...made.disclosure, method: "suppression" as const}};
  expect([isKind(made, "measure"), isKind(table, "measure")]).toEqual([true, false]);
});

test("a combination without a row is none only where every dimension that divides declares it", () => {
  const made = {dimensions: ["form", "sex"], rows: rows.map((row, index) => ({...row, form: `f${index}`}))};
  expect(isComplete(madeTable({...made, adds: ["form", "sex"]}))).toBe(true);
  expect(isComplete(madeTable({...made, adds: ["form"]}))).toBe(false);
});
