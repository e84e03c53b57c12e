import type {Language} from "../chapters.js";
import {formatNumber} from "../format.js";
import {capitalised} from "../letter-case.js";
import type {SideNames} from "./difference.js";
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
    time: "Över tid",
    of: (count: string, all: string) => `i ${count} av ${all} serier`,
    also: (count: string) => `i ${count}`
  },
  en: {
    up: "up",
    down: "down",
    same: "unchanged",
    uneven: ", not all the way in one direction",
    between: ", with ups and downs in between",
    from: "from",
    to: "to",
    time: "Over time",
    of: (count: string, all: string) => `in ${count} of ${all} series`,
    also: (count: string) => `in ${count}`
  }
} as const;

type Direction = "up" | "down" | "same";

/** How one series went. */
interface Trend {
  direction: Direction;
  text: string;
}

/**
 * How each series went from its first period to its last: up, down or unchanged, and whether it turned between them. A series of one
 * period has no trend, nor one whose periods are of unequal length: what three years hold is more than what one does.
 * @param nameOfSex what a sex is called in the plural
 * @param most where more series than these went somewhere, they are counted
 */
export function tellTrends(
  readings: readonly Reading[],
  nameOfSex: SideNames,
  most: number,
  language: Language
): string[] {
  const trends = seriesOf(shownOf(readings)).flatMap((series) => findTrend(series, nameOfSex, language));
  return trends.length > most ? [countTrends(trends, language)] : trends.map(({text}) => text);
}

function countTrends(trends: readonly Trend[], language: Language): string {
  const words = WORDS[language];
  const show = (count: number) => formatNumber(count, language);
  const counts = (["up", "down", "same"] as const)
    .map((direction) => ({direction, count: trends.filter((trend) => trend.direction === direction).length}))
    .filter(({count}) => count > 0)
    .map(({direction, count}, index) => {
      const where = index === 0 ? words.of(show(count), show(trends.length)) : words.also(show(count));
      return `${words[direction]} ${where}`;
    });
  return `${words.time}: ${counts.join(", ")}.`;
}

function findTrend(series: readonly Shown[], nameOfSex: SideNames, language: Language): Trend[] {
  // Two figures of one period are accounts that conflict: neither is a step of the series.
  const steady = series.filter(({period}) => series.filter((other) => other.period === period).length === 1);
  const [first, last] = [steady[0], steady.at(-1)];
  if (!first?.period || !last?.period || first === last || !areEqualLong(steady)) return [];
  const words = WORDS[language];
  const steps = steady.slice(1).map(({told}, index) => Math.sign(told.value - (steady[index]?.told.value ?? 0)));
  const change = Math.sign(last.told.value - first.told.value);
  const direction: Direction = change > 0 ? "up" : change < 0 ? "down" : "same";
  const isUneven = steps.some((step) => step !== 0 && step !== change);
  const turns = isUneven ? (change === 0 ? words.between : words.uneven) : "";
  const of = [first.category, first.sex && nameOfSex[first.sex].toLowerCase()].filter(Boolean).join(", ");
  const ends = [first, last].map(({told, period}) => `${told.text} (${period})`);
  const lead = of === "" ? words.time : capitalised(of);
  return [{direction, text: `${lead}: ${words[direction]} ${words.from} ${ends[0]} ${words.to} ${ends[1]}${turns}.`}];
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
