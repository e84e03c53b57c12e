import {element} from "../element.js";
import {headlineOf, selectionOf} from "./caption.js";
import {drawChart} from "./chart.js";
import {toChartSpec} from "./chart-spec.js";
import {describeChart} from "./describe.js";
import type {Display} from "./display.js";
import {WORDS} from "./words.js";

/** The mark of made-up figures, before whatever could be copied alone; nothing for others. */
export function syntheticMark({table, style}: Display): (Node | string)[] {
  if (!table.disclosure.synthetic) return [];
  return [element("small", {class: "synthetic"}, WORDS[style.language].synthetic), " "];
}

/** What the figure is called: what is shown, and what it is held at. */
export function captionParts(display: Display): (Node | string)[] {
  const {table, choice, style} = display;
  return [
    ...syntheticMark(display),
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
  const drawing = drawChart(spec, {...style, width, ...synthetic});
  drawing.setAttribute("role", "img");
  drawing.setAttribute("aria-labelledby", "explorer-alternative");
  // Plot names each group of marks; inside an image names are neither read nor allowed.
  for (const mark of drawing.querySelectorAll("[aria-label]")) mark.removeAttribute("aria-label");
  return [
    element("div", {class: "figure-chart"}, drawing),
    element("p", {id: "explorer-alternative", class: "visually-hidden"}, describeChart(spec, style)),
    ...(spec.withoutTotal ? [element("p", {class: "table-legend"}, words.withoutTotal)] : [])
  ];
}
