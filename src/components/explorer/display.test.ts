import {expect, test} from "vitest";
import {madeTable} from "../../../tests/explored.js";
import {makeDisplay} from "./display.js";
import {settle} from "./settle.js";

const countsIn = (kinds: readonly string[]) => {
  const rows = kinds.map((measure, index) => ({period: `${2016 + index}`, measure, value: 0}));
  const table = madeTable({dimensions: ["period", "measure"], rows});
  return makeDisplay(table, settle(table, {where: {measure: ["percent"]}}).choice, "sv").style.counts;
};

test("zero per cent is no count, be percentages all that the table holds or what is chosen of it", () => {
  expect([countsIn(["percent", "percent"]), countsIn(["percent", "count"])]).toEqual([false, false]);
});

test("zero of what is counted is none", () => {
  expect(countsIn(["count", "count"])).toBe(true);
});
