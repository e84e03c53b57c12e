import * as Plot from "npm:@observablehq/plot";
import type {ChartOptions} from "../figure.js";
import {formatNumber} from "../format.js";
import {isWhole, type Pair} from "./pairs.js";
import {chartBase, marginFor, NARROW, rowLabels, SEX_LABEL, SEX_SCALES, SEXES} from "./style.js";

interface Mark {
  label: string;
  sex: "girl" | "boy";
  value: number;
  /** Which side of the mark its number stands on: away from the other mark. */
  side: "left" | "right";
}

interface PairedDotsOptions extends ChartOptions {
  /** How a number is written at its mark. */
  format?: (value: number) => string;
  /** What the horizontal axis measures, in words. */
  axis: string;
  /** What the two marks stand for, when not girls and boys. */
  names?: Readonly<Record<"girl" | "boy", string>>;
  /** Upper end of the axis; the largest value when absent. */
  max?: number;
  /** Intervals of the marks, drawn as lines beside each other. */
  intervals?: readonly {label: string; sex: "girl" | "boy"; lower: number; upper: number}[];
}

/**
 * Girls and boys as two marks on one line for each category: the distance is the difference. Each mark carries its number, so that the
 * chart can be read without the axis, without colour and in grey.
 */
export function pairedDots(pairs: readonly Pair[], options: PairedDotsOptions): Element {
  const {language, width, axis, format = (value: number) => formatNumber(value, language)} = options;
  const narrow = width < NARROW;
  const marks = pairs.flatMap(toMarks);
  const intervals = options.intervals ?? [];
  const max = options.max ?? Math.max(1, ...marks.map(({value}) => value), ...intervals.map(({upper}) => upper));
  const rows = pairs.map(({label}) => label);
  const rowHeight = (narrow ? 52 : 36) + (intervals.length > 0 ? 14 : 0);
  return Plot.plot({
    ...chartBase(language, width),
    ...SEX_SCALES,
    height: rows.length * rowHeight + 84,
    marginLeft: narrow ? 8 : marginFor(rows),
    marginRight: 44,
    marginTop: 34,
    marginBottom: 40,
    x: {
      domain: [0, max],
      label: axis,
      labelAnchor: "left",
      labelArrow: "none",
      ticks: narrow ? 3 : 5,
      tickFormat: format,
      insetLeft: 34
    },
    y: {domain: rows, axis: null, padding: 0.2},
    marks: [
      Plot.gridX({stroke: "var(--grid)", strokeOpacity: 1, ticks: narrow ? 3 : 5}),
      Plot.ruleY(pairs.filter(isWhole), {
        y: "label",
        x1: "girl",
        x2: "boy",
        stroke: "var(--uncertain)",
        strokeWidth: 3,
        dy: narrow ? 8 : 0
      }),
      ...SEXES.map((sex, index) =>
        Plot.ruleY(
          intervals.filter((interval) => interval.sex === sex),
          {
            y: "label",
            x1: "lower",
            x2: "upper",
            stroke: `var(--${sex})`,
            strokeWidth: 2.5,
            dy: (narrow ? 8 : 0) + (index === 0 ? 11 : 15)
          }
        )
      ),
      ...dots(pairs, marks, max, narrow),
      ...numbers(marks, format, narrow),
      Plot.text(rows, rowLabels(narrow)),
      ...legend(options.names ?? SEX_LABEL[language], narrow)
    ]
  });
}

function toMarks({label, girl, boy}: Pair): Mark[] {
  const first = (girl ?? 0) <= (boy ?? 0);
  const girls: Mark[] =
    girl === undefined ? [] : [{label, sex: "girl", value: girl, side: first && boy !== undefined ? "left" : "right"}];
  const boys: Mark[] =
    boy === undefined ? [] : [{label, sex: "boy", value: boy, side: first || girl === undefined ? "right" : "left"}];
  return [...girls, ...boys];
}

/** Marks nearer to each other than this part of the axis would cover one another: girls' stands a little higher, boys' lower. */
const NEAR = 0.04;

function dots(pairs: readonly Pair[], marks: readonly Mark[], max: number, narrow: boolean) {
  const near = new Set(
    pairs.filter(({girl, boy}) => Math.abs((girl ?? max) - (boy ?? 0)) < max * NEAR).map(({label}) => label)
  );
  const look = {x: "value", y: "label", fill: "sex", symbol: "sex", r: 6, stroke: "none"} as const;
  const middle = narrow ? 8 : 0;
  return [
    Plot.dot(
      marks.filter(({label}) => !near.has(label)),
      {...look, dy: middle}
    ),
    ...SEXES.map((sex, index) =>
      Plot.dot(
        marks.filter((mark) => mark.sex === sex && near.has(mark.label)),
        {...look, dy: middle + (index === 0 ? -5 : 5)}
      )
    )
  ];
}

function numbers(marks: readonly Mark[], format: (value: number) => string, narrow: boolean) {
  const common = {
    x: "value",
    y: "label",
    text: (mark: Mark) => format(mark.value),
    fill: "sex",
    fontWeight: 600,
    dy: narrow ? 8 : 0
  } as const;
  return [
    Plot.text(
      marks.filter(({side}) => side === "left"),
      {...common, textAnchor: "end", dx: -11}
    ),
    Plot.text(
      marks.filter(({side}) => side === "right"),
      {...common, textAnchor: "start", dx: 11}
    )
  ];
}

// The two shapes and colours named once, above the first row.
function legend(names: Readonly<Record<"girl" | "boy", string>>, narrow: boolean) {
  const shape = {girl: "●", boy: "■"} as const;
  return SEXES.map((sex, index) =>
    Plot.text([`${shape[sex]} ${names[sex]}`], {
      text: (label: string) => label,
      frameAnchor: "top-right",
      textAnchor: "end",
      fill: `var(--${sex})`,
      fontWeight: 600,
      dx: index === 0 ? 36 - names.boy.length * (narrow ? 8.4 : 9) - 30 : 36,
      dy: -26
    })
  );
}
