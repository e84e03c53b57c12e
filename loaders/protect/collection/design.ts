import type {Category, TableDesign} from "../../model/protected.js";
import type {SubmissionDimension, SubmittedTable} from "../../model/submission.js";
import {codesOf, groupTables, type OfferedCodes} from "./cubes.js";

/**
 * The tables that are published when a collection says nothing else: for each authority and unit, each dimension crossed with sex, over the
 * whole period. Few cells are small in them, and none can be got at by subtracting one table from another.
 */
export function defaultDesigns(tables: readonly SubmittedTable[], offered: OfferedCodes): TableDesign[] {
  return groupTables(tables).flatMap(({authority, unit, tables: own}) => {
    const sets = new Map<string, SubmissionDimension[]>();
    for (const {dimensions} of own) for (const names of pairs(dimensions)) sets.set(names.join("-"), names);
    const wider = [...sets.values()].filter(
      (names) =>
        ![...sets.values()].some((other) => other.length > names.length && names.every((name) => other.includes(name)))
    );
    const years = own.some(({dimensions}) => dimensions.includes("year")) ? codesOf("year", own, offered) : undefined;
    return wider.map((names) => ({
      name: [authority, unit, ...names].join("-"),
      authority,
      unit,
      dimensions: names.map((name) => ({name, categories: offeredCategories(own, name, offered)})),
      ...(years ? {years} : {})
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

function offeredCategories(
  tables: readonly SubmittedTable[],
  name: SubmissionDimension,
  offered: OfferedCodes
): Category[] {
  return codesOf(name, tables, offered).map((code) => ({code, parts: [code]}));
}
