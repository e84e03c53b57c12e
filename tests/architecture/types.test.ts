import {expect, test} from "vitest";
import type {ProtectedCell} from "../../loaders/model/protected.js";
import {type Quantity, sum} from "../../loaders/model/quantity.js";
import type {PublishedTable} from "../../loaders/model/table.js";
import {markKnown} from "../../loaders/protect/protect-table.js";
import {toArrow} from "../../loaders/write/arrow.js";
import {toCollectionWorkbook} from "../../loaders/write/collection-workbook.js";
import {toCsv} from "../../loaders/write/csv.js";

// Each `@ts-expect-error` is a test for the compiler: where the guard below it vanishes, `tsc` fails on the unused directive.

const TEXT = {sv: "Barn", en: "Children"};
const FACTS = {name: "c", title: TEXT, edition: "1", date: "2017-01-31"};
const TABLE: PublishedTable = {
  name: "t",
  title: TEXT,
  subtitle: TEXT,
  units: ["child"],
  concepts: [],
  columns: [{name: "value", type: "number", role: "measure", title: TEXT, unit: "child"}],
  rows: [{value: 19}],
  sources: [],
  licenses: [],
  inputs: [],
  notes: []
};

test("a table that was not protected is a type error for every writer, and refused", () => {
  // @ts-expect-error a published table is not a protected one
  expect(() => toArrow(TABLE)).toThrow('table "t" holds other rows');
  // @ts-expect-error a published table is not a protected one
  expect(() => toCsv(TABLE)).toThrow('table "t" holds other rows');
  // @ts-expect-error a published table is not a protected one
  expect(() => toCollectionWorkbook(FACTS, [TABLE])).toThrow('table "t" holds other rows');
  expect(toCsv(markKnown(TABLE))).toBe("value\n19\n");
});

test("the mark of a protected table cannot be written by hand", () => {
  const disclosure = markKnown(TABLE).disclosure;
  // @ts-expect-error the mark's name is known to one module only
  expect(() => toCsv({...TABLE, disclosure})).toThrow('table "t" holds other rows');
});

test("arithmetic on a cell that may be hidden is a type error", () => {
  const cells = [{status: "suppressed"}, {status: "published", value: 19}] as readonly ProtectedCell[];
  for (const cell of cells) {
    // @ts-expect-error a cell is no number
    void (cell * 2);
    // @ts-expect-error a hidden cell has no value
    void (cell.value + 1);
    // @ts-expect-error a hidden cell has no lower bound
    void cell.lower;
  }
  const values = cells.flatMap((cell) => (cell.status === "published" ? [cell.value + 1] : []));
  expect(values).toEqual([20]);
});

test("quantities of different units are not added", () => {
  const children: Quantity<"child">[] = [
    {unit: "child", value: 2},
    {unit: "child", value: 3}
  ];
  const reports: Quantity<"police-report">[] = [{unit: "police-report", value: 4}];
  expect(sum("child", children)).toEqual({unit: "child", value: 5});
  // @ts-expect-error a police report is no child
  sum("child", reports);
  // @ts-expect-error children and police reports have no common sum
  sum("child", [...children, ...reports]);
  // @ts-expect-error a quantity is no number
  void (children[0] + reports[0]);
});
