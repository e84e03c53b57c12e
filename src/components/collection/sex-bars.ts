import * as Plot from "npm:@observablehq/plot";
import type {ProtectedCell} from "../../../loaders/model/protected.js";
import type {ChartOptions} from "../figure.js";
import {chartBase, NARROW, SEXES} from "../figures/style.js";
import {formatNumber} from "../format.js";
import {cellText} from "./cells.js";
import {drawHidden} from "./hidden-glyph.js";
import type {SexRow} from "./sex-rows.js";
import {SEX_PLURAL, SYNTHETIC} from "./words.js";

interface SexBarsOptions extends ChartOptions {
  /** What the horizontal axis measures, in words. */
  axis: string;
  synthetic: boolean;
  /** Unique in the page: the pattern of the hidden marks is found by it. */
  id: string;
}

/** One bar, or what stands in its place. */
interface Mark {
  line: string;
  sex: (typeof SEXES)[number];
  cell: ProtectedCell;
  key: Readonly<Record<string, string>>;
}

const LINE = 26;

/**
 * Girls and boys as a pair of bars for each category, on one linear scale from zero. What is hidden is a small hatched square with the
 * symbol beside it: it stands at zero and has no length. A range is a line from its lower to its upper end.
 */
export function sexBars(rows: readonly SexRow[], options: SexBarsOptions): Element {
  const {language, width, axis, synthetic, id} = options;
  const marks = rows.flatMap(({key, ...row}, index) =>
    SEXES.map((sex): Mark => ({line: `${index}|${sex}`, sex, cell: row[sex], key: {...key, sex}}))
  );
  const lines = rows.flatMap((_, index) => [`${index}`, ...SEXES.map((sex) => `${index}|${sex}`)]);
  const ticks = width < NARROW ? 3 : 5;
  const chart = Plot.plot({
    ...chartBase(language, width),
    height: lines.length * LINE + 64 + (synthetic ? 24 : 0),
    marginLeft: 74,
    marginRight: 70,
    marginTop: synthetic ? 28 : 4,
    marginBottom: 46,
    x: {
      type: "linear",
      domain: [0, Math.max(1, ...marks.map(({cell}) => endOf(cell)))],
      nice: true,
      label: axis,
      labelAnchor: "left",
      labelArrow: "none",
      ticks,
      tickFormat: (value: number) => (Number.isInteger(value) ? formatNumber(value, language) : "")
    },
    y: {domain: lines, axis: null, padding: 0.2},
    marks: [
      Plot.gridX({stroke: "var(--grid)", strokeOpacity: 1, ticks}),
      Plot.barX(marks.filter(isNumber), {x1: 0, x2: (mark: Mark) => endOf(mark.cell), y: "line", fill: colourOf}),
      ...ranges(marks.filter(isRange)),
      Plot.ruleX([0], {stroke: "var(--axis)"}),
      Plot.dot(marks.filter(isHidden), HIDDEN_MARK),
      ...numbers(marks, options),
      ...names(rows, marks, options),
      ...(synthetic ? [syntheticMark(SYNTHETIC[language])] : [])
    ]
  });
  if (marks.some(isHidden)) drawHidden(chart, `${id}-hidden`);
  nameMarks(chart, "bar", "rect", marks.filter(isNumber));
  nameMarks(chart, "dot", "use", marks.filter(isHidden));
  return chart;
}

const HIDDEN_MARK = {x: 0, y: "line", symbol: "square", dx: 11} as const;

// A label stays legible where the axis runs through it.
const HALO = {fill: "var(--text)", stroke: "var(--page)", strokeWidth: 5} as const;

const isNumber = ({cell}: Mark) => cell.status === "published" || cell.status === "rounded";
const isRange = ({cell}: Mark) => cell.status === "bounded";
const isHidden = ({cell}: Mark) => cell.status === "suppressed";
const colourOf = ({sex}: Mark) => `var(--${sex})`;

// Where a mark ends on the scale; a range without an upper end stops where it is known to begin.
function endOf(cell: ProtectedCell): number {
  if (cell.status === "published" || cell.status === "rounded") return cell.value;
  return cell.status === "bounded" ? (cell.upper ?? cell.lower) : 0;
}

function startOf(cell: ProtectedCell): number {
  return cell.status === "bounded" ? cell.lower : 0;
}

function ranges(marks: readonly Mark[]) {
  const ends = marks.flatMap((mark) => [startOf(mark.cell), endOf(mark.cell)].map((at) => ({...mark, at})));
  return [
    Plot.ruleY(marks, {
      x1: (mark: Mark) => startOf(mark.cell),
      x2: (mark: Mark) => endOf(mark.cell),
      y: "line",
      stroke: colourOf,
      strokeWidth: 3
    }),
    Plot.tickX(ends, {x: "at", y: "line", stroke: colourOf, strokeWidth: 3})
  ];
}

function numbers(marks: readonly Mark[], {language}: SexBarsOptions) {
  const look = {
    x: (mark: Mark) => endOf(mark.cell),
    y: "line",
    text: ({cell}: Mark) => cellText(cell, language),
    textAnchor: "start",
    fill: "var(--text)"
  } as const;
  const [hidden, shown] = [marks.filter(isHidden), marks.filter((mark) => !isHidden(mark))];
  return [Plot.text(shown, {...look, dx: 7}), Plot.text(hidden, {...look, dx: 25})];
}

function names(rows: readonly SexRow[], marks: readonly Mark[], {language, width}: SexBarsOptions) {
  const labels = rows.map(({label}, index) => ({line: `${index}`, label}));
  const edge = {frameAnchor: "left", lineAnchor: "middle"} as const;
  return [
    Plot.text(labels, {
      ...edge,
      y: "line",
      text: "label",
      textAnchor: "start",
      dx: -74,
      dy: 3,
      // In em of 14 px: what is longer than the drawing goes on in a second line.
      lineWidth: (width - 8) / 14,
      fontWeight: 600,
      ...HALO
    }),
    Plot.text(marks, {
      ...edge,
      y: "line",
      text: ({sex}: Mark) => SEX_PLURAL[sex]?.[language] ?? "",
      textAnchor: "end",
      dx: -9,
      fill: colourOf,
      fontWeight: 600
    })
  ];
}

function syntheticMark(text: string) {
  return Plot.text([text], {
    text: (mark: string) => mark,
    frameAnchor: "top-right",
    textAnchor: "end",
    lineAnchor: "bottom",
    dx: 66,
    dy: -10,
    fontWeight: 600,
    fill: "var(--text)"
  });
}

// Whoever measures the marks finds by it which cell each of them stands for.
function nameMarks(chart: Element, label: string, tag: string, marks: readonly Mark[]): void {
  const shapes = chart.querySelectorAll(`[aria-label="${label}"] ${tag}`);
  if (shapes.length !== marks.length) throw new Error(`${shapes.length} marks are drawn for ${marks.length} cells`);
  for (const [index, {key, cell}] of marks.entries()) {
    shapes[index]?.setAttribute("data-status", cell.status);
    for (const [dimension, code] of Object.entries(key)) shapes[index]?.setAttribute(`data-${dimension}`, code);
  }
}
