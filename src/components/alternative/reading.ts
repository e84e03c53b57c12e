import type {Row} from "../../../loaders/model/table.js";
import type {Language} from "../chapters.js";
import {formatPeriod, tellBounds} from "../format.js";
import {labelOf, type TableView} from "../rows.js";

/** What one mark of a figure says: a number with its text, a range, the source's words, or why there is none. */
export type Told =
  | {kind: "number"; value: number; text: string; lower?: number; upper?: number}
  | {kind: "range"; text: string}
  | {kind: "words"; text: string}
  | {kind: "protected"}
  | {kind: "missing"};

/** One mark of a figure by its roles: everything a sentence about it can be made of. */
export interface Reading {
  /** What the mark is of, as the reader sees it; the same for all periods of one series. */
  category: string;
  /** As the reader sees it; absent where the figure has one period. Readings of a series stand in the order of time. */
  period?: string;
  /** What it is called, where category and period do not say it. */
  name?: string;
  /** Absent where a mark is of girls and boys together. */
  sex?: "girl" | "boy";
  /** True where the mark is of all other marks together: it is told by itself, and is neither the largest of them nor one more. */
  isTotal?: boolean;
  told: Told;
}

/** Which column of a figure's rows is what. */
export interface Roles {
  /** Columns whose labels name the category, in order. */
  category: readonly string[];
  sex?: string;
  period?: string;
  measure: string;
  /** Columns of the interval, where the table has one. */
  interval?: readonly [lower: string, upper: string];
  /** How a number is written. */
  write: (value: number, row: Row) => string;
}

/** The readings of a figure's rows, from the roles of its columns. Rows of another sex than girl and boy are left out where sex has a role. */
export function readingsOf(view: TableView, roles: Roles, language: Language): Reading[] {
  const {category, sex, period} = roles;
  return view.rows.flatMap((row): Reading[] => {
    const own = sex === undefined ? undefined : row[sex];
    if (sex !== undefined && own !== "girl" && own !== "boy") return [];
    return [
      {
        category: category.map((name) => labelOf(view, name, String(row[name]), language)).join(", "),
        ...(period === undefined ? {} : {period: formatPeriod(String(row[period]), language)}),
        ...(own === "girl" || own === "boy" ? {sex: own} : {}),
        told: toldBy(row, roles, language)
      }
    ];
  });
}

function toldBy(row: Row, {measure, interval, write}: Roles, language: Language): Told {
  const value = row[measure];
  if (typeof value !== "number") return toldWithoutNumber(row, language);
  const [lower, upper] = (interval ?? []).map((name) => row[name]);
  const ends = typeof lower === "number" && typeof upper === "number" ? {lower, upper} : {};
  return {kind: "number", value, text: write(value, row), ...ends};
}

function toldWithoutNumber({status, lower, upper, wording}: Row, language: Language): Told {
  if (status === "suppressed") return {kind: "protected"};
  const bounds = status === "bound" ? tellBounds({lower, upper}, language) : undefined;
  if (bounds !== undefined) return {kind: "range", text: bounds};
  return typeof wording === "string" ? {kind: "words", text: wording} : {kind: "missing"};
}
