import type {ProtectedCell} from "../../../loaders/model/protected.js";
import type {CollectionTable, CollectionView, LabelledCode} from "../../../loaders/tables/collections/view.js";

/** The dimensions that stand at the rows and the one at the columns; a table of one dimension has a single column of numbers. */
export interface Layout {
  rows: CollectionTable["dimensions"];
  column: CollectionTable["dimensions"][number] | undefined;
}

/** Sex stands at the columns, so that girls and boys are read side by side; else the dimension with the fewest codes. */
export function layOut({dimensions}: CollectionTable): Layout {
  if (dimensions.length < 2) return {rows: dimensions, column: undefined};
  const fewest = [...dimensions].sort((a, b) => a.codes.length - b.codes.length)[0];
  const column = dimensions.find(({name}) => name === "sex") ?? fewest;
  return {rows: dimensions.filter((dimension) => dimension !== column), column};
}

/** One row of codes for each combination of the dimensions, the last one varying fastest. */
export function combine(dimensions: CollectionTable["dimensions"]): LabelledCode[][] {
  return dimensions.reduce<LabelledCode[][]>(
    (rows, {codes}) => rows.flatMap((row) => codes.map((code) => [...row, code])),
    [[]]
  );
}

/**
 * The number of children of a sex over everything else, from the table of a collection that says it; missing where it does not.
 * @throws Error when the collection has no such table
 */
export function getMarginCell({name, tables}: CollectionView, table: string, sex: string): ProtectedCell {
  const found = tables.find((candidate) => candidate.name === table);
  if (!found) throw new Error(`collection "${name}" has no table "${table}"`);
  const isMargin = (key: Readonly<Record<string, string>>) =>
    Object.entries(key).every(([dimension, code]) => code === (dimension === "sex" ? sex : "all"));
  return found.counts.find(({key}) => isMargin(key))?.cell ?? {status: "missing"};
}

/**
 * The cell of a combination of codes.
 * @throws Error when the table does not hold it: a table has every combination, and no cell is empty
 */
export function getCell(table: CollectionTable, key: Readonly<Record<string, string>>): ProtectedCell {
  const found = table.counts.find(({key: own}) => table.dimensions.every(({name}) => own[name] === key[name]));
  if (!found) throw new Error(`table "${table.name}" has no cell for ${JSON.stringify(key)}`);
  return found.cell;
}
