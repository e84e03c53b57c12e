import {expect, test} from "vitest";
import {findDays} from "./coverage.js";

test.each([
  ["a year", ["2016"], "2016-01-01", "2016-12-31"],
  ["years", ["2009-2011"], "2009-01-01", "2011-12-31"],
  ["a quarter", ["2023-Q4"], "2023-10-01", "2023-12-31"],
  ["a month of a leap year", ["2024-02"], "2024-02-01", "2024-02-29"],
  ["from month to month", ["2013-01/2016-05"], "2013-01-01", "2016-05-31"],
  ["rows with several periods", ["2018 2019", "2017-03-04"], "2017-03-04", "2019-12-31"]
])("figures span the days of their periods: %s", (_, periods, from, to) => {
  expect(findDays(periods.map((period) => ({period})))).toEqual({from, to});
});

test.each([["2016-17"], ["2016-00"], [""], [null]])("what is no period spans no days: %s", (period) => {
  expect(findDays([{period}])).toBeUndefined();
});
