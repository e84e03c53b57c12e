import * as Plot from "npm:@observablehq/plot";
import {chartBase} from "../figures/style.js";
import {formatSized} from "../format.js";
import {type CellStyle, toText} from "./cell-text.js";
import {BOTTOM, type ChartLayout, LEGEND_ROW, layOutChart} from "./chart-layout.js";
import {type ChartSpec, isDrawn, type Mark, type Series} from "./chart-spec.js";

/** How a chart is drawn. */
export interface ChartLook extends CellStyle {
  /** Width in pixels. */
  width: number;
  /** The mark of made-up figures, drawn into the chart; absent for others. */
  synthetic?: string;
}

/**
 * Dots on lines: each series of a line on a height of its own, so that none hides another, with its number beside it; small multiples
 * where the columns are no sexes. Ranges are drawn from end to end; what is no number stands as its symbol at the left.
 */
export function drawChart(spec: ChartSpec, look: ChartLook): Element {
  const {lines, panels, series} = spec;
  const layout = layOutChart(spec, look.width);
  const {beside, narrow} = layout;
  return Plot.plot({
    ...chartBase(look.language, look.width),
    height: layout.height,
    marginTop: layout.top,
    marginBottom: BOTTOM,
    marginLeft: layout.left,
    marginRight: 56,
    x: {
      domain: domainOf(spec),
      nice: true,
      grid: true,
      label: null,
      ticks: narrow || beside ? 3 : 6,
      tickFormat: (value: number) => formatSized(value, look.language)
    },
    y: {type: "band", domain: lines.map((_, line) => `${line}`), axis: null, padding: 0},
    fx: {domain: beside ? panels : [""], axis: null, padding: 0.12},
    fy: {domain: beside ? [""] : panels, axis: null, padding: panels.length > 1 ? 34 / layout.height : 0},
    marks: [
      Plot.ruleY(lines.slice(1), {y: (_, line) => `${line}`, dy: layout.lineHeight / 2, stroke: "var(--grid)"}),
      Plot.ruleX([0], {stroke: "var(--axis)"}),
      lineNames(spec, layout),
      ...(panels.length > 1 ? [panelNames(panels, layout)] : []),
      ...series.flatMap((one, index) => seriesMarks(one, index, spec, look, layout)),
      ...(series.length > 1 ? legend(series, layout) : []),
      ...(look.synthetic ? [corner(look.synthetic)] : [])
    ]
  });
}

