import type {Text} from "../../loaders/model/language.js";
import type {Language} from "./chapters.js";
import {dataTable} from "./data-table.js";
import {alternativeText, drawing, WIDTHS} from "./drawing.js";
import {element} from "./element.js";
import {figureDownloads} from "./figure-downloads.js";
import {FIGURE_WORDS} from "./figure-words.js";
import type {Cite} from "./prose.js";
import type {TableView} from "./rows.js";

/** What a chart is drawn with: no clock, no fetch, no global but the document. */
export interface ChartOptions {
  language: Language;
  /** Width in pixels that the drawing is laid out for; it scales down with the page. */
  width: number;
}

/** A figure: one question, answered by one chart on one table. Every text follows from the data, so that none can grow stale. */
export interface FigureSpec {
  /** Name in the register, and the figure's permanent address on its page. */
  id: string;
  /** Name of the published table that it shows. */
  table: string;
  /** Headline: what the figure shows, as a sentence that follows from the data. */
  title: (view: TableView, language: Language) => string;
  /** Measure, unit, population and period. */
  subtitle: (view: TableView, language: Language) => string;
  /** The chart itself: drawn once for the page and once, with a width of 360, for small screens. */
  chart: (view: TableView, options: ChartOptions) => Element;
  /** The text alternative, written from the data: extremes, difference between girls and boys, what is missing. */
  alternative: (view: TableView, language: Language) => string;
  /** Columns of the table behind the chart, in order. */
  columns: readonly string[];
  /** The rows that the chart shows; all when absent. */
  select?: (view: TableView) => TableView;
  /** What a reader must know of the rows that are shown, besides the table's own notes. */
  notes?: (view: TableView) => readonly Text[];
}

interface FigureContext {
  language: Language;
  number: number;
  cite: Cite;
}

/**
 * A figure as one object: number, headline, statistical subtitle, chart with its text alternative, the table behind it, source, notes
 * and downloads.
 */
export function renderFigure(spec: FigureSpec, table: TableView, context: FigureContext): HTMLElement {
  const {language, number} = context;
  if (table.name !== spec.table)
    throw new Error(`figure "${spec.id}" shows table "${spec.table}", but was given "${table.name}"`);
  const view = spec.select ? spec.select(table) : table;
  if (view.rows.length === 0) throw new Error(`figure "${spec.id}" has no rows to show in table "${table.name}"`);
  const words = FIGURE_WORDS[language];
  const captionId = `${spec.id}-caption`;
  const shown = picture(spec, view, language);
  return element(
    "figure",
    {id: spec.id, class: "figure", "aria-labelledby": captionId},
    element(
      "figcaption",
      {id: captionId},
      element("span", {class: "figure-number"}, `${words.figure}\u00a0${number}`),
      " ",
      element("strong", {class: "figure-title"}, spec.title(view, language)),
      " ",
      element("span", {class: "figure-subtitle"}, spec.subtitle(view, language))
    ),
    shown,
    element(
      "details",
      {class: "figure-table"},
      element("summary", {}, words.table),
      dataTable(view, spec.columns, {language, caption: spec.title(view, language)})
    ),
    footnotes(spec, view, context, shown.querySelector("svg") !== null)
  );
}

function picture(spec: FigureSpec, view: TableView, language: Language): HTMLElement {
  const chart = spec.chart(view, {language, width: WIDTHS.wide});
  // A list or a table is text already: it needs no alternative, and one drawing fits every width.
  if (chart.nodeName.toLowerCase() !== "svg")
    return element("div", {class: "figure-picture"}, element("div", {class: "figure-chart"}, chart));
  return element(
    "div",
    {class: "figure-picture"},
    drawing(chart, spec.id, "wide"),
    drawing(spec.chart(view, {language, width: WIDTHS.narrow}), spec.id, "narrow"),
    alternativeText(spec.id, spec.alternative(view, language))
  );
}

function footnotes(
  spec: FigureSpec,
  view: TableView,
  {language, number, cite}: FigureContext,
  drawn: boolean
): HTMLElement {
  const words = FIGURE_WORDS[language];
  const notes = [...view.notes, ...(spec.notes?.(view) ?? [])].map((note) => note[language]);
  const name = `${words.figure.toLowerCase()}\u00a0${number}`;
  return element(
    "div",
    {class: "figure-footnotes"},
    element("p", {class: "figure-source"}, element("b", {}, `${words.source}: `), cite(...sourcesOf(view)), "."),
    notes.length > 0 ? element("p", {}, element("b", {}, `${words.notes}: `), notes.join(" ")) : null,
    figureDownloads({
      language,
      id: spec.id,
      name,
      table: view.name,
      opens: view.columns.some(({role}) => role === "measure"),
      ...(drawn ? {picture: spec.id} : {})
    })
  );
}

// The sources of the rows that are shown, which may be fewer than those of the whole table.
function sourcesOf({rows}: TableView): string[] {
  return [...new Set(rows.flatMap(({source}) => String(source ?? "").split(" ")))].filter((key) => key !== "").sort();
}
