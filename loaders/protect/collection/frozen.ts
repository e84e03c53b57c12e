import type {Category, ProtectedCollection, TableDesign} from "../../model/protected.js";

/**
 * Categories are cut as in the editions before: 0–14 beside 0–15 years would give the difference away. Years may be put together anew; the
 * audit sees to them.
 * @returns what is cut otherwise, one a line
 */
export function findRecut(designs: readonly TableDesign[], earlier: readonly ProtectedCollection[]): string[] {
  const problems = earlier.flatMap(({edition, tables}) =>
    designs.flatMap((design) =>
      tables
        .filter(({authority, unit}) => authority === design.authority && unit === design.unit)
        .flatMap((before) => compare(design, before, edition))
    )
  );
  return [...new Set(problems)];
}

function compare(design: TableDesign, before: TableDesign, edition: string): string[] {
  return design.dimensions
    .filter(({name}) => name !== "year" && name !== "measure")
    .flatMap(({name, categories}) => {
      const then = before.dimensions.find((dimension) => dimension.name === name)?.categories;
      if (!then || cutOf(then) === cutOf(categories)) return [];
      return [
        `table "${design.name}": ${name} is cut into ${cutOf(categories)}, but edition ${edition} has ${cutOf(then)} (keep the categories of the earlier edition)`
      ];
    });
}

function cutOf(categories: readonly Category[]): string {
  return categories
    .map(({parts}) => [...parts].sort().join("+"))
    .sort()
    .join(" | ");
}
