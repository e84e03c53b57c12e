import {expect, test} from "vitest";
import type {SubmittedTable} from "../../model/submission.js";
import {screenPlausibility} from "./plausibility.js";

function table(counts: Readonly<Record<string, number>>): SubmittedTable {
  const origin = {path: "police/a.csv", line: 2};
  return {
    authority: "police",
    unit: "child",
    dimensions: ["authority", "sex"],
    counts: Object.entries(counts).map(([sex, count]) => ({
      key: {authority: "police", sex},
      count,
      status: "final",
      origin
    })),
    missing: [],
    path: origin.path
  };
}

function changes(before: Readonly<Record<string, number>>, after: Readonly<Record<string, number>>) {
  return screenPlausibility([table(after)], [table(before)]).map(({words}) => [
    words?.key,
    words?.before,
    words?.after
  ]);
}

test("what one of the years does not list is zero there", () => {
  expect(changes({girl: 60, boy: 40}, {girl: 60})).toEqual([["police, child, sex, boy", 40, 0]]);
  expect(changes({girl: 60}, {girl: 60, boy: 40})).toEqual([["police, child, sex, boy", 0, 40]]);
});

test("a small change is none", () => {
  expect(changes({girl: 60, boy: 20}, {girl: 60})).toEqual([]);
});
