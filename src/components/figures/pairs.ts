import type {Row} from "../../../loaders/model/table.js";
import {composeAlternative} from "../alternative/compose.js";
import type {Reading} from "../alternative/reading.js";
import type {Language} from "../chapters.js";
import {formatNumber} from "../format.js";
import type {TableView} from "../rows.js";
import {SEX_LABEL, SEXES} from "./style.js";

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
 * @throws Error where a category has two numbers of one sex: a pair shows one, and which is not for the chart to choose
 */
export function toPairs(view: TableView, keyOf: (row: Row) => string, column = "value"): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const row of view.rows) {
    if (row.sex !== "girl" && row.sex !== "boy") continue;
    const label = keyOf(row);
    const pair = pairs.get(label) ?? {label, girl: undefined, boy: undefined};
    const [value, known] = [row[column], pair[row.sex]];
    if (typeof value === "number" && known !== undefined && known !== value)
      throw new Error(
        `two numbers of "${row.sex}" for "${label}" in table "${view.name}": ${known} and ${value} (select one of the rows)`
      );
    pairs.set(label, {...pair, [row.sex]: typeof value === "number" ? value : known});
  }
  return [...pairs.values()];
}

/** True where both girls and boys are given as numbers. */
export function isWhole(pair: Pair): pair is Pair & {girl: number; boy: number} {
  return pair.girl !== undefined && pair.boy !== undefined;
}

/** In how many of the pairs that have both numbers girls are more, and boys. */
export function countLarger(pairs: readonly Pair[]): {girls: number; boys: number; both: number} {
  const whole = pairs.filter(isWhole);
  return {
    girls: whole.filter(({girl, boy}) => girl > boy).length,
    boys: whole.filter(({girl, boy}) => boy > girl).length,
    both: whole.length
  };
}

/**
 * The rows of girls and of boys, each where the other one has a number too.
 * @param key the columns that are alike for a girls' row and a boys'
 */
export function selectWhole(view: TableView, key: readonly string[], column = "value"): TableView {
  const has = (row: Row, sex: string) =>
    view.rows.some(
      (other) =>
        other.sex === sex && typeof other[column] === "number" && key.every((name) => other[name] === row[name])
    );
  const rows = view.rows.filter(
    (row) =>
      (row.sex === "girl" || row.sex === "boy") &&
      typeof row[column] === "number" &&
      SEXES.every((sex) => has(row, sex))
  );
  return {...view, rows};
}

/**
 * The text alternative of a chart of pairs.
 * @param names what the two stand for, when not girls and boys
 */
export function describePairs(
  pairs: readonly Pair[],
  language: Language,
  names: Readonly<Record<"girl" | "boy", string>> = SEX_LABEL[language]
): string {
  const readings = pairs.flatMap(({label, ...values}) =>
    SEXES.map((sex): Reading => ({category: label, sex, told: toTold(values[sex], language)}))
  );
  return composeAlternative(readings, {language, names});
}

function toTold(value: number | undefined, language: Language): Reading["told"] {
  return value === undefined ? {kind: "missing"} : {kind: "number", value, text: formatNumber(value, language)};
}

/** The pair with the largest difference between girls and boys, of those that have both. */
export function widestPair(pairs: readonly Pair[]): Pair | undefined {
  const gap = ({girl, boy}: Pair) => (girl === undefined || boy === undefined ? -1 : Math.abs(girl - boy));
  return pairs.reduce<Pair | undefined>(
    (widest, pair) => (gap(pair) > (widest ? gap(widest) : 0) ? pair : widest),
    undefined
  );
}
