import {from} from "arquero";
import type {Language} from "../chapters.js";
import {CELL_WORDS} from "./cell-text.js";
import type {Choice} from "./choice.js";
import type {ExploredTable} from "./explored-table.js";
import {labelOfCode} from "./labels.js";
import type {Pivot} from "./pivot.js";
import {rowsOf, type Shown} from "./shown.js";

/** What says more of a figure than its number, where the table has it. */
const BESIDE = ["source", "via", "place", "note"] as const;

/**
 * What is shown, as CSV: one figure a row, with the code and the label of every dimension, so that it can be read without the page. A
 * cell without a number is empty, and `status` says why.
 */
export function toCsv(table: ExploredTable, choice: Choice, pivot: Pivot, language: Language): string {
  const records = pivot.rows.flatMap((key, rowAt) =>
    pivot.columns.flatMap((column, columnAt) =>
      (pivot.cells[rowAt]?.[columnAt] ?? []).map((shown) => record(table, choice, [...key, column], shown, language))
    )
  );
  return from(records).toCSV();
}

function record(
  table: ExploredTable,
  choice: Choice,
  codes: readonly string[],
  shown: Shown,
  language: Language
): Record<string, string | number | null> {
  const {rows, columns, where, sums, measure} = choice;
  const axes = columns === null ? rows : [...rows, columns];
  const dimensions = table.dimensions.map(({name, codes: codesOfOne}): [string, string] => {
    const at = axes.indexOf(name);
    if (at >= 0) return [name, codes[at] ?? ""];
    return [name, sums.includes(name) ? "sum" : ((where[name] ?? codesOfOne)[0] ?? "")];
  });
  const labelled = dimensions.flatMap(([name, code]) => [
    [name, code] as const,
    [
      `${name}_label`,
      sums.includes(name) ? CELL_WORDS[language].sum : labelOfCode(table, name, code, language)
    ] as const
  ]);
  return {...Object.fromEntries(labelled), figure: measure, ...valuesOf(table, shown)};
}

function valuesOf(table: ExploredTable, shown: Shown): Record<string, string | number | null> {
  const rows = rowsOf(shown);
  const gather = (column: string) => {
    const read = table.readerOf(column);
    const texts = rows.map((row) => String(read(row) ?? ""));
    // Keys of sources have a space between them; places and notes are texts, which hold spaces and commas of their own.
    const isKeys = column === "source" || column === "via";
    const values = isKeys ? texts.flatMap((keys) => keys.split(" ")) : texts;
    const once = [...new Set(values)].filter((value) => value !== "").sort();
    return once.join(isKeys ? " " : "; ") || null;
  };
  const has = (column: string) => table.columns.some(({name}) => name === column);
  return {
    value: shown.status === "number" || shown.status === "sum" ? shown.value : shown.status === "none" ? 0 : null,
    lower: shown.status === "range" ? shown.lower : null,
    upper: shown.status === "range" ? (shown.upper ?? null) : null,
    status: shown.status === "number" ? shown.precision : shown.status,
    wording: shown.status === "worded" ? shown.wording : null,
    ...Object.fromEntries(BESIDE.filter(has).map((column) => [column, gather(column)])),
    ...(table.disclosure.synthetic ? {synthetic: "yes"} : {})
  };
}
