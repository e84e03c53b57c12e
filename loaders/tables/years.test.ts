import {expect, test} from "vitest";
import {yearsOf} from "./years.js";

test.each([
  ["2016", ["2016"]],
  ["2009-2011", ["2009", "2010", "2011"]],
  ["2013-01/2015-05", ["2013", "2014", "2015"]],
  ["2015-12-31", ["2015"]],
  ["2022-Q2", ["2022"]],
  ["2011-12", ["2011"]]
])("%s covers %j", (period, years) => {
  expect(yearsOf(period)).toEqual(years);
});

test("a period without a year throws", () => {
  expect(() => yearsOf("spring")).toThrow('period without a year: "spring"');
});
