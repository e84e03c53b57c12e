import {type Issue, isError} from "../model/issue.js";
import type {Language} from "../model/language.js";

type Kind = "datasets" | "deliveries";

const NAMES: Readonly<Record<Kind, Readonly<Record<Language, readonly [string, string]>>>> = {
  datasets: {sv: ["datamängder", "rader"], en: ["datasets", "rows"]},
  deliveries: {sv: ["filer", "tabeller"], en: ["files", "tables"]}
};
const ERRORS: Readonly<Record<Language, readonly [string, string, string]>> = {
  sv: ["inga fel", "fel", "varningar"],
  en: ["no issues", "issues", "warnings"]
};

/** The last line of a screening: how much was screened, and what was found. */
export function screenedText(
  kind: Kind,
  counts: readonly [number, number],
  issues: readonly Issue[],
  language: Language
): string {
  const [none, some, warned] = ERRORS[language];
  const errors = issues.filter(isError).length;
  const warnings = issues.length - errors;
  const found = [errors === 0 ? none : `${errors} ${some}`, ...(warnings === 0 ? [] : [`${warnings} ${warned}`])];
  return [...counts.map((count, index) => `${count} ${NAMES[kind][language][index]}`), ...found].join(", ");
}
