import type {Text} from "../../../loaders/model/language.js";
import type {Language} from "../chapters.js";
import {formatNumber, formatQuote} from "../format.js";
import {capitalised} from "../letter-case.js";
import {SYMBOLS} from "../symbols.js";
import type {SideNames} from "./difference.js";
import type {Reading, Told} from "./reading.js";
import {listOf, nameOf} from "./shown.js";

const SAID: Text = {sv: "I ord", en: "In words"};
const COUNTED: Record<Language, Record<"range" | "words" | "missing", (count: string) => string>> = {
  sv: {
    range: (count) => `${count} uppgifter är intervall.`,
    words: (count) => `${count} uppgifter står i ord.`,
    missing: (count) => `${count} uppgifter saknas.`
  },
  en: {
    range: (count) => `${count} figures are ranges.`,
    words: (count) => `${count} figures are in words.`,
    missing: (count) => `${count} figures are not available.`
  }
};

/**
 * What is no number: ranges, what the source says in words, how many figures are protected, and which are missing.
 * @param most where there are more of a kind than these, they are counted
 */
export function tellUnknown(
  readings: readonly Reading[],
  nameOfSex: SideNames,
  most: number,
  language: Language
): string[] {
  const named = (reading: Reading) =>
    [nameOf(reading), reading.sex && nameOfSex[reading.sex].toLowerCase()].filter(Boolean).join(", ");
  const ranges = told(readings, "range").map(
    (reading) => `${named(reading)}: ${reading.told.kind === "range" ? reading.told.text : ""}.`
  );
  const said = told(readings, "words").map(
    (reading) => `${named(reading)}: ${formatQuote(reading.told.kind === "words" ? reading.told.text : "", language)}`
  );
  const hidden = told(readings, "protected").length;
  const missing = told(readings, "missing").map(named);
  const unlessMany = (kind: keyof (typeof COUNTED)["sv"], found: readonly string[], sentences: () => string[]) => {
    if (found.length > most) return [COUNTED[language][kind](formatNumber(found.length, language))];
    return found.length > 0 ? sentences() : [];
  };
  return [
    ...unlessMany("range", ranges, () => ranges),
    ...unlessMany("words", said, () => [`${SAID[language]}: ${listOf(said)}.`]),
    ...(hidden > 0 ? [tellHidden(hidden, readings.length, language)] : []),
    ...unlessMany("missing", missing, () => [`${capitalised(SYMBOLS.missing[language].spoken)}: ${listOf(missing)}.`])
  ];
}

/** How many figures are protected, of how many: `4 of 14 figures are hidden (suppressed for disclosure control).` */
export function tellHidden(hidden: number, all: number, language: Language): string {
  const [some, total] = [hidden, all].map((number) => formatNumber(number, language));
  const {spoken} = SYMBOLS.suppressed[language];
  return language === "sv"
    ? `${some} av ${total} tal är ${hidden === 1 ? "dolt" : "dolda"} (${spoken}).`
    : `${some} of ${total} figures ${hidden === 1 ? "is" : "are"} hidden (${spoken}).`;
}

function told(readings: readonly Reading[], kind: Told["kind"]): Reading[] {
  return readings.filter((reading) => reading.told.kind === kind);
}
