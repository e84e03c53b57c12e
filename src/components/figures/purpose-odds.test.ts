import {expect, test} from "vitest";
import {makeView} from "../../../tests/table-view.js";
import {purposeOdds} from "./purpose-odds.js";

const NAME = {name: "purpose", role: "dimension", title: {sv: "", en: ""}} as const;
/** The headline on purposes by their odds ratio and its interval. */
const titleOf = (ratios: Readonly<Record<string, readonly [value: number, lower: number, upper: number | null]>>) => {
  const rows = Object.entries(ratios).map(([purpose, [oddsRatio, intervalLower, intervalUpper]]) => ({
    purpose,
    oddsRatio,
    intervalLower,
    intervalUpper
  }));
  return purposeOdds.title(makeView([NAME], rows), "en");
};
const GIRLS = [4, 3, 5] as const;
const BOYS = [0.2, 0.1, 0.3] as const;
const OPEN = [1.5, 0.8, 3] as const;
const UNBOUNDED = [5, 3, null] as const;

test.each([
  ["of both", {a: GIRLS, b: BOYS, c: BOYS, d: BOYS}, "Girls are more often referred for a, boys for b, c and d"],
  ["of one alone", {a: GIRLS, b: GIRLS}, "Girls are more often referred for a and b"],
  ["not where the interval holds 1", {a: OPEN, b: BOYS}, "Boys are more often referred for b"],
  ["not where there is no interval", {a: GIRLS, b: UNBOUNDED}, "Girls are more often referred for a"],
  ["of none", {a: OPEN}, "For no purpose are girls or boys surely more often referred"]
])("the headline tells who is referred more often for what: %s", (_, ratios, title) => {
  expect(titleOf(ratios)).toBe(title);
});
