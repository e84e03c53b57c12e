import type {PlotOptions} from "npm:@observablehq/plot";
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
