import {marginFor, NARROW} from "../figures/style.js";
import type {ChartSpec} from "./chart-spec.js";

/** Height of a series on its line, and the air between lines, in pixels. */
export const STEP = 17;
const AIR = 12;

/** Room for the axis, and the mark of made-up figures below it. */
export const BOTTOM = 46;

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
}

/** The layout of a chart for a width: names of lines beside their dots, or above them where there is little room. */
export function layOutChart({lines, panels, series}: ChartSpec, width: number): ChartLayout {
  const narrow = width < NARROW;
  const beside = panels.length > 1 && panels.length <= 3 && !narrow;
  const named = narrow ? STEP : 0;
  const lineHeight = STEP * series.length + AIR + named;
  const top = (series.length > 1 ? 40 : 16) + (panels.length > 1 ? 22 : 0);
  const rows = beside ? 1 : panels.length;
  return {
    narrow,
    beside,
    lineHeight,
    height: top + rows * lines.length * lineHeight + (rows - 1) * 34 + BOTTOM,
    top,
    left: narrow ? 8 : marginFor(lines),
    offsetOf: (index) => (index - (series.length - 1) / 2) * STEP + named / 2,
    nameOffset: narrow ? -(STEP * series.length) / 2 : 0
  };
}
