import * as Plot from "npm:@observablehq/plot";
import {composeAlternative} from "../alternative/compose.js";
import type {Reading} from "../alternative/reading.js";
import type {Language} from "../chapters.js";
import type {ChartOptions} from "../figure.js";
import {formatNumber, formatQuote, formatShareOf} from "../format.js";
import type {Pair} from "./pairs.js";
import {chartBase, marginFor, NARROW, RIM, rowLabels} from "./style.js";

/** Girls' part of girls and boys for one category, or the source's words where it gives no numbers. */
export interface GirlsShare {
  label: string;
  girls?: number;
  both?: number;
  words?: string;
  /** The 95 per cent interval of the share, where the table has one. */
  lower?: number;
  upper?: number;
  /** The series that the share belongs to and its period, where it is one of several over time. */
  series?: string;
  period?: string;
}

/** Girls' shares from pairs that have both numbers. */
export function toShares(pairs: readonly Pair[]): GirlsShare[] {
  return pairs.flatMap(({label, girl, boy}) =>
    girl === undefined || boy === undefined || girl + boy === 0 ? [] : [{label, girls: girl, both: girl + boy}]
  );
}

/** The smallest and the largest of the shares that are numbers. */
export function extremesOf(shares: readonly GirlsShare[]): GirlsShare[] {
  const known = shares.filter(({girls}) => girls !== undefined).sort((a, b) => shareOf(a) - shareOf(b));
  return [known[0], known.at(-1)].flatMap((share) => (share ? [share] : []));
}

/** A share with its base, as a headline says it. */
export function withBase({girls = 0, both = 0}: GirlsShare, language: Language): string {
  return formatShareOf(girls, both, language);
}

const WORDS = {
  sv: {
    axis: "Andel flickor av flickor och pojkar, procent",
    of: "av",
    even: "jämn fördelning",
    measure: "Andelen flickor",
    above: "Flickorna är mer än hälften",
    below: "Flickorna är mindre än hälften",
    half: "hälften"
  },
  en: {
    axis: "Girls as a share of girls and boys, per cent",
    of: "of",
    even: "even split",
    measure: "The share of girls",
    above: "Girls are more than half",
    below: "Girls are less than half",
    half: "one half"
  }
} as const;

/**
 * Girls' share for each category on one axis from 0 to 100 per cent, with the even split as a line; each mark says how many girls of how
 * many children, because a share without its base says little. Words stand where the source gives words.
 */
export function shareDots(shares: readonly GirlsShare[], {language, width}: ChartOptions): Element {
  const narrow = width < NARROW;
  const words = WORDS[language];
  const rows = shares.map(({label}) => label);
  const dy = narrow ? 9 : 0;
  const known = shares.filter(({girls}) => girls !== undefined);
  const worded = shares.filter(({girls}) => girls === undefined);
  return Plot.plot({
    ...chartBase(language, width),
    height: rows.length * (narrow ? 62 : known.some(hasInterval) ? 42 : 34) + 76,
    marginLeft: narrow ? 8 : marginFor(rows),
    marginRight: 16,
    marginTop: 26,
    marginBottom: 42,
    x: {domain: [0, 100], label: words.axis, labelAnchor: "left", labelArrow: "none", ticks: [0, 25, 50, 75, 100]},
    y: {domain: rows, axis: null, insetBottom: known.some(hasInterval) ? 10 : 0},
    marks: [
      Plot.gridX([0, 25, 75, 100], {stroke: "var(--grid)", strokeOpacity: 1}),
      Plot.ruleX([50], {stroke: "var(--muted)", strokeDasharray: "4 3"}),
      Plot.text([words.even], {
        x: () => 50,
        frameAnchor: "top",
        dy: -14,
        text: (label: string) => label,
        fill: "var(--muted)"
      }),
      Plot.ruleY(known.filter(hasInterval), {
        y: "label",
        x1: ({lower = 0}: GirlsShare) => lower * 100,
        x2: ({upper = 0}: GirlsShare) => upper * 100,
        stroke: "var(--girl)",
        strokeWidth: 3,
        dy
      }),
      Plot.dot(known, {x: shareOf, y: "label", r: 6, fill: "var(--girl)", symbol: "circle", dy}),
      ...bases(known, language, dy),
      Plot.text(worded, {
        x: () => (narrow ? 0 : 50),
        y: "label",
        text: (share: GirlsShare) => formatQuote(share.words ?? "", language),
        fill: "var(--muted)",
        ...RIM,
        fontStyle: "italic",
        dy,
        textAnchor: "start",
        dx: 10
      }),
      Plot.text(rows, rowLabels(narrow))
    ]
  });
}

/** The text alternative of a chart of girls' shares: extremes, on which side of the even split they lie, how sure that is, and trends. */
export function describeShares(shares: readonly GirlsShare[], language: Language): string {
  const {measure, above, below, half} = WORDS[language];
  const reference = {value: 0.5, above, below, name: half};
  return composeAlternative(
    shares.map((share) => toReading(share, language)),
    {language, measure, reference}
  );
}

function toReading(share: GirlsShare, language: Language): Reading {
  const {label, girls, both = 0, words = "", lower, upper, series, period} = share;
  const own = {name: label, category: series ?? label, ...(period === undefined ? {} : {period})};
  if (girls === undefined || both === 0) return {...own, told: {kind: "words", text: words}};
  const ends = lower === undefined || upper === undefined ? {} : {lower, upper};
  return {...own, told: {kind: "number", value: girls / both, text: spoken(girls, both, language), ...ends}};
}

// As a share with its base is written, without brackets: it stands in some itself.
function spoken(girls: number, both: number, language: Language): string {
  return formatShareOf(girls, both, language).replace(/ \((.*)\)$/, ", $1");
}

function hasInterval({lower, upper}: GirlsShare): boolean {
  return lower !== undefined && upper !== undefined;
}

// Beside each mark, on the side with more room.
function bases(known: readonly GirlsShare[], language: Language, dy: number) {
  const text = {
    x: shareOf,
    y: "label",
    text: (share: GirlsShare) => base(share, language),
    fill: "var(--text)",
    ...RIM,
    dy
  } as const;
  // An interval leaves no room beside the mark: the base stands under it.
  if (known.some(hasInterval)) return [Plot.text(known, {...text, dy: dy + 14})];
  return [
    Plot.text(
      known.filter((share) => shareOf(share) <= 70),
      {...text, textAnchor: "start", dx: 12}
    ),
    Plot.text(
      known.filter((share) => shareOf(share) > 70),
      {...text, textAnchor: "end", dx: -12}
    )
  ];
}

/** Girls' share in per cent; 50 where there are no numbers, for the place of the words. */
function shareOf({girls, both}: GirlsShare): number {
  return girls === undefined || !both ? 50 : (girls / both) * 100;
}

function base({girls = 0, both = 0}: GirlsShare, language: Language): string {
  return `${formatNumber(girls, language)} ${WORDS[language].of} ${formatNumber(both, language)}`;
}
