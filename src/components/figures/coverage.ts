import * as Plot from "npm:@observablehq/plot";
import type {Row} from "../../../loaders/model/table.js";
import type {Language} from "../chapters.js";
import type {ChartOptions, FigureSpec} from "../figure.js";
import {labelOf, type TableView} from "../rows.js";
import {chartBase, NARROW} from "./style.js";

/** From least to most, with a sign that needs no colour: a ring, a triangle and a full mark. */
const DEPTHS = {words: "○", total: "▲", sex: "●"} as const;

/** Which source says what about which year. */
export const coverageFigure: FigureSpec = {
  id: "fig-coverage",
  table: "coverage",
  title: (view, language) => {
    const years = yearsWithSex(view).length;
    const all = new Set(view.rows.map(({period}) => period)).size;
    return language === "sv"
      ? `Flickor och pojkar redovisas av någon källa för ${years} av ${all} år`
      : `Some source gives girls and boys for ${years} of ${all} years`;
  },
  subtitle: (_view, language) =>
    language === "sv"
      ? "Det mesta som varje källa säger om barn i Sverige, efter år: ○ ord eller gränser, ▲ ett totalantal, ● flickor och pojkar"
      : "The most that each source says of children in Sweden, by year: ○ words or bounds, ▲ a total, ● girls and boys",
  chart: (view, options) => matrix(view, options),
  alternative: (view, language) =>
    datasetsOf(view)
      .map((dataset) => describe(view, dataset, language))
      .join(" "),
  columns: ["dataset", "period", "depth", "observations"]
};

function yearsWithSex(view: TableView): string[] {
  return [...new Set(view.rows.filter(({depth}) => depth === "sex").map(({period}) => String(period)))].sort();
}

function datasetsOf(view: TableView): string[] {
  return [...new Set(view.rows.map(({dataset}) => String(dataset)))];
}

function describe(view: TableView, dataset: string, language: Language): string {
  const parts = (["sex", "total", "words"] as const).flatMap((depth) => {
    const years = view.rows.filter((row) => row.dataset === dataset && row.depth === depth).map(({period}) => period);
    return years.length > 0 ? [`${labelOf(view, "depth", depth, language)} ${years.join(", ")}`] : [];
  });
  return `${labelOf(view, "dataset", dataset, language)}: ${parts.join("; ")}.`;
}

function matrix(view: TableView, {language, width}: ChartOptions): Element {
  const narrow = width < NARROW;
  const datasets = datasetsOf(view);
  const periods = view.rows.map(({period}) => String(period)).sort();
  const years = range(Number(periods[0]), Number(periods.at(-1)));
  return Plot.plot({
    ...chartBase(language, width),
    height: datasets.length * (narrow ? 48 : 34) + 40,
    marginLeft: narrow ? 6 : 210,
    marginRight: 12,
    marginTop: 30,
    marginBottom: 6,
    x: {
      domain: years,
      axis: "top",
      label: null,
      tickSize: 0,
      ticks: years.filter((_, index) => index % (narrow ? 4 : 2) === 0)
    },
    y: {domain: datasets, axis: null},
    marks: [
      Plot.ruleY(datasets, {stroke: "var(--grid)", dy: narrow ? 10 : 0}),
      Plot.text([...view.rows], {
        x: (row: Row) => String(row.period),
        y: "dataset",
        text: (row: Row) => DEPTHS[row.depth as keyof typeof DEPTHS],
        fill: "var(--text)",
        fontSize: narrow ? 13 : 18,
        dy: narrow ? 10 : 0
      }),
      Plot.text(datasets, {
        y: (dataset: string) => dataset,
        text: (dataset: string) => labelOf(view, "dataset", dataset, language),
        frameAnchor: "left",
        fill: "var(--text)",
        ...(narrow ? {textAnchor: "start", dy: -9} : {textAnchor: "end", dx: -10})
      })
    ]
  });
}

function range(first: number, last: number): string[] {
  return Array.from({length: last - first + 1}, (_, index) => String(first + index));
}
