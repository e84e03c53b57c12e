import type {Writable} from "node:stream";
import {
  Field,
  Float64,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  Utf8,
  vectorFromArray
} from "apache-arrow";
import {assertProtected, type ProtectedTable} from "../model/protected-table.js";
import type {Column, Value} from "../model/table.js";

/**
 * A table as an Arrow IPC file. Strings are plain UTF-8 and not dictionaries: apache-arrow numbers dictionaries from a counter in
 * the process, so that equal tables would give unequal bytes. The schema's metadata carries title, units, sources, licences, notes,
 * the SHA-256 of every input, and how the table was protected; each field's metadata its role, its titles, the labels of its codes, and
 * whether counts may be added over it.
 * @throws TypeError when the rows are not those that were protected, or a value is not of its column's type
 */
export function toArrow(table: ProtectedTable): Uint8Array {
  assertProtected(table);
  const fields = table.columns.map(toField);
  const vectors = table.columns.map((column) =>
    toVector(
      column,
      table.rows.map((row) => row[column.name] ?? null)
    )
  );
  const schema = new Schema(fields, toMetadata(table));
  const children = vectors.map((vector) => vector.data[0]).filter((data) => data !== undefined);
  if (table.rows.length === 0) throw new Error(`table without rows: "${table.name}"`);
  const struct = makeData({type: new Struct(fields), length: table.rows.length, nullCount: 0, children});
  return tableToIPC(new Table(schema, [new RecordBatch(schema, struct)]), "file");
}

/** Writes a table as an Arrow IPC file to a stream: a loader entry's standard output. */
export function writeArrow(stream: Writable, table: ProtectedTable): void {
  stream.write(toArrow(table));
}

function toField(column: Column): Field {
  const metadata = new Map([
    ["role", column.role],
    ["title", JSON.stringify(column.title)]
  ]);
  if (column.unit !== undefined) metadata.set("unit", column.unit);
  if (column.labels !== undefined) metadata.set("labels", JSON.stringify(column.labels));
  if (column.adds) metadata.set("adds", "true");
  return new Field(column.name, column.type === "number" ? new Float64() : new Utf8(), true, metadata);
}

function toVector({type, name}: Column, values: readonly Value[]) {
  const wrong = values.find((value) => value !== null && typeof value !== type);
  if (wrong !== undefined)
    throw new TypeError(`column "${name}" is of type ${type}, but holds ${JSON.stringify(wrong)}`);
  return type === "number"
    ? vectorFromArray(values as number[], new Float64())
    : vectorFromArray(values as string[], new Utf8());
}

function toMetadata(table: ProtectedTable) {
  const {name, title, subtitle, units, concepts, sources, licenses, inputs, notes, disclosure} = table;
  const facts = {title, subtitle, units, concepts, sources, licenses, inputs, notes, disclosure};
  return new Map([
    ["name", name],
    ...Object.entries(facts).map(([key, value]) => [key, JSON.stringify(value)] as const)
  ]);
}
