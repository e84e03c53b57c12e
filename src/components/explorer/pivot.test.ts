import {describe, expect, test} from "vitest";
import type {Row} from "../../../loaders/model/table.js";
import {madeTable} from "../../../tests/explored.js";
import {pivot} from "./pivot.js";
import {settle} from "./settle.js";
import type {Shown} from "./shown.js";

const short = (shown: Shown) => {
  switch (shown.status) {
    case "number":
    case "sum":
      return shown.value;
    case "range":
      return `${shown.lower}-${shown.upper ?? ""}`;
    default:
      return shown.status;
  }
};
const cellsOf = (table: Parameters<typeof pivot>[0], choice: Parameters<typeof pivot>[1]) =>
  pivot(table, choice).cells.map((row) =>
    row.map((cell) => (cell.length === 1 ? cell.map(short)[0] : cell.map(short)))
  );

describe("rows and columns", () => {
  const rows: Row[] = [
    {period: "2017", sex: "boy", value: 28},
    {period: "2016", sex: "girl", value: 28},
    {period: "2016", sex: "boy", value: 14},
    {period: "2018", sex: "girl", value: null, status: "bound", lower: 1, upper: 4},
    {period: "2018", sex: "boy", value: null, status: "worded", wording: "jämn"},
    {period: "2019", sex: "girl", value: null, status: "missing"},
    {period: "2019", sex: "boy", value: 0}
  ];
  const table = madeTable({dimensions: ["period", "sex"], rows});

  test("stand in order; every combination has a cell, and one without a row is missing", () => {
    const {choice} = settle(table, {});
    expect(pivot(table, choice)).toMatchObject({
      rows: [["2016"], ["2017"], ["2018"], ["2019"]],
      columns: ["girl", "boy"]
    });
    expect(cellsOf(table, choice)).toEqual([
      [28, 14],
      ["missing", 28],
      ["1-4", "worded"],
      ["missing", 0]
    ]);
  });

  test("two dimensions at the rows, one column", () => {
    const {choice} = settle(table, {rows: ["sex", "period"], columns: null, where: {period: ["2016", "2017"]}});
    expect(pivot(table, choice).rows).toEqual([
      ["girl", "2016"],
      ["boy", "2016"],
      ["boy", "2017"]
    ]);
    expect(cellsOf(table, choice)).toEqual([[28], [14], [28]]);
  });

  test("two sources that contradict each other stand side by side and are not added", () => {
    const conflict: Row[] = [
      {period: "2021", sex: "all", value: 54},
      {period: "2021", sex: "all", value: 53, via: "us-tip-2022"},
      {period: "2020", sex: "all", value: 50}
    ];
    const contradicted = madeTable({dimensions: ["period", "sex"], rows: conflict});
    expect(cellsOf(contradicted, settle(contradicted, {}).choice)).toEqual([[50], [[54, 53]]]);
  });
});

describe("sums", () => {
  const full = [
    {form: "sexual", sex: "girl", responder: "police", value: 12},
    {form: "sexual", sex: "boy", responder: "police", value: 3},
    {form: "sexual", sex: "girl", responder: "ngo", value: 30},
    {form: "labour", sex: "girl", responder: "ngo", value: 5}
  ];
  const made = {dimensions: ["form", "sex", "responder"], adds: ["form", "sex", "responder"]};
  const sumOf = (rows: readonly Row[]) => {
    const table = madeTable({...made, rows});
    return cellsOf(table, settle(table, {rows: ["form"], columns: "sex", sums: ["responder"]}).choice);
  };

  test("are of the parts that the table declares to add up; what has no row is none", () => {
    expect(sumOf(full)).toEqual([
      [42, 3],
      [5, "none"]
    ]);
  });

  test.each([
    ["hidden", {value: null, status: "suppressed"}],
    ["missing", {value: null, status: "missing"}],
    ["a bound", {value: null, status: "bound", lower: 1, upper: 4}],
    ["in words", {value: null, status: "worded", wording: "några"}],
    ["rounded", {value: 30, status: "rounded"}],
    ["second-hand", {value: 30, via: "us-tip-2022"}]
  ])("are refused whole when a part is %s", (_, part) => {
    const rows = full.map((row) =>
      row.sex === "girl" && row.responder === "ngo" && row.form === "sexual" ? {...row, ...part} : row
    );
    expect(sumOf(rows)).toEqual([
      ["unadded", 3],
      [5, "none"]
    ]);
  });

  test("are refused when two accounts give the same part", () => {
    expect(sumOf([...full, {form: "sexual", sex: "girl", responder: "ngo", value: 31}])[0]).toEqual(["unadded", 3]);
  });

  test("are not made where they are not wished and a value is held", () => {
    const table = madeTable({...made, rows: full});
    const {choice} = settle(table, {rows: ["form"], columns: "sex", where: {responder: ["ngo"]}, sums: []});
    expect(choice).toMatchObject({sums: [], where: {responder: ["ngo"]}});
    expect(cellsOf(table, choice)).toEqual([[30], [5]]);
  });
});
