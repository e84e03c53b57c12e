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
}

/** A published table as the page uses it: plain rows, and what its schema's metadata says. */
export interface TableView {
  name: string;
  title: Text;
  subtitle: Text;
  units: string[];
  concepts: string[];
  sources: string[];
  licenses: {title: string; path?: string}[];
  inputs: {path: string; sha256: string}[];
  notes: Text[];
  columns: ColumnInfo[];
  rows: Row[];
}

/**
 * Reads a published table out of its Arrow form.
 * @throws Error when the schema carries no metadata: then it is not one of the report's tables
 */
export function fromArrow(table: Table): TableView {
  const {metadata, fields} = table.schema;
  const name = metadata.get("name");
  if (name === undefined) throw new Error("table without metadata: it was not written by the report's loaders");
  const read = (key: string) => JSON.parse(metadata.get(key) ?? "null");
  const columns = fields.map((field) => toColumn(field.name, field.metadata));
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
    columns,
    rows: table
      .toArray()
      .map((row) => Object.fromEntries(columns.map((column) => [column.name, row[column.name] ?? null])))
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
    ...(labels === undefined ? {} : {labels: JSON.parse(labels)})
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

/** The label of a code in the page's language; a value without a code list stands for itself. */
export function labelOf(view: TableView, name: string, code: string, language: Language): string {
  return getColumn(view, name).labels?.[code]?.[language] ?? code;
}
