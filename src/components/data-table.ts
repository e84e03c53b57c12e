import type {Row} from "../../loaders/model/table.js";
import type {Language} from "./chapters.js";
import {element} from "./element.js";
import {formatPeriod, formatSized, tellBounds} from "./format.js";
import {framedTable} from "./framed-table.js";
import {type ColumnInfo, getColumn, isCount, type TableView} from "./rows.js";
import {languageBeside, sourceWords} from "./source-words.js";
import {isMark, legendFor, symbolFor, zeroFor} from "./symbols.js";

interface DataTableOptions {
  language: Language;
  caption: string;
}

/** Columns whose texts stand as the law or the data have them, by their language. */
const OWN_LANGUAGE: Readonly<Record<string, Language>> = {
  instrument: "sv",
  provision: "sv",
  place: "en"
};

/**
 * A table in HTML from a published table: caption, a header with scope for every column and row, no merged cells, and under it the
 * explanation of every symbol that it uses. The dimensions that come first are the rows' headers, all of them: of the source alone nobody
 * who goes down a column by ear could tell one year from the next.
 */
export function dataTable(
  view: TableView,
  columns: readonly string[],
  {language, caption}: DataTableOptions
): HTMLElement {
  const infos = columns.map((name) => getColumn(view, name));
  const headers = headersIn(infos);
  const body = view.rows.map((row) =>
    element("tr", {}, ...infos.map((info, index) => cell(row, info, index < headers, language)))
  );
  const heads = infos.map((info) => heading(info, language));
  const table = framedTable({label: caption}, heads, body);
  // The legend under the frame stays in sight.
  return element("div", {class: "table-block"}, table, legendFor(table, language));
}

/** How many columns are headers of the rows: one at least, and never all. */
function headersIn(infos: readonly ColumnInfo[]): number {
  const others = infos.findIndex(({role}) => role !== "dimension");
  return Math.max(others, 1);
}

function heading(info: ColumnInfo, language: Language): HTMLElement {
  return element("th", {scope: "col", class: classOf(info)}, info.title[language]);
}

function cell(row: Row, info: ColumnInfo, isHeader: boolean, language: Language): HTMLElement {
  const content = cellContent(row, info, language);
  if (isHeader) return element("th", {scope: "row", class: classOf(info)}, content);
  const beside = info.role === "measure" ? [...marks(row, language), ...secondHand(row, language)] : [];
  return element("td", {class: classOf(info)}, content, ...beside);
}

/** What an edition says of the row's figures (columns `revision` and `mark`), beside each of them. */
function marks({revision, mark}: Row, language: Language): Node[] {
  return [revision, mark].filter(isMark).map((code) => symbolFor(code, language));
}

/** Says of a figure that was not read in its own source that it was not. */
function secondHand({via}: Row, language: Language): (Node | string)[] {
  if (!via) return [];
  return [" ", element("small", {class: "second-hand"}, language === "sv" ? "i andra hand" : "second-hand")];
}

function classOf({role, name}: ColumnInfo): string | undefined {
  if (role === "measure") return "number";
  return name === "period" || name === "date" ? "period" : undefined;
}

function cellContent(row: Row, info: ColumnInfo, language: Language): Node | string {
  const value = row[info.name] ?? null;
  if (typeof value === "string") return textContent(row, info, language);
  if (value === 0 && isCount(info, row.measure)) return zeroFor(language);
  if (value !== null) return formatSized(value, language);
  if (info.role === "measure") return withoutNumber(row, language);
  return symbolFor(info.role === "attribute" ? "impossible" : "missing", language);
}

function textContent(row: Row, {name, labels}: ColumnInfo, language: Language): Node | string {
  const value = String(row[name]);
  if (name === "period") return formatPeriod(value, language);
  const label = labels?.[value]?.[language];
  if (label !== undefined) return label;
  const own = languageBeside(name === "wording" ? row.wordingLanguage : OWN_LANGUAGE[name], language);
  return own === undefined ? value : element("span", {lang: own}, value);
}

/**
 * What stands in place of a number: the bounds where the source gives bounds, its words where it gives words, else the symbol for
 * "not available".
 */
function withoutNumber(row: Row, language: Language): Node | string {
  const bounds = row.status === "bound" ? tellBounds(row, language) : undefined;
  if (bounds !== undefined) return bounds;
  const words = row.status === "worded" ? sourceWords(row, language) : null;
  return words ?? symbolFor("missing", language);
}
