import type {PlotOptions, TextOptions} from "npm:@observablehq/plot";
import * as Plot from "npm:@observablehq/plot";
import type {Language} from "../chapters.js";
import {formatNumber} from "../format.js";

/** The two sexes throughout the report: one pair of colours (set in the style sheet, light, dark and print) and one pair of shapes. */
export const SEXES = ["girl", "boy"] as const;

/** The plural that charts are labelled with. */
export const SEX_LABEL: Record<Language, Record<(typeof SEXES)[number], string>> = {
  sv: {girl: "Flickor", boy: "Pojkar"},
  en: {girl: "Girls", boy: "Boys"}
};

/** Scales of a chart that compares girls and boys; girls are round and boys square, besides the colours. */
export const SEX_SCALES = {
  color: {domain: [...SEXES], range: ["var(--girl)", "var(--boy)"]},
  symbol: {domain: [...SEXES], range: ["circle", "square"]}
} satisfies PlotOptions;

/** What every chart of the report has in common: the report's own letters, no background, numbers in the page's language. */
export function chartBase(language: Language, width: number): PlotOptions {
  return {
    width,
    className: "chart",
    style: {fontFamily: "var(--sans)", fontSize: "14px", background: "none", overflow: "visible"},
    x: {tickFormat: (value: number) => formatNumber(value, language)}
  };
}

/** Below this width the categories stand above their marks instead of beside them. */
export const NARROW = 500;

/** A rim of paper around letters that may stand on a line of the chart. */
export const RIM = {stroke: "var(--page)", strokeWidth: 4, strokeLinejoin: "round"} as const satisfies TextOptions;

/** Room for the categories at the left, in pixels: after the longest, within half the drawing (Plot wraps no labels). */
export function marginFor(rows: readonly string[]): number {
  const longest = Math.max(...rows.map((row) => row.length));
  return Math.min(340, Math.max(90, longest * 7.2 + 16));
}

/** Where the names of the categories stand: beside their marks, or above them on a narrow screen. */
export function rowLabels(narrow: boolean): TextOptions {
  const label = {
    y: (row: string) => row,
    text: (row: string) => row,
    fill: "var(--text)",
    ...RIM,
    frameAnchor: "left"
  } as const;
  return narrow ? {...label, textAnchor: "start", dy: -14} : {...label, textAnchor: "end", dx: -10};
}

/**
 * What the two sides of a dividing line stand for, above the chart: beside the line, or at the edges of a narrow drawing.
 * @param at where the line stands on the horizontal axis
 */
export function sideNames(
  names: readonly [left: string, right: string],
  sexes: readonly ["girl" | "boy", "girl" | "boy"],
  {at, narrow, dy}: {at: number; narrow: boolean; dy: number}
) {
  return names.map((name, index) => {
    const isLeft = index === 0;
    const place = narrow
      ? {frameAnchor: isLeft ? "top-left" : "top-right", textAnchor: isLeft ? "start" : "end"}
      : {x: at, frameAnchor: "top", textAnchor: isLeft ? "end" : "start", dx: isLeft ? -8 : 8};
    const look = {text: (label: string) => label, fill: `var(--${sexes[index]})`, fontWeight: 600, dy};
    return Plot.text([name], {...place, ...look} as TextOptions);
  });
}
