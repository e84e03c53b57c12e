import type {ProtectedCell} from "../../../loaders/model/protected.js";
import type {
  CollectionTable,
  CollectionView,
  LabelledCode,
  SexMargin
} from "../../../loaders/tables/collections/view.js";
import type {Language} from "../chapters.js";
import {element} from "../element.js";
import {formatNumber} from "../format.js";
import {framedTable} from "../framed-table.js";
import {capitalised} from "../letter-case.js";
import {legendFor} from "../symbols.js";
import {cellContent} from "./cells.js";
import {combine, getCell, getMarginCell, layOut} from "./table-cells.js";
import {RANGE_LEGEND, SEX_PLURAL, SYNTHETIC} from "./words.js";

const NUMBER = {sv: "Antal", en: "Number"};
const SHARE = {
  title: {sv: "Andel flickor", en: "Share of girls"},
  refused: {sv: "visas inte", en: "not shown"},
  legend: {
    sv: "Andelen flickor är av alla på raden, i hela procent. Den visas inte där underlaget är litet eller skyddat.",
    en: "The share of girls is of all in the row, in whole per cent. It is not shown where its base is small or suppressed."
  }
} as const;
const AUTHORITY = {sv: "Myndighet", en: "Authority"};

/** What the tables of one collection have in common. */
export interface TableContext {
  language: Language;
  collection: CollectionView;
}

/**
 * A protected table in HTML: caption with the mark of made-up figures, a header with scope, dimension and code for every column and row,
 * no merged and no empty cells; under it the explanation of every symbol that it uses.
 */
export function protectedTable(table: CollectionTable, context: TableContext): HTMLElement {
  const {language, collection} = context;
  const {rows, column} = layOut(table);
  const columns = column?.codes ?? [];
  const body = combine(rows).map((codes) => {
    const key = Object.fromEntries(rows.map(({name}, index) => [name, codes[index]?.code ?? ""]));
    const cells = column
      ? columns.map(({code}) => getCell(table, {...key, [column.name]: code}))
      : [getCell(table, key)];
    const heads = codes.map((code, index) => rowHeader(rows[index]?.name ?? "", code, language));
    return element("tr", {class: isTotal(codes) ? "total" : undefined}, ...heads, ...cells.map(numberCell(context)));
  });
  const heads = rows.map(({title}) => element("th", {scope: "col"}, title[language]));
  const numbers = column
    ? columns.map((code) => columnHeader(column.name, code, language))
    : [element("th", {scope: "col", class: "number"}, NUMBER[language])];
  const name = `${collection.name}/${table.name}`;
  return block(
    `${table.title[language]}`,
    {"data-protected": name},
    [...heads, ...numbers],
    body,
    table.counts,
    context
  );
}

/** Girls and boys by authority: each row says in which table of the collection its cells stand. */
export function marginTable({unit, sexes, rows, shares}: SexMargin, context: TableContext): HTMLElement {
  const {language, collection} = context;
  const cellsOf = (row: SexMargin["rows"][number]) => sexes.map(({code}) => getMarginCell(collection, row.table, code));
  const body = rows.map((row) =>
    element(
      "tr",
      {class: isTotal([row.authority]) ? "total" : undefined, "data-protected": `${collection.name}/${row.table}`},
      rowHeader("authority", row.authority, language),
      ...cellsOf(row).map(numberCell(context)),
      shareCell(shares.find(({authority}) => authority === row.authority.code)?.percent, language)
    )
  );
  const heads = [
    element("th", {scope: "col"}, AUTHORITY[language]),
    ...sexes.map((code) => columnHeader("sex", code, language)),
    element("th", {scope: "col", class: "number", "data-dimension": "sex", "data-code": "girl"}, SHARE.title[language])
  ];
  const counts = rows.flatMap((row) => cellsOf(row).map((cell) => ({cell})));
  const table = block(marginTitle(unit.label[language], language), {}, heads, body, counts, context);
  table.append(element("p", {class: "table-legend"}, SHARE.legend[language]));
  return table;
}

function shareCell(percent: number | undefined, language: Language): HTMLElement {
  const text = percent === undefined ? SHARE.refused[language] : `${formatNumber(percent, language)}\u00a0%`;
  return element("td", {class: "number share"}, text);
}

/** What the table and the figure of girls and boys by authority are called. */
export function marginTitle(unit: string, language: Language): string {
  const units = capitalised(unit);
  return language === "sv" ? `${units} efter myndighet och kön` : `${units} by authority and sex`;
}

function block(
  title: string,
  attributes: Readonly<Record<string, string>>,
  heads: readonly HTMLElement[],
  body: readonly HTMLElement[],
  counts: readonly {cell: ProtectedCell}[],
  {language, collection}: TableContext
): HTMLElement {
  const mark = collection.synthetic ? [element("small", {class: "synthetic"}, SYNTHETIC[language]), " "] : [];
  const label = collection.synthetic ? `${SYNTHETIC[language]}: ${title}` : title;
  const name = {label, caption: [...mark, title], attributes: {class: "data-table", ...attributes}};
  const table = framedTable(name, heads, body);
  const hasRange = counts.some(({cell}) => cell.status === "bounded");
  return element(
    "div",
    {class: "table-block protected-table"},
    table,
    legendFor(table, language),
    hasRange ? element("p", {class: "table-legend"}, RANGE_LEGEND[language]) : null
  );
}

function rowHeader(dimension: string, {code, label}: LabelledCode, language: Language): HTMLElement {
  return element(
    "th",
    {scope: "row", "data-dimension": dimension, "data-code": code},
    labelOf(dimension, {code, label}, language)
  );
}

function columnHeader(dimension: string, code: LabelledCode, language: Language): HTMLElement {
  const marks = {"data-dimension": dimension, "data-code": code.code};
  return element("th", {scope: "col", class: "number", ...marks}, labelOf(dimension, code, language));
}

/** The label of a code; girls and boys in the plural. */
export function labelOf(dimension: string, {code, label}: LabelledCode, language: Language): string {
  return (dimension === "sex" ? SEX_PLURAL[code] : undefined)?.[language] ?? label[language];
}

function numberCell({language}: TableContext) {
  return (cell: ProtectedCell): HTMLElement =>
    element("td", {class: "number", "data-status": cell.status}, cellContent(cell, language));
}

function isTotal(codes: readonly LabelledCode[]): boolean {
  return codes.every(({code}) => code === "all");
}
