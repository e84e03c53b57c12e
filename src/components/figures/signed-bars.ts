import * as Plot from "npm:@observablehq/plot";
import type {ChartOptions} from "../figure.js";
import {chartBase, marginFor, NARROW, RIM, sideNames} from "./style.js";

/** A part of a difference: bars to the right of zero and to the left of it add up to the whole. */
export interface SignedBar {
  label: string;
  value: number;
  fill: "girl" | "boy" | "part" | "whole";
  /** The heading of the group that the bar opens, if it opens one. */
  heading?: string;
}

interface SignedBarsOptions extends ChartOptions {
  axis: string;
  format: (value: number) => string;
  /** What stands above the two sides of zero. */
  sides?: readonly [left: string, right: string];
}

interface Placed extends SignedBar {
  key: string;
}

/**
 * Parts that add up to a whole, as bars around zero, each with its number; the whole is the last bar of its group. Groups have a heading.
 */
export function signedBars(
  bars: readonly SignedBar[],
  {language, width, axis, format, sides}: SignedBarsOptions
): Element {
  const narrow = width < NARROW;
  const placed: Placed[] = bars.map((bar, index) => ({...bar, key: String(index)}));
  const labels = bars.map(({label}) => label);
  const headed = placed.filter(({heading}) => heading !== undefined);
  const keys = placed.flatMap(({key, heading}) => (heading === undefined ? [key] : [`heading ${key}`, key]));
  const left = narrow ? 8 : Math.max(marginFor(labels), marginFor(headed.map(({heading = ""}) => heading)) * 0.7);
  const extreme = Math.max(...bars.map(({value}) => Math.abs(value)));
  const low = Math.min(0, ...bars.map(({value}) => value));
  const dy = narrow ? 9 : 0;
  return Plot.plot({
    ...chartBase(language, width),
    height: keys.length * (narrow ? 42 : 30) + 84,
    marginLeft: left,
    marginRight: 12,
    marginTop: sides ? 34 : 12,
    marginBottom: 42,
    x: {
      domain: [
        low < 0 ? Math.min(low * 1.5, low - extreme * 0.25) : 0,
        Math.max(...bars.map(({value}) => value), 0) + extreme * 0.32
      ],
      label: axis,
      labelAnchor: "left",
      labelArrow: "none",
      ticks: narrow ? 3 : 5,
      tickFormat: format
    },
    y: {domain: keys, axis: null, padding: 0.2},
    marks: [
      Plot.gridX({stroke: "var(--grid)", strokeOpacity: 1, ticks: narrow ? 3 : 5}),
      Plot.barX(placed, {
        x: "value",
        y: "key",
        fill: ({fill}: Placed) => COLOUR[fill],
        insetTop: narrow ? 16 : 2,
        insetBottom: narrow ? 0 : 2
      }),
      Plot.ruleX([0], {stroke: "var(--text)"}),
      ...numbers(placed, format, dy),
      Plot.text(placed, {
        y: "key",
        text: "label",
        fill: "var(--text)",
        ...RIM,
        frameAnchor: "left",
        ...(narrow ? {textAnchor: "start", dy: -11} : {textAnchor: "end", dx: -10})
      }),
      Plot.text(headed, {
        y: ({key}: Placed) => `heading ${key}`,
        text: "heading",
        fill: "var(--text)",
        fontWeight: 700,
        frameAnchor: "left",
        ...(narrow ? {textAnchor: "start", dy: 6} : {textAnchor: "end", dx: -10, dy: 4})
      }),
      ...(sides ? sideNames(sides, ["girl", "boy"], {at: 0, narrow, dy: -20}) : [])
    ]
  });
}

const COLOUR = {girl: "var(--girl)", boy: "var(--boy)", part: "var(--uncertain)", whole: "var(--text)"} as const;

function numbers(placed: readonly Placed[], format: (value: number) => string, dy: number) {
  const common = {
    x: "value",
    y: "key",
    text: ({value}: Placed) => format(value),
    fill: "var(--text)",
    ...RIM,
    dy
  } as const;
  return [
    Plot.text(
      placed.filter(({value}) => value >= 0),
      {...common, textAnchor: "start", dx: 6}
    ),
    Plot.text(
      placed.filter(({value}) => value < 0),
      {...common, textAnchor: "end", dx: -6}
    )
  ];
}
