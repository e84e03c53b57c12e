import type {Row} from "../loaders/model/table.js";
import {type ChartSpec, type NoChart, toChartSpec} from "../src/components/explorer/chart-spec.js";
import type {Wish} from "../src/components/explorer/choice.js";
import {pivot} from "../src/components/explorer/pivot.js";
import {settle} from "../src/components/explorer/settle.js";
import {madeTable} from "./explored.js";

/** What the explorer draws of the rows of a test, or why it draws nothing. */
export function specOf(
  rows: readonly Row[],
  wish: Wish = {},
  dimensions: readonly string[] = ["period", "sex"]
): ChartSpec | NoChart {
  const table = madeTable({dimensions, rows});
  const {choice} = settle(table, wish);
  return toChartSpec(table, choice, pivot(table, choice), "en");
}

/** The same for rows that are drawn. */
export function drawn(rows: readonly Row[], wish: Wish = {}, dimensions?: readonly string[]): ChartSpec {
  const spec = specOf(rows, wish, dimensions);
  if (typeof spec === "string") throw new Error(`no chart: ${spec}`);
  return spec;
}
