import type {Row} from "../../loaders/model/table.js";
import type {Language} from "./chapters.js";
import {formatNumber, tellBounds} from "./format.js";
import {sourceWords} from "./source-words.js";
import {SYMBOLS} from "./symbols.js";

/** What is counted, one and several; they stand in the code list `unit` as well, and a test says that they are the same. */
export const UNIT_WORDS: Readonly<Record<string, Record<Language, readonly [one: string, many: string]>>> = {
  child: {sv: ["barn", "barn"], en: ["child", "children"]},
  person: {sv: ["person", "personer"], en: ["person", "persons"]},
  suspicion: {sv: ["misstanke", "misstankar"], en: ["suspicion", "suspicions"]},
  "police-report": {sv: ["polisanmälan", "polisanmälningar"], en: ["police report", "police reports"]},
  investigation: {
    sv: ["förundersökning", "förundersökningar"],
    en: ["preliminary investigation", "preliminary investigations"]
  },
  case: {sv: ["ärende", "ärenden"], en: ["case", "cases"]},
  offence: {sv: ["brott", "brott"], en: ["offence", "offences"]},
  prosecution: {sv: ["åtal", "åtal"], en: ["indictment", "indictments"]},
  judgment: {sv: ["dom", "domar"], en: ["judgment", "judgments"]},
  application: {sv: ["ansökan", "ansökningar"], en: ["application", "applications"]},
  pupil: {sv: ["elev", "elever"], en: ["pupil", "pupils"]},
  municipality: {sv: ["kommun", "kommuner"], en: ["municipality", "municipalities"]},
  year: {sv: ["år", "år"], en: ["year", "years"]},
  source: {sv: ["källa", "källor"], en: ["source", "sources"]},
  country: {sv: ["land", "länder"], en: ["country", "countries"]},
  comparison: {sv: ["jämförelse", "jämförelser"], en: ["comparison", "comparisons"]}
};

/** What a row says in place of a plain number: the number with its unit or per cent, the bounds, or the source's words. */
export function sayFigure(row: Row, language: Language): Node | string {
  return sayNumber(row, language) ?? sourceWords(row, language) ?? SYMBOLS.missing[language].spoken;
}

/**
 * What a row says in numbers, with its unit or per cent: `404 persons`, `45 per cent of children`, `1 to 4 cases`; undefined where it has
 * neither a number nor bounds.
 */
export function sayNumber({value, measure, unit, status, lower, upper}: Row, language: Language): string | undefined {
  if (typeof value !== "number") {
    const bounds = status === "bound" ? tellBounds({lower, upper}, language) : undefined;
    return bounds === undefined ? undefined : `${bounds} ${nameUnit(unit, language)}`;
  }
  const number = formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  if (measure !== "percent") return `${number} ${nameUnit(unit, language, value)}`;
  return `${number} ${language === "sv" ? "procent av" : "per cent of"} ${nameUnit(unit, language)}`;
}

function nameUnit(unit: unknown, language: Language, count?: number): string {
  const words = UNIT_WORDS[String(unit)];
  if (!words) throw new Error(`unknown unit: "${unit}" (known: ${Object.keys(UNIT_WORDS).join(", ")})`);
  return words[language][count === 1 ? 0 : 1];
}
