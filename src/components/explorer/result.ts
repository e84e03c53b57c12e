import {element} from "../element.js";
import {citation} from "./citation.js";
import type {Display} from "./display.js";
import {downloads} from "./downloads.js";
import {footnotes} from "./footnotes.js";
import {captionParts, chartParts} from "./picture.js";
import {moreRows, pivotTable, SHOWN_ROWS} from "./pivot-table.js";
import {WORDS} from "./words.js";
import type {ExplorerWorld} from "./world.js";

/** What is shown of one choice: chart, table, sources, downloads and address. */
export interface Result {
  place: HTMLElement;
  update: (display: Display) => void;
}

/** How much narrower or wider the page must become before the chart is drawn anew, in pixels. */
const SLACK = 8;

/** The place of what is shown; the chart is laid out for the width that it has. */
export function makeResult(world: ExplorerWorld): Result {
  const chart = element("div", {class: "explorer-chart"});
  const caption = element("figcaption", {id: "explorer-caption"});
  const numbers = element("div", {class: "explorer-numbers"});
  const after = element("div", {class: "explorer-after"});
  const figure = {class: "figure explorer-figure", "aria-labelledby": "explorer-caption"};
  const place = element(
    "section",
    {class: "explorer-result", "aria-label": WORDS[world.language].result},
    element("figure", figure, caption, chart, numbers),
    after
  );
  let width = 0;
  let display: Display | undefined;
  const draw = () => {
    if (display) chart.replaceChildren(...chartParts(display, width || 640));
  };
  // The page is not asked for the width after a change, which would lay it out twice: the observer tells it.
  new ResizeObserver(() => {
    if (Math.abs(chart.clientWidth - width) <= SLACK) return;
    width = chart.clientWidth;
    draw();
  }).observe(chart);
  const update = (next: Display) => {
    display = next;
    if (width === 0) width = chart.clientWidth;
    caption.replaceChildren(...captionParts(next));
    showRows(numbers, next, SHOWN_ROWS);
    after.replaceChildren(
      footnotes(next.table, next.pivot, world),
      downloads(next, chart, world),
      citation(next, world)
    );
    draw();
  };
  return {place, update};
}

function showRows(numbers: HTMLElement, display: Display, most: number): void {
  const {table, choice, pivot, style} = display;
  const showAll = () => {
    showRows(numbers, display, Number.POSITIVE_INFINITY);
    numbers.querySelector<HTMLElement>(".table-scroll")?.focus();
  };
  const parts = pivot.rows.length > 0 ? [pivotTable(table, choice, pivot, style, most)] : [];
  numbers.replaceChildren(...parts, ...(pivot.rows.length > most ? [moreRows(pivot.rows.length, style, showAll)] : []));
}
