import type {Table, TableCell} from "./model.js";
import {readInlines} from "./read-inlines.js";

/** A table of a page; cells that span others stand in the first of their places, since a table to be edited has none that do. */
export function readTable(table: Element, ids: readonly string[]): Table {
  const rows = [...table.querySelectorAll("tr")];
  const headings = rows.filter((row) => row.closest("thead") !== null).length;
  const cells = rows.map((row) => [...row.querySelectorAll(":scope > th, :scope > td")].flatMap(readCell));
  const width = Math.max(...cells.map((row) => row.length));
  const filled = cells.map((row) => [...row, ...Array.from({length: width - row.length}, emptyCell)]);
  return {kind: "table", ids, headings, rows: filled};
}

function readCell(cell: Element): TableCell[] {
  const number = cell.classList.contains("number") || cell.getAttribute("align") === "right";
  const own = {number, content: readInlines(cell.childNodes, cell.closest("thead") ? {bold: true} : {})};
  const span = Number(cell.getAttribute("colspan") ?? 1) || 1;
  return [own, ...Array.from({length: span - 1}, emptyCell)];
}

function emptyCell(): TableCell {
  return {number: false, content: []};
}
