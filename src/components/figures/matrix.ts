import type {Row} from "../../../loaders/model/table.js";
import type {Language} from "../chapters.js";
import {element} from "../element.js";
import {columnHeads, framedTable} from "../framed-table.js";
import type {TableView} from "../rows.js";
import {legendFor, symbolFor} from "../symbols.js";

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

/** Says of a cell's figure that it was not read in its own source; nothing of one that was. */
export function secondHand({via}: Row, language: Language): string {
  return via ? (language === "sv" ? " (i andra hand)" : " (second-hand)") : "";
}
