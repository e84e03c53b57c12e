import type {Language} from "../chapters.js";
import {formatNumber} from "../format.js";
import {uncapitalised} from "../letter-case.js";
import type {Choice} from "./choice.js";
import type {ExploredTable} from "./explored-table.js";
import {labelOfCode, titleOf} from "./labels.js";
import {heldDimensions} from "./rules.js";
import {WORDS} from "./words.js";

/** What a chosen table shows, in one line: measure and what it is divided by. */
export function headlineOf(table: ExploredTable, {measure, rows, columns}: Choice, language: Language): string {
  const {by, and} = WORDS[language];
  const names = [...rows, ...(columns === null ? [] : [columns])].map((name) =>
    uncapitalised(titleOf(table, name, language))
  );
  const list = names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
  return `${titleOf(table, measure, language)} ${by} ${list}`;
}

/** What a chosen table is held at: each dimension that stands at neither rows nor columns with its one value, or its sum. */
export function selectionOf(table: ExploredTable, choice: Choice, language: Language): string {
  // That numbers are numbers goes without saying.
  const isPlain = ({name, codes}: {name: string; codes: readonly string[]}) =>
    name === "measure" && codes.join() === "count";
  const parts = heldDimensions(table, choice)
    .filter((dimension) => !isPlain(dimension))
    .map(({name, codes}) => {
      const [code = ""] = choice.where[name] ?? codes;
      const value = choice.sums.includes(name)
        ? WORDS[language].sum(formatNumber(codes.length, language))
        : labelOfCode(table, name, code, language);
      return `${titleOf(table, name, language)}: ${value}`;
    });
  return parts.join("; ");
}
