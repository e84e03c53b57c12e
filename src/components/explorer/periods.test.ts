import {expect, test} from "vitest";
import {overlap} from "./periods.js";

test.each([
  [["2016", "2017"], false],
  [["2009-2011", "2012-2015"], false],
  [["2022-Q4", "2023-Q1"], false],
  [["2015-01/2016-06", "2016-07"], false],
  [["2013", "2013-2023"], true],
  [["2016", "2016-Q3"], true],
  [["2015-01/2016-06", "2016"], true],
  [["2016", "2015-12-31"], false],
  [["2016 2017", "2018"], true],
  [["spring", "2018"], true]
])("%j: %s", (periods, expected) => {
  expect(overlap(periods)).toBe(expected);
});
