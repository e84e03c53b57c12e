import {element} from "../element.js";
import {headlineOf, selectionOf} from "./caption.js";
import {toChartSpec} from "./chart-spec.js";
import {citationOf} from "./citation.js";
import {toCsv} from "./csv.js";
import {describeChart} from "./describe.js";
import type {Display} from "./display.js";
import {type SvgTexts, toSvgFile} from "./svg-file.js";
import {WORDS} from "./words.js";
import type {ExplorerWorld} from "./world.js";

/**
 * What is shown as files: the figures as CSV, the chart as SVG, and the whole table as it is published.
 * @param chart where the chart stands, if there is one
 */
export function downloads(display: Display, chart: Element, world: ExplorerWorld): HTMLElement {
  const {table, choice, pivot, style} = display;
  const words = WORDS[style.language];
  // A file leaves the page: its name says that its figures are made up.
  const name = `${table.disclosure.synthetic ? `${words.synthetic.toLowerCase()}-` : ""}${table.name}`;
  const saveCsv = () => {
    world.save(`${name}.csv`, "text/csv;charset=utf-8", toCsv(table, choice, pivot, style.language));
  };
  const saveSvg = () => {
    const drawing = chart.querySelector("svg");
    if (drawing)
      world.save(`${name}.svg`, "image/svg+xml", toSvgFile(drawing, svgTexts(display, world), world.colourOf));
  };
  const isDrawn = typeof toChartSpec(table, choice, pivot, style.language) !== "string";
  return element(
    "p",
    {class: "explorer-downloads"},
    button(words.csv, saveCsv),
    isDrawn ? button(words.svg, saveSvg) : null,
    element(
      "span",
      {},
      `${words.whole}: `,
      element("a", {href: world.fileAddress(table.id, "csv"), download: true}, "CSV"),
      ", ",
      element("a", {href: world.fileAddress(table.id, "arrow"), download: true}, "Arrow")
    )
  );
}

/** A button that does one thing. */
export function button(label: string, run: () => void): HTMLButtonElement {
  const made = element("button", {type: "button"}, label);
  made.addEventListener("click", run);
  return made;
}

function svgTexts({table, choice, pivot, style}: Display, world: ExplorerWorld): SvgTexts {
  const {language} = style;
  const {synthetic, syntheticSentence} = WORDS[language];
  const spec = toChartSpec(table, choice, pivot, language);
  const lines = [
    ...(table.disclosure.synthetic ? [`${synthetic}. ${syntheticSentence}`] : []),
    table.subtitle[language],
    selectionOf(table, choice, language)
  ];
  return {
    title: `${table.title[language]}: ${headlineOf(table, choice, language)}`,
    lines: lines.filter((line) => line !== ""),
    foot: [citationOf(table, choice, world)],
    description: typeof spec === "string" ? "" : describeChart(spec, style),
    language
  };
}
