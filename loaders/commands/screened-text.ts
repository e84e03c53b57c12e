import {type Issue, isError} from "../model/issue.js";
import type {Language} from "../model/language.js";

/** A noun for one, and for none or several. */
type Noun = readonly [string, string];

const NOUNS = {
  dataset: {sv: ["datamängd", "datamängder"], en: ["dataset", "datasets"]},
  row: {sv: ["rad", "rader"], en: ["row", "rows"]},
  file: {sv: ["fil", "filer"], en: ["file", "files"]},
  table: {sv: ["tabell", "tabeller"], en: ["table", "tables"]},
  error: {sv: ["fel", "fel"], en: ["issue", "issues"]},
  warning: {sv: ["varning", "varningar"], en: ["warning", "warnings"]}
} as const satisfies Record<string, Record<Language, Noun>>;

const NONE: Readonly<Record<Language, string>> = {sv: "inga fel", en: "no issues"};

/** What was screened, by name, and how many of it. */
export type Screened = Partial<Record<keyof typeof NOUNS, number>>;

/** The last line of a screening: how much was screened, and what was found. */
export function screenedText(screened: Screened, issues: readonly Issue[], language: Language): string {
  const count = (noun: keyof typeof NOUNS, number: number) =>
    `${number} ${NOUNS[noun][language][number === 1 ? 0 : 1]}`;
  const errors = issues.filter(isError).length;
  const warnings = issues.length - errors;
  return [
    ...Object.entries(screened).map(([noun, number]) => count(noun as keyof typeof NOUNS, number)),
    errors === 0 ? NONE[language] : count("error", errors),
    ...(warnings === 0 ? [] : [count("warning", warnings)])
  ].join(", ");
}
