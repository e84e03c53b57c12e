import {expect, test} from "vitest";
import {madeTable} from "../../../tests/explored.js";
import {changeControl, controlsOf, reasonsOf, subsetsOf, swapAxes} from "./controls.js";
import {settle} from "./settle.js";

const rows = [
  {form: "f1", responder: "police", unit: "child", sex: "girl", value: 1},
  {form: "f1", responder: "ngo", unit: "child", sex: "boy", value: 2},
  {form: "f2", responder: "ngo", unit: "child", sex: "girl", value: 3},
  {form: "f2", responder: "ngo", unit: "case", sex: "girl", value: 4}
];
const made = {dimensions: ["form", "responder", "sex", "unit"], units: ["case", "child"], rows};
const lists = (table: ReturnType<typeof madeTable>, wish = {}) =>
  Object.fromEntries(
    controlsOf(table, settle(table, wish).choice, "en").map(({name, options}) => [
      name,
      options.map(({value}) => value)
    ])
  );

test("only what may be chosen can be chosen: no kinds at rows or columns, no sum that is not declared", () => {
  expect(lists(madeTable(made))).toEqual({
    rows: ["form", "responder"],
    within: ["", "responder"],
    columns: ["", "responder", "sex"],
    "where.responder": ["police", "ngo"],
    "where.unit": ["child", "case"]
  });
  expect(lists(madeTable({...made, adds: ["responder"]}))["where.responder"]).toEqual(["+sum", "police", "ngo"]);
});

test("rows and columns change places, and what the rows are divided by stays", () => {
  const table = madeTable(made);
  const {choice} = settle(table, {rows: ["form", "responder"], columns: "sex"});
  expect(settle(table, swapAxes(choice)).choice).toMatchObject({rows: ["sex", "responder"], columns: "form"});
  expect(settle(table, swapAxes(settle(table, swapAxes(choice)).choice)).choice).toEqual(choice);
});

test("why there is no sum is said, one sentence a reason", () => {
  const table = madeTable(made);
  expect(reasonsOf(table, settle(table, {}).choice, "sv")).toEqual([
    "RESPONDER: tabellen anger inte att delarna går att lägga ihop.",
    "UNIT: olika slags uppgifter läggs aldrig ihop."
  ]);
});

test("a value that would give an empty table says so", () => {
  const table = madeTable(made);
  const {choice} = settle(table, {where: {unit: ["case"]}});
  const responder = controlsOf(table, choice, "en").find(({name}) => name === "where.responder");
  expect(responder?.options.map(({label}) => label)).toEqual(["Police (no figures with the other choices)", "Ngo"]);
});

test("a sum that is chosen takes the place of the value, and the other way round", () => {
  const table = madeTable({...made, adds: ["responder"]});
  const held = settle(table, {where: {responder: ["ngo"]}}).choice;
  const summed = settle(table, changeControl(held, "where.responder", "+sum")).choice;
  expect([summed.sums, summed.where]).toEqual([["responder"], {unit: ["child"]}]);
  expect(settle(table, changeControl(summed, "where.responder", "ngo")).choice).toEqual(held);
});

test("boxes stand for what is shown of rows and columns with more than two codes", () => {
  const table = madeTable({...made, rows: [...rows, {...rows[0], form: "f3", value: 5}]});
  const {choice} = settle(table, {where: {form: ["f1", "f3"]}});
  expect(
    subsetsOf(table, choice, "en").map(({dimension, codes}) => [dimension, codes.map(({checked}) => checked)])
  ).toEqual([["form", [true, false, true]]]);
});
