import {expect, test} from "vitest";
import {layOutChart} from "./chart-layout.js";
import type {ChartSpec} from "./chart-spec.js";

const series = (labels: readonly string[]) =>
  labels.map((label) => ({code: label, label, colour: "black", shape: "circle" as const}));
const spec = (labels: readonly string[]): ChartSpec => ({
  measure: "Number",
  lines: ["2017", "2018"].map((period) => ({label: period, category: "", period})),
  panels: [""],
  series: series(labels),
  marks: [],
  withoutTotal: false
});

test("the legend breaks into rows where the drawing is narrow, and the drawing makes room for them", () => {
  const labels = ["Flickor", "Pojkar", "Annat eller okänt", "Alla"];
  const [wide, narrow] = [layOutChart(spec(labels), 800), layOutChart(spec(labels), 280)];
  expect(wide.legend.map(({row}) => row)).toEqual([0, 0, 0, 0]);
  expect(narrow.legend.map(({row}) => row)).toEqual([0, 0, 1, 1]);
  expect(narrow.legend.map(({x}) => x).filter((x) => x >= 280)).toEqual([]);
  expect(narrow.top).toBeGreaterThan(wide.top);
});
