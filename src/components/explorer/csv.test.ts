import {csvParse} from "d3-dsv";
import {expect, test} from "vitest";
import type {Row} from "../../../loaders/model/table.js";
import {madeTable} from "../../../tests/explored.js";
import {toCsv} from "./csv.js";
import {pivot} from "./pivot.js";
import {settle} from "./settle.js";

const rows: Row[] = [
  {period: "2016", sex: "girl", responder: "police", value: 12, source: "b-2017 a-2016", place: 'table "1", row 2'},
  {period: "2016", sex: "boy", responder: "police", value: null, status: "bound", lower: 1, upper: 4},
  {period: "2017", sex: "girl", responder: "police", value: null, status: "suppressed"},
  {period: "2017", sex: "girl", responder: "ngo", value: 4}
];
const made = {dimensions: ["period", "sex", "responder"], rows};
const csvOf = (table: ReturnType<typeof madeTable>, wish = {}) => {
  const {choice} = settle(table, wish);
  return csvParse(toCsv(table, choice, pivot(table, choice), "sv"));
};

test("one figure a row, with code, label, number and source; without a number the status says why", () => {
  const table = madeTable(made);
  expect(
    csvOf(table, {where: {responder: ["police"]}}).map(
      ({period, sex, sex_label, value, lower, upper, status, source}) =>
        [period, sex, sex_label, value, lower, upper, status, source].join("|")
    )
  ).toEqual([
    "2016|girl|flicka|12|||exact|a-2016 b-2017",
    "2016|boy|pojke||1|4|range|agency-2019",
    "2017|girl|flicka||||hidden|agency-2019",
    "2017|boy|pojke||||missing|"
  ]);
});

test("what is held and what is added over stands on every row, and quotes are kept", () => {
  const summed = csvOf(madeTable({...made, adds: ["responder"]}), {sums: ["responder"], where: {period: ["2016"]}});
  expect(summed[0]).toMatchObject({
    responder: "sum",
    responder_label: "summa",
    figure: "value",
    value: "12",
    status: "sum"
  });
  expect(summed[0]?.place).toBe('table "1", row 2');
});

test("the places of a sum can be told apart: they hold commas of their own", () => {
  const two = ["2016", "2017"].flatMap((period) =>
    ["police", "ngo"].map((responder, at) => ({
      period,
      sex: "girl",
      responder,
      value: 4,
      place: `table 1, row ${at + 2}`
    }))
  );
  const [summed] = csvOf(madeTable({...made, adds: ["responder"], rows: two}), {rows: ["period"], sums: ["responder"]});
  expect(summed?.place).toBe("table 1, row 2; table 1, row 3");
});

test("made-up figures say so on every row", () => {
  const table = madeTable(made);
  const synthetic = {...table, disclosure: {...table.disclosure, synthetic: true}};
  expect(new Set(csvOf(synthetic).map((row) => row.synthetic))).toEqual(new Set(["yes"]));
  expect(csvOf(table).columns).not.toContain("synthetic");
});
