import type {FrozenTable} from "../../model/edition.js";
import type {PublishedTable, Row} from "../../model/table.js";

/** What a comparison needs of a table, present or frozen. */
export type ComparedTable =
  | Pick<FrozenTable, "name" | "columns" | "rows">
  | Pick<PublishedTable, "name" | "columns" | "rows">;

/** Columns that belong to a row's key beside the dimensions: two sources that conflict are both kept. */
export const BESIDE = ["measure", "unit", "source", "via"];

/** Names of the columns of a row's key, in the table's order; those beside the dimensions last. */
export function keyColumns({columns}: Pick<ComparedTable, "columns">): string[] {
  const dimensions = columns.filter(({role}) => role === "dimension").map(({name}) => name);
  const names = new Set(columns.map(({name}) => name));
  return [...dimensions, ...BESIDE.filter((name) => names.has(name) && !dimensions.includes(name))];
}

/** Code of each column of a row's key; columns without one are left out. */
export function keyOf(row: Row, columns: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    columns.flatMap((name) => {
      const value = row[name] ?? null;
      return value === null || value === "" ? [] : [[name, String(value)] as const];
    })
  );
}

/** Names of the columns whose content is a figure: every number, and the source's words where it gives no number. */
export function figureColumns({columns}: Pick<ComparedTable, "columns">): string[] {
  if (!columns.some(({role}) => role === "measure")) return [];
  return columns
    .filter(({type, name, role}) => role !== "dimension" && (type === "number" || name === "wording"))
    .map(({name}) => name);
}
