import type {TableDesign} from "../../model/protected.js";
import type {Selection} from "../linked/cube.js";
import type {LinkedSystem} from "../linked/linked-system.js";
import {ALL} from "./cubes.js";
import {selectionOfCell} from "./selections.js";

/** A cell that a designed table would show, and which atoms it holds. */
export interface DesignedCell {
  table: string;
  key: Readonly<Record<string, string>>;
  selection: Selection;
  atoms: readonly number[];
  value: number;
}

/**
 * Every cell of a table as it is designed: each combination of categories and totals. In a table by measure the totals over measures are
 * the children themselves, and not the sum.
 * @throws RangeError when no delivered table can give the cells, or a delivered code is in no category or in two
 */
export function designCells(design: TableDesign, system: LinkedSystem): DesignedCell[] {
  assertPartition(design, system);
  return listDesignKeys(design).map((key) => {
    const selection = selectionOfCell(design, key, system.dimensions);
    const atoms = system.findAtoms(selection);
    if (atoms === undefined)
      throw new RangeError(
        `table "${design.name}": no table of ${design.authority} in unit ${design.unit} is divided by ${[...selection.keys()].join(", ")}`
      );
    return {table: design.name, key, selection, atoms, value: sumOf(atoms, system.values)};
  });
}

// What is in no category is the difference between the total and the rest: nobody would have asked whether it may be seen.
function assertPartition({name: table, dimensions}: TableDesign, system: LinkedSystem): void {
  for (const {name, categories} of dimensions.filter((dimension) => dimension.name !== "measure")) {
    const parts = categories.flatMap((category) => category.parts);
    const delivered = system.dimensions.find((dimension) => dimension.name === name)?.codes ?? [];
    const missing = delivered.filter((code) => !parts.includes(code));
    const twice = parts.filter((code, index) => parts.indexOf(code) !== index);
    if (missing.length > 0)
      throw new RangeError(`table "${table}": no category of ${name} holds ${missing.join(", ")} (every code in one)`);
    if (twice.length > 0)
      throw new RangeError(`table "${table}": two categories of ${name} hold ${twice.join(", ")} (every code in one)`);
  }
}

/** The key of every cell of a table, totals after the categories, the last dimension fastest. */
export function listDesignKeys({dimensions}: Pick<TableDesign, "dimensions">): Readonly<Record<string, string>>[] {
  return dimensions.reduce<Readonly<Record<string, string>>[]>(
    (partial, {name, categories}) => {
      const codes = [...categories.map(({code}) => code), ALL];
      return partial.flatMap((key) => codes.map((code) => ({...key, [name]: code})));
    },
    [{}]
  );
}

/** The sum of atoms. */
export function sumOf(atoms: readonly number[], values: readonly number[]): number {
  return atoms.reduce((sum, atom) => sum + (values[atom] ?? 0), 0);
}
