import type {Language} from "../chapters.js";
import type {Reading} from "./reading.js";
import {type Shown, seriesOf, shownOf} from "./shown.js";

const WORDS = {
  sv: {
    up: "upp",
    down: "ner",
    same: "oförändrat",
    uneven: ", inte hela tiden åt samma håll",
    from: "från",
    to: "till",
    time: "Över tid"
  },
  en: {
    up: "up",
    down: "down",
    same: "unchanged",
    uneven: ", not all the way in one direction",
    from: "from",
    to: "to",
    time: "Over time"
  }
} as const;

/**
 * How each series went from its first period to its last: up, down or unchanged, and whether it turned between them. A series of one
 * period has no trend.
 * @param nameOfSex what a sex is called in the plural
 */
export function tellTrends(
  readings: readonly Reading[],
  nameOfSex: Readonly<Record<"girl" | "boy", string>>,
  language: Language
): string[] {
  return seriesOf(shownOf(readings)).flatMap((series) => tellTrend(series, nameOfSex, language));
}

function tellTrend(
  series: readonly Shown[],
  nameOfSex: Readonly<Record<"girl" | "boy", string>>,
  language: Language
): string[] {
  // Two figures of one period are accounts that conflict: neither is a step of the series.
  const steady = series.filter(({period}) => series.filter((other) => other.period === period).length === 1);
  const [first, last] = [steady[0], steady.at(-1)];
  if (!first?.period || !last?.period || first === last) return [];
  const words = WORDS[language];
  const steps = steady.slice(1).map(({told}, index) => Math.sign(told.value - (steady[index]?.told.value ?? 0)));
  const change = Math.sign(last.told.value - first.told.value);
  const direction = change > 0 ? words.up : change < 0 ? words.down : words.same;
  const turns = steps.some((step) => step !== 0 && step !== change) ? words.uneven : "";
  const of = [first.category, first.sex && nameOfSex[first.sex].toLowerCase()].filter(Boolean).join(", ");
  const ends = [first, last].map(({told, period}) => `${told.text} (${period})`);
  return [`${of === "" ? words.time : of}: ${direction} ${words.from} ${ends[0]} ${words.to} ${ends[1]}${turns}.`];
}
