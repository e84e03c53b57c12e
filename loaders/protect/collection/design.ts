import type {Category, TableDesign} from "../../model/protected.js";
import type {SubmissionDimension, SubmittedTable} from "../../model/submission.js";
import {ALL, groupTables} from "./cubes.js";

/** Order of the codes of a dimension, from its code list. */
export type CodeOrder = (dimension: string) => readonly string[];

/**
 * The tables that are published when a collection says nothing else: for each authority and unit, each dimension crossed with sex, over the
 * whole period. Few cells are small in them, and none can be got at by subtracting one table from another.
 */
export function defaultDesigns(tables: readonly SubmittedTable[], order: CodeOrder): TableDesign[] {
  return groupTables(tables).flatMap(({authority, unit, tables: own}) => {
    const sets = new Map<string, SubmissionDimension[]>();
    for (const {dimensions} of own) for (const names of pairs(dimensions)) sets.set(names.join("-"), names);
    const wider = [...sets.values()].filter(
      (names) =>
        names.length > 0 &&
        ![...sets.values()].some((other) => other.length > names.length && names.every((name) => other.includes(name)))
    );
    return wider.map((names) => ({
      name: [authority, unit, ...names].join("-"),
      authority,
      unit,
      dimensions: names.map((name) => ({name, categories: deliveredCategories(own, name, order)}))
    }));
  });
}

function pairs(dimensions: readonly SubmissionDimension[]): SubmissionDimension[][] {
  const names = dimensions.filter((name) => name !== "authority" && name !== "year");
  const others = names.filter((name) => name !== "sex");
  const withSex = (name: SubmissionDimension): SubmissionDimension[] =>
    names.includes("sex") ? ["sex", name] : [name];
  return others.length > 0 ? others.map(withSex) : [names];
}

/** One category for each code that was delivered, in the order of the code list. */
export function deliveredCategories(
  tables: readonly SubmittedTable[],
  name: SubmissionDimension,
  order: CodeOrder
): Category[] {
  const used = new Set(tables.flatMap(({counts}) => counts.flatMap(({key}) => key[name] ?? [])));
  return order(name)
    .filter((code) => used.has(code) && code !== ALL)
    .map((code) => ({code, parts: [code]}));
}
