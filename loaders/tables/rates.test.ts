import {expect, test} from "vitest";
import {changeEvidence, setCell} from "../../tests/changed-evidence.js";
import type {Observation} from "../model/observation.js";
import {rateRatios} from "./analysis/rate-ratios.js";
import {wordsAsBounds} from "./analysis/words-as-bounds.js";
import {rates} from "./rates.js";

const BASE = "unaccompanied-children";

function isOf(period: string, sex: string) {
  return ({dimensions, measure}: Observation) =>
    dimensions.period === period && dimensions.sex === sex && dimensions.age === "all" && measure === "count";
}

function again(period: string, sex: string, value: number) {
  return (observations: readonly Observation[]) =>
    observations.flatMap((one) =>
      isOf(period, sex)(one)
        ? [
            one,
            {...one, cell: {status: "published", value, precision: "exact"} as const, source: "hrw-seeking-refuge-2016"}
          ]
        : [one]
    );
}

function ratesOf(
  dataset: string,
  period: string,
  sex: string,
  change: (observations: readonly Observation[]) => readonly Observation[]
) {
  return rates(changeEvidence(BASE, change)).rows.filter(
    (row) => row.dataset === dataset && row.period === period && row.sex === sex && row.base === BASE
  );
}

test("girls from two sources are no base of girls and boys", () => {
  const twoGirls = (observations: readonly Observation[]) =>
    again("2017", "girl", 300)(observations).filter((one) => !isOf("2017", "all")(one) && !isOf("2017", "boy")(one));
  expect(ratesOf("migration-agency", "2017", "girl", twoGirls)).toHaveLength(2);
  expect(ratesOf("migration-agency", "2017", "all", twoGirls)).toEqual([]);
});

test("conflicting bases of one of several years give a rate each", () => {
  const found = ratesOf("national-mapping-2009-2011", "2009-2011", "all", again("2010", "all", 2400));
  expect(found.map(({denominator}) => denominator)).toEqual([7307, 7300]);
});

test("a rate on a rounded base is rounded", () => {
  const rounded = setCell({period: "2016", sex: "all"}, {status: "published", value: 2200, precision: "rounded"});
  expect(ratesOf("migration-agency", "2016", "all", rounded)).toMatchObject([{denominator: 2200, status: "rounded"}]);
});

test("conflicting bases of boys give a ratio each", () => {
  const found = rateRatios(changeEvidence(BASE, again("2017", "boy", 1050))).rows.filter(
    ({dataset}) => dataset === "regional-coordinators"
  );
  expect(found.map(({boysBase}) => boysBase)).toEqual([1050, 1043]);
});

test("a year without its population is not counted as nobody", () => {
  const without = changeEvidence("population", (observations) =>
    observations.filter(({dimensions: {period, sex, age}}) => `${period} ${sex} ${age}` !== "2010-12-31 girl all")
  );
  expect(() => wordsAsBounds(without)).toThrow('0 numbers of the population for sex "girl" in 2010 (one is needed)');
});
