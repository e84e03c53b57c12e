import type {Language} from "../chapters.js";
import type {Reading} from "./reading.js";
import {type Shown, seriesOf, shownOf} from "./shown.js";

const WORDS = {
  sv: {
    up: "upp",
    down: "ner",
    same: "oförändrat",
    uneven: ", inte hela tiden åt samma håll",
    between: ", med upp- och nedgångar däremellan",
    from: "från",
    to: "till",
    time: "Över tid"
  },
  en: {
    up: "up",
    down: "down",
    same: "unchanged",
    uneven: ", not all the way in one direction",
    between: ", with ups and downs in between",
    from: "from",
    to: "to",
    time: "Over time"
  }
} as const;

/**
 * How each series went from its first period to its last: up, down or unchanged, and whether it turned between them. A series of one
 * period has no trend, nor one whose periods are of unequal length: what three years hold is more than what one does.
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
  if (!first?.period || !last?.period || first === last || !areEqualLong(steady)) return [];
  const words = WORDS[language];
  const steps = steady.slice(1).map(({told}, index) => Math.sign(told.value - (steady[index]?.told.value ?? 0)));
  const change = Math.sign(last.told.value - first.told.value);
  const direction = change > 0 ? words.up : change < 0 ? words.down : words.same;
  const isUneven = steps.some((step) => step !== 0 && step !== change);
  const turns = isUneven ? (change === 0 ? words.between : words.uneven) : "";
  const of = [first.category, first.sex && nameOfSex[first.sex].toLowerCase()].filter(Boolean).join(", ");
  const ends = [first, last].map(({told, period}) => `${told.text} (${period})`);
  return [`${of === "" ? words.time : of}: ${direction} ${words.from} ${ends[0]} ${words.to} ${ends[1]}${turns}.`];
}

// Periods as the reader sees them: written alike they are equally long, and of years the first and the last say how long.
function areEqualLong(series: readonly Shown[]): boolean {
  const forms = series.map(({period = ""}) =>
    period
      .replace(/(\d{4})–(\d{4})/g, (_, from, to) => `${"years ".repeat(Number(to) - Number(from))}`)
      .replace(/\d+/g, "0")
      .replace(/\p{L}+/gu, "x")
  );
  return new Set(forms).size === 1;
}
