import type {Language} from "../chapters.js";
import type {Reading} from "./reading.js";
import {listOf, nameOf, type Shown, shownOf} from "./shown.js";

const WORDS = {
  sv: {most: "störst", least: "minst", same: "samma tal överallt"},
  en: {most: "largest", least: "smallest", same: "the same figure throughout"}
} as const;

/**
 * The largest and the smallest number, each with what it is of: `Girls: largest A (19), smallest B (3).` All that share the number are named.
 * @param name what the numbers are of
 * @returns nothing where no reading is a number
 */
export function tellExtremes(name: string, readings: readonly Reading[], language: Language): string[] {
  const shown = shownOf(readings);
  const [first] = shown;
  if (!first) return [];
  if (shown.length === 1) return [`${name}: ${nameOf(first)} (${first.told.text}).`];
  const values = shown.map(({told}) => told.value);
  const [most, least] = [Math.max(...values), Math.min(...values)];
  const {most: largest, least: smallest, same} = WORDS[language];
  if (most === least) return [`${name}: ${same} (${first.told.text}).`];
  return [`${name}: ${largest} ${at(shown, most)}, ${smallest} ${at(shown, least)}.`];
}

function at(shown: readonly Shown[], value: number): string {
  const found = shown.filter(({told}) => told.value === value);
  return `${listOf(found.map(nameOf))} (${found[0]?.told.text})`;
}
