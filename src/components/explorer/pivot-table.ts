import type {Language} from "../chapters.js";
import {RANGE_LEGEND} from "../collection/words.js";
import {element} from "../element.js";
import {formatNumber} from "../format.js";
import {columnHeads, framedTable} from "../framed-table.js";
import {capitalised} from "../letter-case.js";
import {languageBeside} from "../source-words.js";
import {legendFor, symbolFor} from "../symbols.js";
import {headlineOf} from "./caption.js";
import {type CellStyle, type CellText, toText} from "./cell-text.js";
import type {Choice} from "./choice.js";
import type {ExploredTable} from "./explored-table.js";
import {labelOfCode, titleOf} from "./labels.js";
import type {Pivot} from "./pivot.js";
import {TOTAL} from "./rules.js";
import type {Shown} from "./shown.js";
import {syntheticMark} from "./synthetic-mark.js";
import {LEGENDS, WORDS} from "./words.js";

/** Rows that are shown at first: more are one step away, and whole in the download. */
export const SHOWN_ROWS = 50;

/**
 * A pivot as a table in HTML: caption with the mark of made-up figures, a header with scope for every row and column, no merged and no
 * empty cells; under it the explanation of every symbol that it uses.
 * @param most how many rows to show
 */
export function pivotTable(
  table: ExploredTable,
  choice: Choice,
  {rows, columns, cells}: Pivot,
  style: CellStyle,
  most: number = SHOWN_ROWS
): HTMLElement {
  const {language} = style;
  const body = rows
    .slice(0, most)
    .map((key, at) =>
      element(
        "tr",
        {class: key.every((code) => code === TOTAL) ? "total" : undefined},
        ...key.map((code, index) => rowHeader(table, choice.rows[index] ?? "", code, style)),
        ...(cells[at] ?? []).map((cell) => numberCell(cell, style))
      )
    );
  const heads = columnHeads(choice.rows.map((name) => titleOf(table, name, language)));
  const numbers = columns.map((code) =>
    element("th", {scope: "col", class: "number"}, columnTitle(table, choice, code, style))
  );
  const headline = headlineOf(table, choice, language);
  const mark = syntheticMark(table, language);
  const framed = framedTable({label: headline, caption: [...mark, headline]}, [...heads, ...numbers], body);
  return element(
    "div",
    {class: `table-block explorer-table${table.disclosure.synthetic ? " protected-table" : ""}`},
    framed,
    legendFor(framed, language),
    wordsLegend(table, choice, cells.slice(0, most).flat(), language)
  );
}

function rowHeader(table: ExploredTable, name: string, code: string, {language}: CellStyle): HTMLElement {
  const label = capitalised(labelOfCode(table, name, code, language));
  return element("th", {scope: "row", class: name === "period" ? "period" : undefined}, label);
}

function columnTitle(table: ExploredTable, {columns, measure}: Choice, code: string, {language}: CellStyle): string {
  if (columns === null) return titleOf(table, measure, language);
  return capitalised(labelOfCode(table, columns, code, language));
}

function numberCell(cell: readonly Shown[], style: CellStyle): HTMLElement {
  const content = cell.flatMap((shown, index) => [
    index > 0 ? "; " : "",
    ...written(toText(shown, style), style.language)
  ]);
  return element("td", {class: "number"}, ...content);
}

function written({text, symbol, mark, language: own}: CellText, language: Language): (Node | string)[] {
  const lang = languageBeside(own, language);
  const words = lang === undefined ? text : element("span", {lang}, text);
  const figure = symbol === undefined ? words : symbolFor(symbol, language);
  return mark === undefined ? [figure] : [figure, " ", element("small", {class: "second-hand"}, mark)];
}

/** The explanation of what stands in cells besides numbers and symbols; null where nothing does. */
function wordsLegend(
  table: ExploredTable,
  {sums}: Choice,
  cells: readonly (readonly Shown[])[],
  language: Language
): HTMLElement | null {
  const words = LEGENDS[language];
  const has = (status: Shown["status"]) => cells.flat().some((shown) => shown.status === status);
  const sentences = [
    sums.length > 0 ? words.sum(sums.map((name) => titleOf(table, name, language)).join(", ")) : "",
    has("range") ? RANGE_LEGEND[language] : "",
    has("unadded") ? words.unadded : "",
    cells.some((cell) => cell.length > 1) ? words.several : ""
  ].filter((sentence) => sentence !== "");
  return sentences.length > 0 ? element("p", {class: "table-legend"}, sentences.join(" ")) : null;
}

/** The button that shows the rows beyond the first ones, with the sentence that says they are there. */
export function moreRows(count: number, {language}: CellStyle, show: () => void): HTMLElement {
  const words = WORDS[language];
  const [shown, all] = [formatNumber(SHOWN_ROWS, language), formatNumber(count, language)];
  const button = element("button", {type: "button"}, words.allRows(all));
  button.addEventListener("click", show);
  return element("p", {class: "explorer-more"}, words.cut(shown, all), " ", button);
}
