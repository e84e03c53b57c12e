import type {Language} from "../chapters.js";
import type {Choice} from "./choice.js";
import type {ExploredTable} from "./explored-table.js";
import {labelOfCode, labelOfRow, raise} from "./labels.js";
import type {Pivot} from "./pivot.js";
import type {Shown} from "./shown.js";

/** More lines or panels than these are read in the table, not in a chart. */
export const MOST = {lines: 30, panels: 6} as const;

/** One figure of a chart: on which line and in which panel it stands, and of which series it is. */
export interface Mark {
  line: number;
  panel: number;
  series: number;
  shown: Shown;
  /** All figures of its cell, of which it is one: more than one where sources contradict each other. */
  cell: readonly Shown[];
}

/** A series has one colour and one shape. */
export interface Series {
  code: string;
  label: string;
  colour: string;
  shape: "circle" | "square" | "triangle" | "diamond";
}

/** What a chart draws: girls and boys are series on one line; codes of any other dimension are panels, each with its own dots. */
export interface ChartSpec {
  lines: readonly string[];
  panels: readonly string[];
  series: readonly Series[];
  marks: readonly Mark[];
}

/** Why there is no chart. */
export type NoChart = "rows" | "columns" | "numbers";

const LOOKS: Readonly<Record<string, Pick<Series, "colour" | "shape">>> = {
  girl: {colour: "var(--girl)", shape: "circle"},
  boy: {colour: "var(--boy)", shape: "square"},
  female: {colour: "var(--girl)", shape: "circle"},
  male: {colour: "var(--boy)", shape: "square"},
  unknown: {colour: "var(--uncertain)", shape: "triangle"}
};
const PLAIN: Pick<Series, "colour" | "shape"> = {colour: "var(--text)", shape: "diamond"};

/** What the chart of a pivot draws, or why it is not drawn. */
export function toChartSpec(
  table: ExploredTable,
  choice: Choice,
  {rows, columns, cells}: Pivot,
  language: Language
): ChartSpec | NoChart {
  const bySex = choice.columns === "sex";
  if (rows.length > MOST.lines) return "rows";
  if (columns.length > MOST.panels) return "columns";
  if (!cells.flat(2).some(isDrawn)) return "numbers";
  const labels = columns.map((code) => raise(labelOfCode(table, choice.columns ?? "", code, language)));
  const series = columns.map((code, index) => ({code, label: labels[index] ?? "", ...(LOOKS[code] ?? PLAIN)}));
  return {
    lines: rows.map((key) => labelOfRow(table, choice, key, language)),
    panels: bySex || choice.columns === null ? [""] : labels,
    series: bySex ? series : [{code: "", label: "", colour: "var(--text)", shape: "circle"}],
    marks: cells.flatMap((row, line) =>
      row.flatMap((cell, column) =>
        cell.map((shown) => ({line, panel: bySex ? 0 : column, series: bySex ? column : 0, shown, cell}))
      )
    )
  };
}

/** True for what has a place on a scale: numbers, sums, none and ranges. */
export function isDrawn({status}: Shown): boolean {
  return ["number", "sum", "none", "range"].includes(status);
}
