import type {Category, TableDesign} from "../../model/protected.js";
import type {LinkedSystem} from "../linked/linked-system.js";
import {ALL, measureDimension, WITH} from "./cubes.js";

/** A cell that a designed table would show, and which atoms it holds. */
export interface DesignedCell {
  table: string;
  key: Readonly<Record<string, string>>;
  atoms: readonly number[];
  value: number;
}

/**
 * Every cell of a table as it is designed: each combination of categories and totals. In a table by measure the totals over measures are
 * the children themselves, and not the sum.
 * @throws RangeError when no delivered table can give the cells
 */
export function designCells(design: TableDesign, system: LinkedSystem): DesignedCell[] {
  const combinations = design.dimensions.reduce<Map<string, Category>[]>(
    (partial, {name, categories}) =>
      partial.flatMap((chosen) => [...categories, undefined].map((category) => withCategory(chosen, name, category))),
    [new Map()]
  );
  return combinations.map((chosen) => {
    const atoms = system.findAtoms(selectionOf(chosen));
    if (atoms === undefined)
      throw new RangeError(
        `table "${design.name}": no table of ${design.authority} in unit ${design.unit} is divided by ${[...chosen.keys()].join(", ")}`
      );
    const key = Object.fromEntries(design.dimensions.map(({name}) => [name, chosen.get(name)?.code ?? ALL]));
    return {table: design.name, key, atoms, value: sumOf(atoms, system.values)};
  });
}

function withCategory(
  chosen: ReadonlyMap<string, Category>,
  name: string,
  category: Category | undefined
): Map<string, Category> {
  return category === undefined ? new Map(chosen) : new Map([...chosen, [name, category]]);
}

function selectionOf(chosen: ReadonlyMap<string, Category>): Map<string, Set<string>> {
  return new Map(
    [...chosen].map(([name, {code, parts}]) =>
      name === "measure" ? [measureDimension(code), new Set([WITH])] : [name, new Set(parts)]
    )
  );
}

/** The sum of atoms. */
export function sumOf(atoms: readonly number[], values: readonly number[]): number {
  return atoms.reduce((sum, atom) => sum + (values[atom] ?? 0), 0);
}
