import type {TableDesign} from "../../model/protected.js";
import type {SubmittedCount} from "../../model/submission.js";
import type {CubeDimension, Selection} from "../linked/cube.js";
import {ALL, measureDimension, WITH} from "./cubes.js";

type Entry = [name: string, codes: Set<string>];

/**
 * The delivered codes that a cell of a designed table stands for, by dimension. A table without years is restricted to its own where the
 * delivered tables hold more.
 * @param key codes of categories; `all` where a dimension is summed
 * @param delivered the dimensions of the delivered tables, with their codes
 */
export function selectionOfCell(
  {dimensions, years}: Pick<TableDesign, "dimensions" | "years">,
  key: Readonly<Record<string, string>>,
  delivered: readonly CubeDimension[]
): Selection {
  const chosen = dimensions.flatMap(({name, categories}): Entry[] => {
    const category = categories.find(({code}) => code === key[name]);
    if (!category) return [];
    return name === "measure"
      ? [[measureDimension(category.code), new Set([WITH])]]
      : [[name, new Set(category.parts)]];
  });
  const selection = new Map(chosen);
  const all = delivered.find(({name}) => name === "year")?.codes ?? [];
  if (years && !selection.has("year") && all.some((code) => !years.includes(code)))
    selection.set("year", new Set(years));
  return selection;
}

/** The delivered codes that a delivered row stands for, by dimension; the authority is the same for a whole system. */
export function selectionOfRow(key: SubmittedCount["key"]): Selection {
  return new Map(
    Object.entries(key)
      .filter(([name, code]) => name !== "authority" && code !== ALL)
      .map(
        ([name, code]): Entry => [
          name === "measure" ? measureDimension(code) : name,
          new Set([name === "measure" ? WITH : code])
        ]
      )
  );
}
