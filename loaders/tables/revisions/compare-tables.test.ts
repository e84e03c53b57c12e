import {describe, expect, test} from "vitest";
import type {FrozenTable} from "../../model/edition.js";
import type {Row} from "../../model/table.js";
import {compareTables} from "./compare-tables.js";

const columns: FrozenTable["columns"] = [
  {name: "period", type: "string", role: "dimension"},
  {name: "value", type: "number", role: "measure"},
  {name: "upper", type: "number", role: "attribute"},
  {name: "status", type: "string", role: "attribute"},
  {name: "wording", type: "string", role: "attribute"},
  {name: "source", type: "string", role: "attribute"}
];
const table = (...rows: Row[]): FrozenTable => ({
  name: "children",
  title: {sv: "Barn", en: "Children"},
  subtitle: {sv: "Antal", en: "Number"},
  columns,
  rows
});
const row = (period: string, value: number | null, more: Row = {}): Row => ({period, value, source: "a", ...more});
const differences = (before: FrozenTable, now: FrozenTable) =>
  compareTables(before, now).map(({kind, key, cells}) => [
    kind,
    key.period,
    ...cells.map(({column, before: was, after, difference, relative}) => [column, was, after, difference, relative])
  ]);

describe("a figure that differs from an earlier edition's is found", () => {
  test.each([
    ["the same", [row("2018", 19)], [row("2018", 19)], []],
    ["a number", [row("2018", 20)], [row("2018", 25)], [["changed", "2018", ["value", 20, 25, 5, 0.25]]]],
    [
      "from zero: no relative size",
      [row("2018", 0)],
      [row("2018", 5)],
      [["changed", "2018", ["value", 0, 5, 5, null]]]
    ],
    [
      "a number that is gone",
      [row("2018", 20)],
      [row("2018", null)],
      [["changed", "2018", ["value", 20, null, null, null]]]
    ],
    [
      "a bound",
      [row("2018", null, {upper: 4})],
      [row("2018", null, {upper: 9})],
      [["changed", "2018", ["upper", 4, 9, 5, 1.25]]]
    ],
    [
      "words",
      [row("2018", null, {wording: "hälften"})],
      [row("2018", null, {wording: "fler"})],
      [["changed", "2018", ["wording", "hälften", "fler", null, null]]]
    ],
    ["a row that was added", [row("2018", 19)], [row("2018", 19), row("2019", 1)], [["added", "2019"]]],
    ["a row that is gone", [row("2018", 19)], [], [["removed", "2018", ["value", 19, null, null, null]]]],
    ["status alone is no figure", [row("2018", 19, {status: "exact"})], [row("2018", 19, {status: "derived"})], []],
    ["the last bits of a computed number", [row("2018", 0.1 + 0.2)], [row("2018", 0.3)], []],
    ["another source, the same row", [row("2018", 19)], [row("2018", 19, {source: "b"})], []],
    [
      "another source and number",
      [row("2018", 20)],
      [row("2018", 25, {source: "b"})],
      [["changed", "2018", ["value", 20, 25, 5, 0.25]]]
    ],
    [
      "two sources that conflict stay apart",
      [row("2018", 19), row("2018", 22, {source: "b"})],
      [row("2018", 19), row("2018", 11, {source: "b"})],
      [["changed", "2018", ["value", 22, 11, -11, -0.5]]]
    ]
  ])("%s", (_, before, now, expected) => {
    expect(differences(table(...before), table(...now))).toEqual(expected);
  });

  test("a measure that is gone takes its figures with it", () => {
    const without = {...table(row("2018", 19)), columns: columns.filter(({role}) => role !== "measure")};
    expect(differences(table(row("2018", 19)), {...without, rows: [{period: "2018", source: "a"}]})).toEqual([
      ["changed", "2018", ["value", 19, null, null, null]]
    ]);
  });

  test("a table without measures holds no figures", () => {
    const law = {...table(row("2018", 1)), columns: columns.filter(({role}) => role !== "measure")};
    expect(compareTables(law, {...law, rows: []})).toEqual([]);
  });
});
