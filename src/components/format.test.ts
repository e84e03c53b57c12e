import {expect, test} from "vitest";
import {
  formatBounds,
  formatDate,
  formatNumber,
  formatPeriod,
  formatQuote,
  formatShare,
  formatSized,
  tellBounds
} from "./format.js";

test.each([
  [1234567, 0, "1\u00a0234\u00a0567", "1,234,567"],
  [0.5, 1, "0,5", "0.5"],
  [166, 0, "166", "166"],
  [-785, 0, "−785", "−785"],
  [-0.04, 1, "0,0", "0.0"]
])("%s with %i decimals", (value, decimals, sv, en) => {
  expect([formatNumber(value, "sv", decimals), formatNumber(value, "en", decimals)]).toEqual([sv, en]);
});

test.each([
  [{lower: 1, upper: 1400}, "1–1\u00a0400", "1–1,400"],
  [{lower: 12, upper: null}, "minst\u00a012", "at least\u00a012"],
  [{lower: null, upper: 4}, "högst\u00a04", "at most\u00a04"],
  [{lower: null, upper: null}, undefined, undefined]
])("bounds %j", (bounds, sv, en) => {
  expect([formatBounds(bounds, "sv"), formatBounds(bounds, "en")]).toEqual([sv, en]);
});

test("bounds that are heard have a word between them, since a dash is not spoken", () => {
  const bounds = {lower: 1, upper: 1400};
  expect([tellBounds(bounds, "sv"), tellBounds(bounds, "en")]).toEqual([
    "1\u00a0till\u00a01\u00a0400",
    "1\u00a0to\u00a01,400"
  ]);
  expect(tellBounds({lower: 12}, "en")).toBe("at least\u00a012");
});

test("a share is whole per cent, in words", () => {
  expect([formatShare(1 / 3, "sv"), formatShare(1 / 3, "en")]).toEqual(["33\u00a0procent", "33\u00a0per cent"]);
});

test.each([
  [0, "0\u00a0procent", "0\u00a0per cent"],
  [1 / 300, "under 1\u00a0procent", "under 1\u00a0per cent"],
  [1 / 150, "1\u00a0procent", "1\u00a0per cent"],
  [299 / 300, "över 99\u00a0procent", "over 99\u00a0per cent"],
  [1, "100\u00a0procent", "100\u00a0per cent"]
])("a share of %d that is not none is not told as none, nor nearly all as all", (share, sv, en) => {
  expect([formatShare(share, "sv"), formatShare(share, "en")]).toEqual([sv, en]);
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

test("words are quoted as the language of the text around them does", () => {
  expect([formatQuote("hälften", "sv"), formatQuote("hälften", "en")]).toEqual(["”hälften”", "“hälften”"]);
});

test("numbers have the decimals that their size needs", () => {
  expect(
    [12, 12.34, 2.2113, 0.383, 0.0713, -0.178, 0.00018, -0.0000001].map((value) => formatSized(value, "sv"))
  ).toEqual(["12", "12,3", "2,21", "0,38", "0,071", "−0,18", "< 0,001", "> −0,001"]);
});
