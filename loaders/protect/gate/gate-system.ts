import type {ProtectedCounts} from "../../model/protected.js";
import type {StatementTerm} from "../../model/statement.js";
import {ALL, measureDimension, type OfferedCodes, WITH, WITHOUT} from "../collection/cubes.js";
import {selectionOfCell} from "../collection/selections.js";
import type {CubeDimension} from "../linked/cube.js";
import {type LinkedDimensions, linkDimensions} from "../linked/link-dimensions.js";
import type {Scope} from "./scope.js";

/** A scope as the attacker sees it: atoms without counts. */
export interface GateSystem {
  linked: LinkedDimensions;
  /** The atoms of a cell; undefined when the scope has no such table. */
  atomsOf(collection: string, term: Pick<StatementTerm, "table" | "key">): number[] | undefined;
}

/**
 * The system of a scope from dimensions and codes alone.
 * @param terms cells that are spoken of beyond the published tables: they may be divided by more
 * @param offered codes that may be delivered in a dimension
 * @throws RangeError when the tables are too many for one system
 */
export function makeGateSystem(
  scope: Scope,
  terms: readonly {collection: string; table: string; key: Readonly<Record<string, string>>}[],
  offered: OfferedCodes
): GateSystem {
  const tables = scope.members.flatMap(({tables: own}) => own);
  const asked = terms.flatMap((term) => {
    const table = findTable(scope, term.collection, term.table);
    return table ? [extendTable(table, term.key, tables)] : [];
  });
  const codes = collectCodes([...tables, ...asked], offered);
  const sets = withoutSubsets([...tables, ...asked].flatMap((table) => dimensionsOf(table, codes)));
  const linked = linkDimensions(sets);
  return {
    linked,
    atomsOf(collection, {table: name, key}) {
      const table = findTable(scope, collection, name);
      if (!table) return undefined;
      return linked.findAtoms(selectionOfCell(extendTable(table, key, tables), key, linked.dimensions));
    }
  };
}

function findTable({members}: Scope, collection: string, name: string): ProtectedCounts | undefined {
  return members.find((member) => member.collection.name === collection)?.tables.find((table) => table.name === name);
}

type Shape = Pick<ProtectedCounts, "dimensions" | "years">;

/** A table with the categories that a key names besides its own: another table's, or delivered codes joined by `+`. */
function extendTable(
  {dimensions, years}: Shape,
  key: Readonly<Record<string, string>>,
  tables: readonly Shape[]
): Shape {
  const extended = new Map<string, Shape["dimensions"][number]>(dimensions.map((one) => [one.name, one]));
  for (const [name, code] of Object.entries(key)) {
    const own = extended.get(name as Shape["dimensions"][number]["name"]);
    if (code === ALL || own?.categories.some((category) => category.code === code)) continue;
    const other = tables
      .flatMap((table) => table.dimensions.filter((one) => one.name === name))
      .flatMap(({categories}) => categories)
      .find((category) => category.code === code);
    const category = {code, parts: other?.parts ?? code.split("+")};
    const dimension = name as Shape["dimensions"][number]["name"];
    extended.set(name, {name: dimension, categories: [...(own?.categories ?? []), category]});
  }
  return {dimensions: [...extended.values()], ...(years ? {years} : {})};
}

function collectCodes(tables: readonly Shape[], offered: OfferedCodes): ReadonlyMap<string, string[]> {
  const codes = new Map<string, Set<string>>();
  const add = (name: string, list: readonly string[]) => {
    const known = codes.get(name) ?? new Set(name === "year" ? [] : offered(name));
    for (const code of list) known.add(code);
    codes.set(name, known);
  };
  for (const {dimensions, years} of tables) {
    for (const {name, categories} of dimensions) for (const {parts} of categories) add(name, parts);
    if (years) add("year", years);
  }
  return new Map([...codes].map(([name, set]) => [name, name === "year" ? [...set].sort() : [...set]]));
}

/** The dimensions of a table's atoms; one set for each measure, because a child can have several. */
function dimensionsOf({dimensions, years}: Shape, codes: ReadonlyMap<string, string[]>): CubeDimension[][] {
  const all = codes.get("year") ?? [];
  const byYear = years?.length && all.some((year) => !years.includes(year)) ? ["year"] : [];
  const names = [...new Set([...dimensions.map(({name}) => name as string), ...byYear])].sort();
  const plain = names.filter((name) => name !== "measure").map((name) => ({name, codes: codes.get(name) ?? []}));
  const measures = dimensions.filter(({name}) => name === "measure").flatMap(({categories}) => categories);
  if (measures.length === 0) return [plain];
  // Whether those without a measure are published or not, they exist.
  return measures.map(({code}) => [...plain, {name: measureDimension(code), codes: [WITH, WITHOUT]}]);
}

function withoutSubsets(sets: readonly CubeDimension[][]): CubeDimension[][] {
  const unique = [...new Map(sets.map((set) => [set.map(({name}) => name).join("|"), set])).values()];
  return unique.filter(
    (set) =>
      !unique.some(
        (other) =>
          other.length > set.length && set.every(({name}) => other.some((dimension) => dimension.name === name))
      )
  );
}
