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

// What has a unit is counted, unless it is a percentage of it.
function isCounted({measures}: ExploredTable, {measure, where}: Choice): boolean {
  const unit = measures.find(({name}) => name === measure)?.unit;
  return (unit !== undefined || measure === "value") && where.measure?.[0] !== "percent";
}
