import type {Row} from "../../../loaders/model/table.js";
import type {Language} from "../chapters.js";
import {formatNumber} from "../format.js";
import type {TableView} from "../rows.js";
import {SEX_LABEL} from "./style.js";

/** Girls and boys of one category, as published; undefined where the source gives no number. */
export interface Pair {
  label: string;
  girl: number | undefined;
  boy: number | undefined;
}

/**
 * Girls beside boys for each category of a table, in the table's order.
 * @param keyOf the category that a row belongs to, as the reader sees it
 * @param column the measure
 */
export function toPairs(view: TableView, keyOf: (row: Row) => string, column = "value"): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const row of view.rows) {
    if (row.sex !== "girl" && row.sex !== "boy") continue;
    const label = keyOf(row);
    const pair = pairs.get(label) ?? {label, girl: undefined, boy: undefined};
    const value = row[column];
    pairs.set(label, {...pair, [row.sex]: typeof value === "number" ? value : undefined});
  }
  return [...pairs.values()];
}

const WORDS = {
  sv: {
    most: (label: string) => `Störst är skillnaden för ${label}.`,
    missing: "uppgift saknas",
    intro: (rows: string) => `Punktdiagram med ${rows} rader. `,
    and: "och"
  },
  en: {
    most: (label: string) => `The difference is largest for ${label}.`,
    missing: "not available",
    intro: (rows: string) => `Dot chart with ${rows} rows. `,
    and: "and"
  }
} as const;

/**
 * The text alternative of a chart of pairs, from the data: every pair, and where girls and boys differ most.
 * @param names what the two stand for, when not girls and boys
 */
export function describePairs(
  pairs: readonly Pair[],
  language: Language,
  format: (value: number) => string = (value) => formatNumber(value, language),
  names: Readonly<Record<"girl" | "boy", string>> = SEX_LABEL[language]
): string {
  const words = WORDS[language];
  const show = (value: number | undefined, sex: "girl" | "boy") =>
    value === undefined
      ? `${names[sex].toLowerCase()} ${words.missing}`
      : `${format(value)} ${names[sex].toLowerCase()}`;
  const lines = pairs.map(({label, girl, boy}) => `${label}: ${show(girl, "girl")} ${words.and} ${show(boy, "boy")}`);
  const widest = widestPair(pairs);
  const most = widest && pairs.length > 1 ? ` ${words.most(lowerFirst(widest.label))}` : "";
  return `${words.intro(formatNumber(pairs.length, language))}${lines.join("; ")}.${most}`;
}

/** The pair with the largest difference between girls and boys, of those that have both. */
export function widestPair(pairs: readonly Pair[]): Pair | undefined {
  const gap = ({girl, boy}: Pair) => (girl === undefined || boy === undefined ? -1 : Math.abs(girl - boy));
  return pairs.reduce<Pair | undefined>(
    (widest, pair) => (gap(pair) > (widest ? gap(widest) : 0) ? pair : widest),
    undefined
  );
}

/** A label for the middle of a sentence; a label that begins with a digit or an abbreviation stays as it is. */
export function lowerFirst(label: string): string {
  return /^[A-ZÅÄÖ][a-zåäö]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
