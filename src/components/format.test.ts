import {expect, test} from "vitest";
import {formatDate, formatNumber, formatPeriod, formatShare} from "./format.js";

test.each([
  [1234567, 0, "1\u00a0234\u00a0567", "1,234,567"],
  [0.5, 1, "0,5", "0.5"],
  [166, 0, "166", "166"]
])("%s with %i decimals", (value, decimals, sv, en) => {
  expect([formatNumber(value, "sv", decimals), formatNumber(value, "en", decimals)]).toEqual([sv, en]);
});

test("a share is whole per cent, in words", () => {
  expect([formatShare(1 / 3, "sv"), formatShare(1 / 3, "en")]).toEqual(["33\u00a0procent", "33\u00a0per cent"]);
});

test.each([
  ["2009-2011", "2009–2011", "2009–2011"],
  ["2022-Q2", "kvartal 2 2022", "quarter 2 2022"],
  ["2015-12-31", "31 december 2015", "31 December 2015"],
  ["2013-01/2016-05", "januari 2013–maj 2016", "January 2013–May 2016"],
  ["2016", "2016", "2016"]
])("period %s", (period, sv, en) => {
  expect([formatPeriod(period, "sv"), formatPeriod(period, "en")]).toEqual([sv, en]);
});

test("a date needs no clock and no time zone", () => {
  expect(formatDate("2026-11-24", "sv")).toBe("24 november 2026");
});
