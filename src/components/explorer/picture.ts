import {alternativeText, drawing} from "../drawing.js";
import {element} from "../element.js";
import {headlineOf, selectionOf} from "./caption.js";
import {drawChart} from "./chart.js";
import {toChartSpec} from "./chart-spec.js";
import {describeChart} from "./describe.js";
import type {Display} from "./display.js";
import {syntheticMark} from "./synthetic-mark.js";
import {WORDS} from "./words.js";

/** What the figure is called: what is shown, and what it is held at. */
export function captionParts(display: Display): (Node | string)[] {
  const {table, choice, style} = display;
  return [
    ...syntheticMark(table, style.language),
    element("strong", {class: "figure-title"}, headlineOf(table, choice, style.language)),
    " ",
    element("span", {class: "figure-subtitle"}, selectionOf(table, choice, style.language))
  ];
}

/** The chart with its text alternative, or the sentence that says why there is none. */
export function chartParts({table, choice, pivot, style}: Display, width: number): HTMLElement[] {
  const words = WORDS[style.language];
  if (pivot.rows.length === 0) return [element("p", {class: "note"}, words.empty)];
  const spec = toChartSpec(table, choice, pivot, style.language);
  if (typeof spec === "string") return [element("p", {class: "note"}, words.noChart[spec])];
  const synthetic = table.disclosure.synthetic ? {synthetic: words.synthetic} : {};
  const mark = table.disclosure.synthetic ? `${words.synthetic}. ` : "";
  return [
    drawing(drawChart(spec, {...style, width, ...synthetic}), "explorer"),
    alternativeText("explorer", `${mark}${describeChart(spec, style)}`),
    ...(spec.withoutTotal ? [element("p", {class: "table-legend"}, words.withoutTotal)] : [])
  ];
}
