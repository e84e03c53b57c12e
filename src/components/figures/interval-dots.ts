import * as Plot from "npm:@observablehq/plot";
import type {Row} from "../../../loaders/model/table.js";
import {composeAlternative} from "../alternative/compose.js";
import type {Reading} from "../alternative/reading.js";
import type {Language} from "../chapters.js";
import {formatMeasure} from "../claim.js";
import type {ChartOptions} from "../figure.js";
import {formatNumber} from "../format.js";
import type {TableView} from "../rows.js";
import {chartBase, marginFor, NARROW, RIM, rowLabels, sideNames} from "./style.js";

/** A ratio with its interval for independent children, and the wider one for children who were found together. */
export interface IntervalRow {
  label: string;
  value: number;
  lower: number;
  upper: number;
  wideLower: number;
  wideUpper: number;
  /** Whose side of 1 the ratio is read towards: colours the mark, besides its place. */
  sex: "girl" | "boy";
}

/**
 * The ratios of a table that have an interval: the others are in the table behind the figure only.
 * @param measure column of the ratio
 */
export function toIntervalRows(view: TableView, measure: string, labelOf: (row: Row) => string): IntervalRow[] {
  return view.rows.flatMap((row): IntervalRow[] => {
    const {[measure]: value, intervalLower: lower, intervalUpper: upper, intervalLower3, intervalUpper3} = row;
    if (typeof value !== "number" || typeof lower !== "number" || typeof upper !== "number") return [];
    const wideLower = typeof intervalLower3 === "number" ? intervalLower3 : lower;
    const wideUpper = typeof intervalUpper3 === "number" ? intervalUpper3 : upper;
    return [{label: labelOf(row), value, lower, upper, wideLower, wideUpper, sex: value > 1 ? "girl" : "boy"}];
  });
}

const WORDS = {
  sv: {
    girls: "oftare flickor →",
    boys: "← oftare pojkar",
    interval: "intervall",
    to: "till",
    measure: "Kvoten mellan flickor och pojkar",
    above: "Kvoten är över 1 (oftare flickor)",
    below: "Kvoten är under 1 (oftare pojkar)",
    one: "1 (lika ofta)"
  },
  en: {
    girls: "girls more often →",
    boys: "← boys more often",
    interval: "interval",
    to: "to",
    measure: "The ratio of girls to boys",
    above: "The ratio is above 1 (girls more often)",
    below: "The ratio is below 1 (boys more often)",
    one: "1 (equally often)"
  }
} as const;

interface IntervalOptions extends ChartOptions {
  axis: string;
  /** Where the axis is numbered; it reaches from the first to the last, and as far beyond as the data do. */
  ticks: readonly number[];
}

/**
 * Ratios of girls to boys on a logarithmic axis around 1, where they are equal: thick lines for the interval, thin ones for the interval
 * of children who were found three at a time. Each mark carries its ratio and its interval in numbers.
 */
export function intervalDots(rows: readonly IntervalRow[], {language, width, axis, ticks}: IntervalOptions): Element {
  const narrow = width < NARROW;
  const words = WORDS[language];
  const labels = rows.map(({label}) => label);
  const dy = narrow ? 8 : 0;
  const plain = (value: number) => formatMeasure(value, "ratio", language);
  const text = (row: IntervalRow) => `${plain(row.value)} (${plain(row.lower)}–${plain(row.upper)})`;
  return Plot.plot({
    ...chartBase(language, width),
    height: labels.length * (narrow ? 62 : 44) + (narrow ? 118 : 100),
    marginLeft: narrow ? 12 : marginFor(labels),
    marginRight: 20,
    marginTop: narrow ? 52 : 34,
    marginBottom: 42,
    x: {
      type: "log",
      domain: domainOf(rows, ticks),
      label: axis,
      labelAnchor: "left",
      labelArrow: "none",
      ticks: [...ticks],
      tickFormat: (value: number) => formatNumber(value, language, value < 1 ? 1 : 0)
    },
    y: {domain: labels, axis: null, padding: 0.2, insetBottom: 14},
    marks: [
      Plot.gridX([...ticks], {stroke: "var(--grid)", strokeOpacity: 1}),
      Plot.ruleX([1], {stroke: "var(--muted)", strokeDasharray: "4 3"}),
      ...sideNames([words.boys, words.girls], ["boy", "girl"], {at: 1, narrow, dy: narrow ? -40 : -22}),
      Plot.ruleY(rows, {
        y: "label",
        x1: "wideLower",
        x2: "wideUpper",
        stroke: (row: IntervalRow) => `var(--${row.sex})`,
        strokeWidth: 1.5,
        dy
      }),
      Plot.ruleY(rows, {
        y: "label",
        x1: "lower",
        x2: "upper",
        stroke: (row: IntervalRow) => `var(--${row.sex})`,
        strokeWidth: 5,
        dy
      }),
      Plot.dot(rows, {
        x: "value",
        y: "label",
        r: 6,
        fill: (row: IntervalRow) => `var(--${row.sex})`,
        symbol: (row: IntervalRow) => (row.sex === "girl" ? "circle" : "square"),
        dy
      }),
      Plot.text(rows, {x: "value", y: "label", text, fill: "var(--text)", ...RIM, dy: dy + 15}),
      Plot.text(labels, rowLabels(narrow))
    ]
  });
}

// Some air on either side, so that no interval ends at the edge.
function domainOf(rows: readonly IntervalRow[], ticks: readonly number[]): [number, number] {
  const least = Math.min(...rows.map(({lower, wideLower}) => Math.min(lower, wideLower) / 1.2), ...ticks);
  const most = Math.max(...rows.map(({upper, wideUpper}) => Math.max(upper, wideUpper) * 1.2), ...ticks);
  return [least, most];
}

/** The text alternative of ratios: the largest and the smallest, on which side of 1 they lie, and for which the interval holds it. */
export function describeIntervals(rows: readonly IntervalRow[], language: Language): string {
  const {measure, above, below, one} = WORDS[language];
  const plain = (value: number) => formatMeasure(value, "ratio", language);
  const readings = rows.map(({label, value, lower, upper}): Reading => {
    const text = `${plain(value)}, ${WORDS[language].interval} ${plain(lower)} ${WORDS[language].to} ${plain(upper)}`;
    return {category: label, told: {kind: "number", value, text, lower, upper}};
  });
  return composeAlternative(readings, {language, measure, reference: {value: 1, above, below, name: one}});
}
