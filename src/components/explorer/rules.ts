import type {Choice} from "./choice.js";
import {type Dimension, type ExploredTable, getDimension} from "./explored-table.js";
import {overlap} from "./periods.js";

/** The code of a total that a table itself holds. */
export const TOTAL = "all";

/** Why a dimension is not added over: the reader must hold it at one value instead. */
export type NoSum = "kind" | "protected" | "total" | "sources" | "periods" | "undeclared" | "measure";

/**
 * True when the codes of a dimension are different kinds of things: concepts, units, numbers beside percentages. They never share a
 * table or a series: the reader holds them at one value. Where a table counts several concepts or units and no column says which, its
 * datasets are that.
 */
export function isKind(table: ExploredTable, name: string): boolean {
  if (table.disclosure.method !== "known") return false;
  if (["concept", "unit", "measure"].includes(name)) return true;
  return name === "dataset" && hidesKinds(table);
}

/** True when a table counts several concepts or units, and no column says which of them a row is of. */
function hidesKinds({concepts, units, dimensions}: ExploredTable): boolean {
  const has = (column: string) => dimensions.some(({name}) => name === column);
  return (concepts.length > 1 && !has("concept")) || (units.length > 1 && !has("unit"));
}

/** True when rows of different kinds cannot be told apart by any column: they may stand in a table, but not in one series of a chart. */
export function mixesKinds(table: ExploredTable): boolean {
  const {disclosure, dimensions} = table;
  return disclosure.method === "known" && hidesKinds(table) && !dimensions.some(({name}) => name === "dataset");
}

/** The dimensions that may stand at rows or columns: those that divide, and whose codes are of one kind. */
export function mayStand(table: ExploredTable): Dimension[] {
  return table.dimensions.filter(({name, codes}) => codes.length > 1 && !isKind(table, name));
}

/** The dimensions that stand neither at rows nor at columns: each is held at one code, or added over where that may be. */
export function heldDimensions(table: ExploredTable, {rows, columns}: Pick<Choice, "rows" | "columns">): Dimension[] {
  return table.dimensions.filter(({name}) => !rows.includes(name) && name !== columns);
}

/**
 * Why counts may not be added over a dimension; undefined when they may: the table declares that the codes share nothing and leave
 * nothing out, stands on a single dataset, and the measure is a count of one unit.
 */
export function whyNoSum(table: ExploredTable, measure: string, name: string): NoSum | undefined {
  const {codes, adds} = getDimension(table, name);
  if (table.disclosure.method !== "known") return "protected";
  if (isKind(table, name)) return "kind";
  if (codes.includes(TOTAL)) return "total";
  if (name === "dataset") return "sources";
  if (name === "period" && overlap(codes)) return "periods";
  if (!adds) return "undeclared";
  if (table.inputs.length !== 1) return "sources";
  return isCount(table, measure) ? undefined : "measure";
}

// A share, a ratio or a p-value has no unit.
function isCount({measures}: ExploredTable, measure: string): boolean {
  return measures.some(({name, unit}) => name === measure && unit !== undefined);
}

/**
 * True when a combination of codes that has no row is a true zero: the table declares so for every dimension that divides it.
 */
export function isComplete(table: ExploredTable): boolean {
  return table.dimensions.every(({codes, adds}) => codes.length < 2 || adds);
}
