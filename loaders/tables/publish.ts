import type {Codelist} from "../model/codelist.js";
import type {Dataset} from "../model/dataset.js";
import type {Text} from "../model/language.js";
import type {ProtectedTable} from "../model/protected-table.js";
import type {Column, Row, Value} from "../model/table.js";
import {markKnown} from "../protect/protect-table.js";
import {attributes, codelistOf, dimension} from "./columns.js";
import {BESIDE} from "./revisions/row-key.js";

/** What a recipe says of its table; the rest is read from the datasets and the rows. */
export interface TableSpec {
  name: string;
  title: Text;
  subtitle: Text;
  /** Datasets that the rows were made from. */
  datasets: readonly Dataset[];
  codelists: ReadonlyMap<string, Codelist>;
  /** Names of the dimensions, in the order of the key; rows are sorted by it. */
  dimensions: readonly string[];
  /** Dimensions over which counts may be added: their codes share nothing, leave nothing out, and a combination without a row has none. */
  adds?: readonly string[];
  /** The measures with their titles and units. */
  measures: readonly {name: string; title: Text; unit?: string}[];
  rows: readonly Row[];
  notes?: readonly Text[];
}

/**
 * A table ready to be written: columns with titles and labels, rows sorted by key, sources, licences and inputs gathered. Its figures
 * were public before, and it is marked so.
 * @throws Error when a key stands twice, a code is unknown, or a row lacks its source or its origin
 */
export function publish(spec: TableSpec): ProtectedTable {
  const {name, title, subtitle, datasets, codelists, dimensions, adds = [], measures, notes = []} = spec;
  const rows = [...spec.rows].sort(byKey(dimensions, codelists));
  assertRows(name, rows, dimensions);
  assertAdds(name, rows, adds);
  return markKnown({
    name,
    title,
    subtitle,
    units: distinct([...measures.map(({unit}) => unit), ...rows.map((row) => row.unit)]),
    concepts: distinct(datasets.map(({concept}) => concept)),
    columns: [
      ...dimensions.map((dimensionName) => ({
        ...labelDatasets(dimension(dimensionName, rows, codelists), datasets),
        ...(adds.includes(dimensionName) ? {adds: true as const} : {})
      })),
      ...measures.map((measure): Column => ({...measure, type: "number", role: "measure"})),
      ...attributes(rows, codelists)
    ],
    rows,
    sources: distinct(rows.flatMap((row) => split(row.source))),
    licenses: uniqueBy(
      datasets.flatMap(({licenses}) => licenses),
      ({title}) => title
    ),
    inputs: datasets.map(({path, sha256}) => ({path, sha256})).sort((a, b) => compare(a.path, b.path)),
    notes
  });
}

// Datasets are no code list: their labels are the short titles of their descriptions.
function labelDatasets(column: Column, datasets: readonly Dataset[]): Column {
  if (column.name !== "dataset") return column;
  return {...column, labels: Object.fromEntries(datasets.map(({name, shortTitle}) => [name, shortTitle]))};
}

/** Several keys in one cell, as a recipe that combines rows writes them: separated by a space. */
export function join(values: readonly Value[]): string | null {
  return distinct(values.flatMap(split)).join(" ") || null;
}

function split(value: Value | undefined): string[] {
  return typeof value === "string" && value !== "" ? value.split(" ") : [];
}

function distinct(values: readonly (Value | undefined)[]): string[] {
  return [...new Set(values.filter((value) => typeof value === "string"))].sort();
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

function assertRows(name: string, rows: readonly Row[], dimensions: readonly string[]): void {
  if (rows.length === 0) throw new Error(`table without rows: "${name}"`);
  const seen = new Set<string>();
  for (const row of rows) {
    if (!row.source || !row.origin)
      throw new Error(`row without source or origin in table "${name}": ${JSON.stringify(row)}`);
    const key = JSON.stringify([...dimensions, ...BESIDE].map((column) => row[column] ?? null));
    if (seen.has(key)) throw new Error(`key stands twice in table "${name}": ${key}`);
    seen.add(key);
  }
}

// A total among the parts would be counted twice.
function assertAdds(name: string, rows: readonly Row[], adds: readonly string[]): void {
  const total = adds.find((dimensionName) => rows.some((row) => row[dimensionName] === "all"));
  if (total !== undefined) throw new Error(`"${total}" cannot be added in table "${name}": it holds its total, "all"`);
}

// Codes sort in the order of their code list, everything else by code point: the same on every machine.
function byKey(dimensions: readonly string[], codelists: ReadonlyMap<string, Codelist>) {
  const orders = dimensions.map((name) => {
    const codes = codelists.get(codelistOf(name))?.codes ?? [];
    return new Map(codes.map(({code, order}) => [code, order]));
  });
  return (a: Row, b: Row): number => {
    for (const [index, name] of dimensions.entries()) {
      const order = orders[index];
      const difference = compareCodes(a[name] ?? null, b[name] ?? null, order);
      if (difference !== 0) return difference;
    }
    return compare(`${a.source}|${a.via}|${a.origin}`, `${b.source}|${b.via}|${b.origin}`);
  };
}

function compareCodes(a: Value, b: Value, order: ReadonlyMap<string, number> | undefined): number {
  const [left, right] = [order?.get(String(a)), order?.get(String(b))];
  if (left !== undefined && right !== undefined) return left - right;
  return compare(String(a ?? ""), String(b ?? ""));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
