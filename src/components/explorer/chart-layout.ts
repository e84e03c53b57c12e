import {marginFor, NARROW} from "../figures/style.js";
import type {ChartSpec} from "./chart-spec.js";

/** Height of a series on its line, and the air between lines, in pixels. */
const STEP = 17;
const AIR = 12;

/** Room for the axis, and the mark of made-up figures below it. */
export const BOTTOM = 46;

/** Distance from one row of the legend to the next. */
export const LEGEND_ROW = 18;

/** Where the parts of a chart stand, in pixels. */
export interface ChartLayout {
  narrow: boolean;
  /** True when the panels stand beside each other, else below each other. */
  beside: boolean;
  lineHeight: number;
  height: number;
  top: number;
  left: number;
  /** How far a series stands below the middle of its line. */
  offsetOf: (series: number) => number;
  /** How far the name of a line stands below its middle. */
  nameOffset: number;
  /** Where each series stands in the legend: its row from the top, and its distance from the left. */
  legend: readonly {row: number; x: number}[];
}

/** The layout of a chart for a width: names of lines beside their dots, or above them where there is little room. */
export function layOutChart({lines, panels, series}: ChartSpec, width: number): ChartLayout {
  const narrow = width < NARROW;
  const beside = panels.length > 1 && panels.length <= 3 && !narrow;
  const named = narrow ? STEP : 0;
  const lineHeight = STEP * series.length + AIR + named;
  const left = narrow ? 8 : marginFor(lines.map(({label}) => label));
  const legend = layOutLegend(series, width - left);
  const above = series.length > 1 ? 40 + (legend.at(-1)?.row ?? 0) * LEGEND_ROW : 16;
  const top = above + (panels.length > 1 ? 22 : 0);
  const rows = beside ? 1 : panels.length;
  return {
    narrow,
    beside,
    lineHeight,
    height: top + rows * lines.length * lineHeight + (rows - 1) * 34 + BOTTOM,
    top,
    left,
    offsetOf: (index) => (index - (series.length - 1) / 2) * STEP + named / 2,
    nameOffset: narrow ? -(STEP * series.length) / 2 : 0,
    legend
  };
}

// A letter is counted as wide as it is where the reader has set letters further apart (WCAG 1.4.12): then, too, nothing is cut.
function layOutLegend(series: ChartSpec["series"], width: number): {row: number; x: number}[] {
  let [row, x] = [0, 8];
  return series.map(({label}) => {
    const own = label.length * 9.2 + 34;
    if (x > 8 && x + own > width) [row, x] = [row + 1, 8];
    const place = {row, x};
    x += own;
    return place;
  });
}