/** The scale holds zero, every number and both ends of every range. */
function domainOf({marks}: ChartSpec): [number, number] {
  const ends = marks.flatMap(({shown}) => [startOf(shown), endOf(shown)]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return least === most ? [0, 1] : [least, most];
}

function startOf(shown: Mark["shown"]): number {
  return shown.status === "range" ? shown.lower : endOf(shown);
}

function endOf(shown: Mark["shown"]): number {
  if (shown.status === "number" || shown.status === "sum") return shown.value;
  return shown.status === "range" ? (shown.upper ?? shown.lower) : 0;
}

function facetOf(panels: readonly string[], {beside}: ChartLayout) {
  const own = (mark: {panel: number}) => panels[mark.panel] ?? "";
  const none = () => "";
  return {fx: beside ? own : none, fy: beside ? none : own};
}

function seriesMarks({colour, shape}: Series, index: number, spec: ChartSpec, look: ChartLook, layout: ChartLayout) {
  const own = spec.marks.filter((mark) => mark.series === index);
  const drawn = own.filter(({shown}) => isDrawn(shown));
  const words = own.filter(({shown}) => !isDrawn(shown));
  const ranges = drawn.filter(({shown}) => shown.status === "range");
  const dots = drawn.filter(({shown}) => shown.status !== "range");
  // A range has its shape at both ends: no series is told by its colour alone.
  const edges = ranges.flatMap(({shown, ...mark}) => [startOf(shown), endOf(shown)].map((at) => ({...mark, at})));
  const place = {y: ({line}: {line: number}) => `${line}`, ...facetOf(spec.panels, layout), dy: layout.offsetOf(index)};
  const text = {...place, textAnchor: "start", fill: "var(--text)", fontSize: 13} as const;
  const end = (mark: Mark) => endOf(mark.shown);
  return [
    Plot.ruleY(ranges, {...place, x1: (mark: Mark) => startOf(mark.shown), x2: end, stroke: colour, strokeWidth: 3}),
    Plot.dot(edges, {...place, x: "at", symbol: shape, r: 3.5, stroke: colour, fill: "var(--page)", strokeWidth: 1.5}),
    Plot.dot(dots, {...place, x: end, symbol: shape, r: 5, fill: colour, stroke: "var(--page)", strokeWidth: 1}),
    Plot.text(drawn.filter(isLast), {
      ...text,
      x: end,
      text: (mark: Mark) => write(mark.cell.filter(isDrawn), look),
      dx: 10
    }),
    Plot.text(words, {...text, frameAnchor: "left", text: (mark: Mark) => write([mark.shown], look), dx: 6})
  ];
}

// The figures of a cell share one label, beside the last of them: two that are nearly equal would hide each other's.
function isLast({shown, cell}: Mark): boolean {
  const ends = cell.filter(isDrawn).map(endOf);
  return cell.filter(isDrawn)[ends.lastIndexOf(Math.max(...ends))] === shown;
}

function write(cell: readonly Mark["shown"][], look: ChartLook): string {
  return cell.map((shown) => toText(shown, look).text).join("; ");
}

// Panels beside each other share the names at the left.
function lineNames({lines, panels}: ChartSpec, layout: ChartLayout) {
  const shown = layout.beside ? [0] : panels.map((_, panel) => panel);
  const named = lines.flatMap(({label}, line) => shown.map((panel) => ({label, line, panel})));
  return Plot.text(named, {
    y: ({line}: {line: number}) => `${line}`,
    ...facetOf(panels, layout),
    text: "label",
    frameAnchor: "left",
    textAnchor: layout.narrow ? "start" : "end",
    dx: layout.narrow ? 6 : -10,
    dy: layout.nameOffset,
    fill: "var(--text)",
    fontWeight: layout.narrow ? 600 : 400,
    fontSize: 13
  });
}

function panelNames(panels: readonly string[], layout: ChartLayout) {
  const named = panels.map((label, panel) => ({label, panel}));
  const look = {
    text: "label",
    frameAnchor: "top-left",
    textAnchor: "start",
    lineAnchor: "bottom",
    fontWeight: 600
  } as const;
  return Plot.text(named, {...look, ...facetOf(panels, layout), dy: -6, fill: "var(--text)"});
}

// Shapes and colours are explained above the chart, in as many rows as they need.
function legend(series: readonly Series[], {legend: places}: ChartLayout) {
  const last = places.at(-1)?.row ?? 0;
  return series.flatMap(({label, colour, shape}, index) => {
    const {row, x: dx} = places[index] ?? {row: 0, x: 8};
    const at = {frameAnchor: "top-left", dy: -22 - (last - row) * LEGEND_ROW, facet: "super"} as const;
    return [
      Plot.dot([0], {...at, dx, symbol: shape, r: 5, fill: colour}),
      Plot.text([label], {
        ...at,
        dx: dx + 10,
        text: (own: string) => own,
        textAnchor: "start",
        lineAnchor: "middle",
        fill: colour,
        fontWeight: 600
      })
    ];
  });
}

function corner(text: string) {
  return Plot.text([text], {
    text: (mark: string) => mark,
    frameAnchor: "bottom-right",
    textAnchor: "end",
    lineAnchor: "top",
    dx: 50,
    dy: 28,
    facet: "super",
    fontWeight: 600,
    fill: "var(--text)"
  });
}
