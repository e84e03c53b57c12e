import type {Table} from "apache-arrow";
import type {Text} from "../../loaders/model/language.js";
import type {Row} from "../../loaders/model/table.js";
import type {Language} from "./chapters.js";

/** A column of a published table, as its Arrow file describes it. */
export interface ColumnInfo {
  name: string;
  role: "dimension" | "measure" | "attribute";
  title: Text;
  unit?: string;
  labels?: Record<string, Text>;
  /** True when the table declares that counts may be added over this dimension. */
  adds?: true;
}

/** A published table as the page uses it: plain rows, and what its schema's metadata says. */
export interface TableView {
  name: string;
  title: Text;
  subtitle: Text;
  units: string[];
  concepts: string[];
  sources: string[];
  licenses: {title: string; english?: string; path?: string}[];
  inputs: {path: string; sha256: string}[];
  notes: Text[];
  columns: ColumnInfo[];
  rows: Row[];
}

/** What a table's schema says, without its rows. */
export type TableHeader = Omit<TableView, "rows">;

/** A schema as either Arrow library gives it. */
export interface SchemaLike {
  metadata?: Map<string, string> | null;
  fields: readonly {name: string; metadata?: Map<string, string> | null}[];
}

/**
 * Reads a published table out of its Arrow form.
 * @throws Error when the schema carries no metadata: then it is not one of the report's tables
 */
export function fromArrow(table: Table): TableView {
  const header = readHeader(table.schema);
  const names = header.columns.map(({name}) => name);
  return {
    ...header,
    rows: table.toArray().map((row) => Object.fromEntries(names.map((name) => [name, row[name] ?? null])))
  };
}

/**
 * Reads what a table's schema says.
 * @throws Error when it carries no metadata: then it is not one of the report's tables
 */
export function readHeader({metadata, fields}: SchemaLike): TableHeader {
  const name = metadata?.get("name");
  if (name === undefined) throw new Error("table without metadata: it was not written by the report's loaders");
  const read = (key: string) => JSON.parse(metadata?.get(key) ?? "null");
  return {
    name,
    title: read("title"),
    subtitle: read("subtitle"),
    units: read("units"),
    concepts: read("concepts"),
    sources: read("sources"),
    licenses: read("licenses"),
    inputs: read("inputs"),
    notes: read("notes"),
    columns: fields.map((field) => toColumn(field.name, field.metadata ?? new Map()))
  };
}

function toColumn(name: string, metadata: Map<string, string>): ColumnInfo {
  const labels = metadata.get("labels");
  const unit = metadata.get("unit");
  return {
    name,
    role: metadata.get("role") as ColumnInfo["role"],
    title: JSON.parse(metadata.get("title") ?? "{}"),
    ...(unit === undefined ? {} : {unit}),
    ...(labels === undefined ? {} : {labels: JSON.parse(labels)}),
    ...(metadata.get("adds") === "true" ? {adds: true} : {})
  };
}

/** The column of a name. */
export function getColumn(view: TableView, name: string): ColumnInfo {
  const column = view.columns.find((candidate) => candidate.name === name);
  if (!column)
    throw new Error(
      `unknown column in table "${view.name}": "${name}" (has: ${view.columns.map((c) => c.name).join(", ")})`
    );
  return column;
}

/**
 * True where a column counts something, so that its zero is none and has a symbol; a share or a difference of zero is a number like others.
 * @param kind what the row's dimension `measure` says of its number, where the table has one
 */
export function isCount({name, role, unit}: Pick<ColumnInfo, "name" | "role" | "unit">, kind: unknown): boolean {
  return role === "measure" && (unit !== undefined || name === "value") && kind !== "percent";
}

/** The label of a code in the page's language; a value without a code list stands for itself. */
export function labelOf(view: TableView, name: string, code: string, language: Language): string {
  return getColumn(view, name).labels?.[code]?.[language] ?? code;
}
