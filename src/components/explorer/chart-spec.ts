import type {Language} from "../chapters.js";
import {capitalised} from "../letter-case.js";
import {MOST} from "./chart-limits.js";
import type {Choice} from "./choice.js";
import type {ExploredTable} from "./explored-table.js";
import {labelOfCode, labelOfRow, titleOf} from "./labels.js";
import type {Pivot} from "./pivot.js";
import {mixesKinds, TOTAL} from "./rules.js";
import type {Shown} from "./shown.js";

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

/** A line of a chart: what it is called, and that in its parts. */
export interface Line {
  label: string;
  /** What it is of, without its period. */
  category: string;
  period?: string;
}

/** What a chart draws: girls and boys are series on one line; codes of any other dimension are panels, each with its own dots. */
export interface ChartSpec {
  /** What the numbers are. */
  measure: string;
  lines: readonly Line[];
  panels: readonly string[];
  series: readonly Series[];
  marks: readonly Mark[];
  /** True when a row of totals stands in the table and not here. */
  withoutTotal: boolean;
}

/** Why there is no chart. */
export type NoChart = "rows" | "columns" | "numbers" | "kinds";

const LOOKS: Readonly<Record<string, Pick<Series, "colour" | "shape">>> = {
  girl: {colour: "var(--girl)", shape: "circle"},
  boy: {colour: "var(--boy)", shape: "square"},
  female: {colour: "var(--girl)", shape: "circle"},
  male: {colour: "var(--boy)", shape: "square"},
  unknown: {colour: "var(--uncertain)", shape: "triangle"}
};
const PLAIN: Pick<Series, "colour" | "shape"> = {colour: "var(--text)", shape: "diamond"};

/**
 * What the chart of a pivot draws, or why it is not drawn. A row of totals is left to the table: on one scale with its parts it would
 * press them together.
 */
export function toChartSpec(
  table: ExploredTable,
  choice: Choice,
  pivot: Pivot,
  language: Language
): ChartSpec | NoChart {
  if (mixesKinds(table)) return "kinds";
  const {columns} = pivot;
  const parts = pivot.rows.map((key, at) => ({key, cells: pivot.cells[at] ?? []})).filter(({key}) => !isTotal(key));
  const rows = parts.length > 0 ? parts : pivot.rows.map((key, at) => ({key, cells: pivot.cells[at] ?? []}));
  const bySex = choice.columns === "sex";
  if (rows.length > MOST.lines) return "rows";
  if (columns.length > MOST.panels) return "columns";
  if (!rows.flatMap(({cells}) => cells.flat()).some(isDrawn)) return "numbers";
  const labels = columns.map((code) => capitalised(labelOfCode(table, choice.columns ?? "", code, language)));
  const series = columns.map((code, index) => ({code, label: labels[index] ?? "", ...(LOOKS[code] ?? PLAIN)}));
  return {
    measure: capitalised(titleOf(table, choice.measure, language)),
    lines: rows.map(({key}) => toLine(table, choice, key, language)),
    panels: bySex || choice.columns === null ? [""] : labels,
    series: bySex ? series : [{code: "", label: "", colour: PLAIN.colour, shape: "circle"}],
    marks: rows.flatMap(({cells}, line) =>
      cells.flatMap((cell, column) =>
        cell.map((shown) => ({line, panel: bySex ? 0 : column, series: bySex ? column : 0, shown, cell}))
      )
    ),
    withoutTotal: rows.length < pivot.rows.length
  };
}

function toLine(table: ExploredTable, choice: Choice, key: readonly string[], language: Language): Line {
  const labels = key.map((code, index) => labelOfCode(table, choice.rows[index] ?? "", code, language));
  const period = labels[choice.rows.indexOf("period")];
  const others = labels.filter((_, index) => choice.rows[index] !== "period");
  return {
    label: labelOfRow(table, choice, key, language),
    category: capitalised(others.join(", ")),
    ...(period === undefined ? {} : {period})
  };
}

function isTotal(key: readonly string[]): boolean {
  return key.every((code) => code === TOTAL);
}

/** True for what has a place on a scale: numbers, sums, none and ranges. */
export function isDrawn({status}: Shown): boolean {
  return ["number", "sum", "none", "range"].includes(status);
}
