import {expect, test} from "vitest";
import {fromCsv} from "./csv.js";

const problems = (text: string) =>
  fromCsv(text, "a.csv").issues.map(({line, message, value}) => [line, message, value]);

test("rows are read with their lines, quoted line breaks too", () => {
  const {columns, rows, issues} = fromCsv('a,b\n1,"x\ny"\n2,z\n', "a.csv");
  expect([columns, issues]).toEqual([["a", "b"], []]);
  expect(rows).toEqual([
    {line: 2, cells: {a: "1", b: "x\ny"}},
    {line: 4, cells: {a: "2", b: "z"}}
  ]);
});

test.each([
  ["a column that stands twice", "a,b,a\n1,2,3\n", [[1, "column stands twice", "a"]]],
  ["a row with too few cells", "a,b\n1\n", [[2, "row with 1 cells", undefined]]],
  ["a file without a header row", "", [[undefined, "file without a header row", undefined]]]
])("%s is an issue, and no row is read", (_, text, expected) => {
  expect(problems(text)).toEqual(expected);
  expect(fromCsv(text, "a.csv").rows).toEqual([]);
});
