import type {Row} from "../../loaders/model/table.js";
import type {Language} from "./chapters.js";
import {element} from "./element.js";
import {formatNumber, formatPeriod} from "./format.js";
import {type ColumnInfo, getColumn, type TableView} from "./rows.js";

interface DataTableOptions {
  language: Language;
  caption: string;
}

/** What stands in a cell that holds nothing: shown as a symbol, spoken as a word, explained under the table. */
const SYMBOLS = {
  missing: {
    sv: {symbol: "..", spoken: "uppgift saknas", legend: ".. betyder att uppgift saknas."},
    en: {symbol: "[x]", spoken: "not available", legend: "[x] means not available."}
  },
  none: {
    sv: {symbol: ".", spoken: "kan inte förekomma", legend: ". betyder att uppgift inte kan förekomma."},
    en: {symbol: "[z]", spoken: "cannot occur", legend: "[z] means that there can be nothing here."}
  }
} as const;

/** Columns whose texts stand as the source or the law has them, by their language. */
const OWN_LANGUAGE: Readonly<Record<string, Language>> = {
  wording: "sv",
  instrument: "sv",
  provision: "sv",
  place: "en"
};

/**
 * A table in HTML from a published table: caption, a header with scope for every column and row, no merged cells, and under it the
 * explanation of every symbol that it uses. The first dimension is the rows' header.
 */
export function dataTable(
  view: TableView,
  columns: readonly string[],
  {language, caption}: DataTableOptions
): HTMLElement {
  const infos = columns.map((name) => getColumn(view, name));
  const body = view.rows.map((row) =>
    element("tr", {}, ...infos.map((info, index) => cell(row, info, index === 0, language)))
  );
  const table = element(
    "table",
    {class: "data-table"},
    element("caption", {}, caption),
    element("thead", {}, element("tr", {}, ...infos.map((info) => heading(info, language)))),
    element("tbody", {}, ...body)
  );
  const legend = legendOf(table, language);
  // The frame scrolls on narrow screens, hence it takes the focus; the legend under it stays in sight.
  return element(
    "div",
    {class: "table-block"},
    element("div", {class: "table-scroll", tabindex: 0, role: "group", "aria-label": caption}, table),
    legend === "" ? null : element("p", {class: "table-legend"}, legend)
  );
}

/** The explanation of every symbol that a table uses; empty when it uses none. */
function legendOf(table: HTMLElement, language: Language): string {
  const used = (["missing", "none"] as const).filter((kind) => table.querySelector(`[data-${kind}]`) !== null);
  return used.map((kind) => SYMBOLS[kind][language].legend).join(" ");
}

function heading(info: ColumnInfo, language: Language): HTMLElement {
  return element("th", {scope: "col", class: classOf(info)}, info.title[language]);
}

function cell(row: Row, info: ColumnInfo, isHeader: boolean, language: Language): HTMLElement {
  const content = cellContent(row, info, language);
  if (isHeader) return element("th", {scope: "row", class: classOf(info)}, content);
  return element("td", {class: classOf(info)}, content, ...(info.role === "measure" ? secondHand(row, language) : []));
}

/** Says of a figure that was not read in its own source that it was not. */
function secondHand({via}: Row, language: Language): (Node | string)[] {
  if (!via) return [];
  return [" ", element("small", {class: "second-hand"}, language === "sv" ? "i andra hand" : "second-hand")];
}

function classOf({role, name}: ColumnInfo): string | undefined {
  if (role === "measure") return "number";
  return name === "period" ? "period" : undefined;
}

function cellContent(row: Row, info: ColumnInfo, language: Language): Node | string {
  const value = row[info.name] ?? null;
  if (typeof value === "string") return textContent(value, info, language);
  if (value !== null) return formatNumber(value, language, decimalsOf(value));
  if (info.role === "measure") return withoutNumber(row, language);
  return symbolFor(info.role === "attribute" ? "none" : "missing", language);
}

function textContent(value: string, {name, labels}: ColumnInfo, language: Language): Node | string {
  if (name === "period") return formatPeriod(value, language);
  const label = labels?.[value]?.[language];
  const own = OWN_LANGUAGE[name];
  return label === undefined && own && own !== language ? element("span", {lang: own}, value) : (label ?? value);
}

/**
 * What stands in place of a number: the bounds where the source gives bounds, its words where it gives words, else the symbol for
 * "not available".
 */
function withoutNumber(row: Row, language: Language): Node | string {
  if (row.status === "bound") return `${row.lower ?? "0"}–${row.upper ?? ""}`;
  if (row.status === "worded" && typeof row.wording === "string") return element("q", {lang: "sv"}, row.wording);
  return symbolFor("missing", language);
}

function symbolFor(kind: keyof typeof SYMBOLS, language: Language): HTMLElement {
  const {symbol, spoken} = SYMBOLS[kind][language];
  return element(
    "span",
    {[`data-${kind}`]: true},
    element("span", {"aria-hidden": "true"}, symbol),
    element("span", {class: "visually-hidden"}, spoken)
  );
}

function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : Math.abs(value) < 1 ? 2 : 1;
}
