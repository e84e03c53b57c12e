import type {Language} from "../chapters.js";
import type {Reading} from "./reading.js";
import {listOf, nameOf, type Shown, shownOf, tellRows} from "./shown.js";

/** A line that numbers lie on either side of: the even split, a ratio of one, no difference. */
export interface Reference {
  value: number;
  /** What a number above it means, and below, as the beginning of a sentence: `Girls are more than half`. */
  above: string;
  below: string;
  /** What the line itself is called after "holds" and "exactly": `one half`. */
  name: string;
}

/** On which side of the line the numbers lie, which lie on it, and for which of them the interval holds the line. */
export function tellReference(readings: readonly Reading[], reference: Reference, language: Language): string[] {
  const shown = shownOf(readings);
  const {value, above, below, name} = reference;
  const side = (text: string, found: readonly Shown[]) =>
    found.length > 0 ? [`${text}${tellRows(found.map(nameOf), shown.length, language)}.`] : [];
  const unsure = shown.filter(
    ({told: {lower, upper}}) => lower !== undefined && upper !== undefined && lower <= value && value <= upper
  );
  const holds = language === "sv" ? `Intervallet rymmer ${name} för` : `The interval holds ${name} for`;
  const none = language === "sv" ? `Inget intervall rymmer ${name}.` : `No interval holds ${name}.`;
  const hasIntervals = shown.some(({told}) => told.lower !== undefined);
  return [
    ...side(
      above,
      shown.filter(({told}) => told.value > value)
    ),
    ...side(
      below,
      shown.filter(({told}) => told.value < value)
    ),
    ...side(
      `${language === "sv" ? "Precis" : "Exactly"} ${name}`,
      shown.filter(({told}) => told.value === value)
    ),
    ...(unsure.length > 0 ? [`${holds} ${listOf(unsure.map(nameOf))}.`] : hasIntervals ? [none] : [])
  ];
}
