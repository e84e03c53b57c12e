import type {SubmissionDimension, SubmissionUnit, SubmittedTable} from "../../model/submission.js";
import {type Cube, type CubeDimension, listKeys} from "../linked/cube.js";

/** Code of a total. */
export const ALL = "all";

/** Name of the dimension that says whether a child has a measure. */
export function measureDimension(code: string): string {
  return `measure:${code}`;
}

/** The codes of the dimension that says whether a child has a measure. */
export const WITH = "with";
export const WITHOUT = "without";

/**
 * The delivered tables of one authority and unit as cubes that share their codes. A child can have several measures: a table by measure
 * becomes one cube for each measure, divided into those with and, where the total is known, those without it.
 * @param offered codes that may be delivered in a dimension
 */
export function toCubes(tables: readonly SubmittedTable[], offered: OfferedCodes): Cube[] {
  const names = new Set(tables.flatMap(({dimensions}) => dimensions));
  const codes = new Map([...names].map((name) => [name as string, codesOf(name, tables, offered)]));
  return tables.flatMap((table) =>
    table.dimensions.includes("measure") ? measureCubes(table, tables, codes) : [plainCube(table, codes)]
  );
}

/** Codes that may be delivered in a dimension, in order; none where they are not listed. */
export type OfferedCodes = (dimension: string) => readonly string[];

/**
 * The codes of a dimension in the tables of one authority: all that may be delivered, because whoever saw that a code is left out would
 * know that there is no child, and of one that is not that there is one. Years are those of the deliveries; of measures only those that
 * the authority keeps count of.
 */
export function codesOf(
  name: SubmissionDimension,
  tables: readonly SubmittedTable[],
  offered: OfferedCodes
): readonly string[] {
  const used = new Set(
    tables.flatMap(({counts, missing}) => [...counts.map(({key}) => key), ...missing].flatMap((key) => key[name] ?? []))
  );
  used.delete(ALL);
  if (name === "year") return [...used].sort();
  return name === "measure" ? offered(name).filter((code) => used.has(code)) : offered(name);
}

function dimensionsOf({dimensions}: SubmittedTable, codes: ReadonlyMap<string, readonly string[]>): CubeDimension[] {
  return dimensions
    .filter((name) => name !== "authority" && name !== "measure")
    .map((name) => ({name, codes: codes.get(name) ?? []}));
}

function plainCube(table: SubmittedTable, codes: ReadonlyMap<string, readonly string[]>): Cube {
  const dimensions = dimensionsOf(table, codes);
  return {dimensions, counts: countsOf(table, dimensions)};
}

function measureCubes(
  table: SubmittedTable,
  tables: readonly SubmittedTable[],
  codes: ReadonlyMap<string, readonly string[]>
): Cube[] {
  const dimensions = dimensionsOf(table, codes);
  const totals = findTotals(table, tables, dimensions);
  return (codes.get("measure") ?? []).map((measure) => {
    const name = measureDimension(measure);
    const having = countsOf(table, dimensions, measure);
    if (!totals) return {dimensions: [...dimensions, {name, codes: [WITH]}], counts: having};
    const counts = having.flatMap((count, index) => [count, (totals[index] ?? 0) - count]);
    return {dimensions: [...dimensions, {name, codes: [WITH, WITHOUT]}], counts};
  });
}

/** Counts of all children at the keys of a table by measure: from its own totals, or from another table that has its dimensions. */
function findTotals(
  table: SubmittedTable,
  tables: readonly SubmittedTable[],
  dimensions: readonly CubeDimension[]
): number[] | undefined {
  if (table.counts.some(({key}) => key.measure === ALL)) return countsOf(table, dimensions, ALL);
  const other = tables.find(
    (candidate) =>
      !candidate.dimensions.includes("measure") &&
      dimensions.every(({name}) => (candidate.dimensions as readonly string[]).includes(name))
  );
  return other && countsOf(other, dimensions);
}

/**
 * Counts by position, from the rows that have no total in any dimension but those left out; what is not listed is zero.
 * @param measure only rows with this code
 */
function countsOf(
  {counts, dimensions: own}: SubmittedTable,
  dimensions: readonly CubeDimension[],
  measure?: string
): number[] {
  const places = new Map(listKeys(dimensions).map((key, position) => [key.join("|"), position]));
  const sums = new Array<number>(places.size).fill(0);
  const others = own.filter(
    (name) => name !== "authority" && name !== "measure" && !dimensions.some((dimension) => dimension.name === name)
  );
  for (const {key, count} of counts) {
    if (measure !== undefined && key.measure !== measure) continue;
    if (others.some((name) => key[name] === ALL)) continue;
    const place = places.get(dimensions.map(({name}) => key[name as keyof typeof key] ?? ALL).join("|"));
    if (place !== undefined) sums[place] = (sums[place] ?? 0) + count;
  }
  return sums;
}

/** Tables by authority and unit: only those are of the same children or reports. */
export function groupTables(
  tables: readonly SubmittedTable[]
): {authority: string; unit: SubmissionUnit; tables: SubmittedTable[]}[] {
  const groups = new Map<string, {authority: string; unit: SubmissionUnit; tables: SubmittedTable[]}>();
  for (const table of tables) {
    const {authority, unit} = table;
    const id = `${authority}|${unit}`;
    const group = groups.get(id) ?? {authority, unit, tables: []};
    group.tables.push(table);
    groups.set(id, group);
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
