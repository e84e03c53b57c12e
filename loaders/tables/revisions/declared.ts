import type {RevisedCells, RevisionDeclaration, RowChange} from "../../model/edition.js";

/** The declarations that speak of a changed or removed row; preliminary ones speak of no change. */
export function findDeclarations(
  {table, key}: Pick<RowChange, "table" | "key">,
  declarations: readonly RevisionDeclaration[]
): RevisionDeclaration[] {
  return declarations.filter(
    ({kind, cells}) => kind !== "preliminary" && cells.some((cell) => isMeant(cell, table, key))
  );
}

/** True when a declaration's cells hold a row: the table is the same, and each code that they name. */
export function isMeant({table, where}: RevisedCells, name: string, key: Readonly<Record<string, string>>): boolean {
  return table === name && Object.entries(where).every(([column, code]) => (key[column] ?? "") === code);
}
