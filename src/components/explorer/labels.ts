import type {Language} from "../chapters.js";
import {formatPeriod} from "../format.js";
import {capitalised} from "../letter-case.js";
import type {Choice} from "./choice.js";
import {type ExploredTable, getDimension} from "./explored-table.js";

const UNDIVIDED: Record<Language, string> = {sv: "inte uppdelat", en: "not divided"};

/** What a code of a dimension is called, in lower case as its list has it. */
export function labelOfCode(table: ExploredTable, dimension: string, code: string, language: Language): string {
  if (code === "") return UNDIVIDED[language];
  if (dimension === "period" || dimension === "year") return formatPeriod(code, language);
  return getDimension(table, dimension).labels[code]?.[language] ?? code;
}

/** The title of a dimension or a measure. */
export function titleOf(table: ExploredTable, column: string, language: Language): string {
  return table.columns.find(({name}) => name === column)?.title[language] ?? column;
}

/** What a row of a chosen table is called: the labels of its codes. */
export function labelOfRow(table: ExploredTable, {rows}: Choice, key: readonly string[], language: Language): string {
  return capitalised(key.map((code, index) => labelOfCode(table, rows[index] ?? "", code, language)).join(", "));
}
