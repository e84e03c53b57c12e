import type {Language} from "../chapters.js";
import {formatNumber} from "../format.js";
import type {Reading} from "./reading.js";

/** A reading that is a number. */
export interface Shown extends Reading {
  told: Extract<Reading["told"], {kind: "number"}>;
}

/** The readings that are numbers. */
export function shownOf(readings: readonly Reading[]): Shown[] {
  return readings.flatMap(({told, ...rest}) => (told.kind === "number" ? [{...rest, told}] : []));
}

/** What a reading is called in a sentence: category and period; the period alone where there is one category. */
export function nameOf({name, category, period}: Reading): string {
  if (name !== undefined) return name;
  if (period === undefined || category.includes(period)) return category;
  return category === "" ? period : `${category} ${period}`;
}

/** Names for the middle of a sentence, parted so that each stays whole although it may hold commas. */
export function listOf(names: readonly string[]): string {
  return [...new Set(names)].join("; ");
}

/** How many places are named at most; where there are more they are counted, for the table behind the figure names them all. */
export const NAMED = 6;

/** In how many rows something holds, and in which: ` på 2 av 5 rader: A; B`. Where there is but one row, or it holds in all, none is named. */
export function tellRows(found: readonly string[], all: number, language: Language): string {
  const [some, total] = [found.length, all].map((number) => formatNumber(number, language));
  const isNamed = found.length > 0 && found.length <= NAMED && (found.length < all || all === 1);
  const places = isNamed ? `: ${listOf(found)}` : "";
  if (all === 1) return places;
  if (found.length === all) return allRows(all, language);
  return language === "sv" ? ` på ${some} av ${total} rader${places}` : ` in ${some} of ${total} rows${places}`;
}

function allRows(all: number, language: Language): string {
  if (all === 2) return language === "sv" ? " på båda raderna" : " in both rows";
  return language === "sv"
    ? ` på alla ${formatNumber(all, language)} rader`
    : ` in all ${formatNumber(all, language)} rows`;
}

/** Readings by series: the same category and sex, in the order of the readings. */
export function seriesOf<T extends Reading>(readings: readonly T[]): T[][] {
  const series = new Map<string, T[]>();
  for (const reading of readings) {
    const key = JSON.stringify([reading.category, reading.sex]);
    series.set(key, [...(series.get(key) ?? []), reading]);
  }
  return [...series.values()];
}
