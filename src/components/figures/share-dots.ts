import * as Plot from "npm:@observablehq/plot";
import type {Language} from "../chapters.js";
import type {ChartOptions} from "../figure.js";
import {formatNumber, formatShareOf} from "../format.js";
import {lowerFirst, type Pair} from "./pairs.js";
import {chartBase, marginFor, NARROW, rowLabels} from "./style.js";

/** Girls' part of girls and boys for one category, or the source's words where it gives no numbers. */
export interface GirlsShare {
  label: string;
  girls?: number;
  both?: number;
  words?: string;
  /** The 95 per cent interval of the share, where the table has one. */
  lower?: number;
  upper?: number;
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
  sv: {axis: "Andel flickor av flickor och pojkar, procent", of: "av", even: "jämn fördelning", girls: "flickor"},
  en: {axis: "Girls as a share of girls and boys, per cent", of: "of", even: "even split", girls: "girls"}
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
    height: rows.length * (narrow ? 58 : known.some(hasInterval) ? 42 : 34) + 76,
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
        strokeOpacity: 0.5,
        strokeWidth: 5,
        dy
      }),
      Plot.dot(known, {x: shareOf, y: "label", r: 6, fill: "var(--girl)", symbol: "circle", dy}),
      ...bases(known, language, dy),
      Plot.text(worded, {
        x: () => (narrow ? 0 : 50),
        y: "label",
        text: (share: GirlsShare) => `”${share.words}”`,
        fill: "var(--muted)",
        fontStyle: "italic",
        dy,
        textAnchor: "start",
        dx: 10
      }),
      Plot.text(rows, rowLabels(narrow))
    ]
  });
}

/** The text alternative of a chart of girls' shares, from the data: every share with its base, the largest and the smallest. */
export function describeShares(shares: readonly GirlsShare[], language: Language): string {
  const words = WORDS[language];
  const lines = shares.map((share) =>
    share.girls === undefined
      ? `${share.label}: ”${share.words}”`
      : `${share.label}: ${formatShareOf(share.girls, share.both ?? 0, language)} ${words.girls}${interval(share, language)}`
  );
  const [least, most] = extremesOf(shares);
  if (!most || !least || most === least) return `${lines.join("; ")}.`;
  const extremes =
    language === "sv"
      ? `Störst är andelen för ${lowerFirst(most.label)}, minst för ${lowerFirst(least.label)}.`
      : `The share is largest for ${lowerFirst(most.label)}, smallest for ${lowerFirst(least.label)}.`;
  return `${lines.join("; ")}. ${extremes}`;
}

function hasInterval({lower, upper}: GirlsShare): boolean {
  return lower !== undefined && upper !== undefined;
}

function interval({lower, upper}: GirlsShare, language: Language): string {
  if (lower === undefined || upper === undefined) return "";
  const [from, to] = [lower, upper].map((end) => formatNumber(end * 100, language));
  return language === "sv" ? `, intervall ${from} till ${to}` : `, interval ${from} to ${to}`;
}

// Beside each mark, on the side with more room.
function bases(known: readonly GirlsShare[], language: Language, dy: number) {
  const text = {
    x: shareOf,
    y: "label",
    text: (share: GirlsShare) => base(share, language),
    fill: "var(--text)",
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
