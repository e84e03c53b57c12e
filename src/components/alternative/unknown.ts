import type {Language} from "../chapters.js";
import {formatNumber} from "../format.js";
import {SYMBOLS} from "../symbols.js";
import type {Reading, Told} from "./reading.js";
import {listOf, nameOf} from "./shown.js";

const WORDS = {
  sv: {said: "I ord", figures: "tal", of: "av", hidden: "är dolda"},
  en: {said: "In words", figures: "figures", of: "of", hidden: "are hidden"}
} as const;

/** What is no number: ranges, what the source says in words, how many figures are protected, and which are missing. */
export function tellUnknown(
  readings: readonly Reading[],
  nameOfSex: Readonly<Record<"girl" | "boy", string>>,
  language: Language
): string[] {
  const words = WORDS[language];
  const named = (reading: Reading) =>
    [nameOf(reading), reading.sex && nameOfSex[reading.sex].toLowerCase()].filter(Boolean).join(", ");
  const ranges = told(readings, "range").map(
    (reading) => `${named(reading)}: ${reading.told.kind === "range" ? reading.told.text : ""}.`
  );
  const said = told(readings, "words").map(
    (reading) => `${named(reading)}: ”${reading.told.kind === "words" ? reading.told.text : ""}”`
  );
  const hidden = told(readings, "protected").length;
  const missing = told(readings, "missing").map(named);
  const [some, all] = [hidden, readings.length].map((number) => formatNumber(number, language));
  return [
    ...ranges,
    ...(said.length > 0 ? [`${words.said}: ${listOf(said)}.`] : []),
    ...(hidden > 0
      ? [`${some} ${words.of} ${all} ${words.figures} ${words.hidden} (${SYMBOLS.suppressed[language].spoken}).`]
      : []),
    ...(missing.length > 0 ? [`${capital(SYMBOLS.missing[language].spoken)}: ${listOf(missing)}.`] : [])
  ];
}

function told(readings: readonly Reading[], kind: Told["kind"]): Reading[] {
  return readings.filter((reading) => reading.told.kind === kind);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
