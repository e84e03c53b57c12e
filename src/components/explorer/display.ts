import {isCount} from "../rows.js";
import type {CellStyle} from "./cell-text.js";
import type {Choice} from "./choice.js";
import type {ExploredTable} from "./explored-table.js";
import {type Pivot, pivot} from "./pivot.js";

/** One choice of one table, arranged, with how its figures are written. */
export interface Display {
  table: ExploredTable;
  choice: Choice;
  pivot: Pivot;
  style: CellStyle;
}

/** Arranges a choice. */
export function makeDisplay(table: ExploredTable, choice: Choice, language: CellStyle["language"]): Display {
  const style = {language, counts: isCounted(table, choice)};
  return {table, choice, pivot: pivot(table, choice), style};
}

function isCounted({measures, dimensions}: ExploredTable, {measure, where}: Choice): boolean {
  const info = measures.find(({name}) => name === measure);
  // A dimension of one code is held at it, and stands in no choice.
  const codes = where.measure ?? dimensions.find(({name}) => name === "measure")?.codes ?? [];
  return info !== undefined && isCount(info, codes[0]);
}
