import type {Row} from "../../../loaders/model/table.js";
import type {Language} from "../chapters.js";
import {element} from "../element.js";
import {formatBounds, formatNumber} from "../format.js";
import {columnHeads, framedTable} from "../framed-table.js";
import {labelOf, type TableView} from "../rows.js";
import {sourceWords} from "../source-words.js";
import {legendFor, SYMBOLS, symbolFor} from "../symbols.js";

/** What a matrix of words and numbers shows: which rows, which columns, what a cell says. */
export interface MatrixSpec {
  caption: string;
  corner: string;
  /** Key and heading of the line that a row belongs to, in the order of the table. */
  lineOf: (row: Row) => [key: string, heading: string];
  /** Key and heading of the column that a row belongs to. */
  columnOf: (row: Row) => [key: string, heading: string];
  /** What the cell says of a row; several rows of one cell stand under each other. */
  say: (row: Row) => readonly (Node | string)[];
}

/** Figures that are as much words as numbers, as a table with a header for every line and column; an empty cell says so. */
export function matrix(view: TableView, spec: MatrixSpec, language: Language): HTMLElement {
  const lines = new Map(view.rows.map(spec.lineOf));
  const columns = new Map(view.rows.map(spec.columnOf));
  const cell = (line: string, column: string) => {
    const rows = view.rows.filter((row) => spec.lineOf(row)[0] === line && spec.columnOf(row)[0] === column);
    return element(
      "td",
      {},
      ...(rows.length > 0 ? rows.map((row) => element("div", {}, ...spec.say(row))) : [symbolFor("missing", language)])
    );
  };
  const heads = columnHeads([spec.corner, ...columns.values()]);
  const body = [...lines].map(([line, heading]) =>
    element(
      "tr",
      {},
      element("th", {scope: "row"}, heading),
      ...[...columns.keys()].map((column) => cell(line, column))
    )
  );
  const name = {label: spec.caption, hidesCaption: true, attributes: {class: "data-table matrix"}};
  const table = framedTable(name, heads, body);
  return element("div", {class: "table-block"}, table, legendFor(table, language));
}

/** What a row says in place of a plain number: the number with its unit or per cent, the bounds, or the source's words. */
export function sayValue(view: TableView, row: Row, language: Language): Node | string {
  return sayNumber(view, row, language) ?? sourceWords(row, language) ?? SYMBOLS.missing[language].spoken;
}

/** What a row says in numbers, with its unit or per cent: a number or bounds; undefined where it has neither. */
export function sayNumber(view: TableView, row: Row, language: Language): string | undefined {
  if (typeof row.value === "number") {
    const number = formatNumber(row.value, language, Number.isInteger(row.value) ? 0 : 1);
    if (row.measure !== "percent") return `${number} ${unitOf(view, row, language)}`;
    return language === "sv"
      ? `${number} procent av ${unitOf(view, row, language)}`
      : `${number} per cent of ${unitOf(view, row, language)}`;
  }
  const bounds = row.status === "bound" ? formatBounds(row, language) : undefined;
  return bounds === undefined ? undefined : `${bounds} ${unitOf(view, row, language)}`;
}

const PLURALS: Record<string, Record<Language, string>> = {
  child: {sv: "barn", en: "children"},
  "police-report": {sv: "polisanmälningar", en: "police reports"},
  investigation: {sv: "förundersökningar", en: "investigations"},
  case: {sv: "ärenden", en: "cases"},
  offence: {sv: "brott", en: "offences"},
  prosecution: {sv: "åtal", en: "indictments"}
};

function unitOf(view: TableView, row: Row, language: Language): string {
  const unit = String(row.unit ?? "");
  return PLURALS[unit]?.[language] ?? labelOf(view, "unit", unit, language);
}
