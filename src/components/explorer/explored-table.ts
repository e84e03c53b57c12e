import {type Column, Type, tableFromIPC} from "@uwdata/flechette";
import {type ColumnTable, table as fromColumns} from "arquero";
import type {Text} from "../../../loaders/model/language.js";
import type {Disclosure} from "../../../loaders/model/protected-table.js";
import type {Value} from "../../../loaders/model/table.js";
import {type ColumnInfo, readHeader, type TableHeader} from "../rows.js";
import {addableRows} from "./addable.js";
import {type CodeColumn, type TextColumn, toCodeColumn} from "./code-column.js";

/** A dimension of a table, and what its codes are called. */
export interface Dimension {
  name: string;
  title: Text;
  /** In the order in which they are shown; "" for what the source does not divide by. */
  codes: readonly string[];
  labels: Readonly<Record<string, Text>>;
  /** True when the table declares that counts may be added over it. */
  adds: boolean;
}

/** A published table as the explorer works with it. */
export interface ExploredTable extends TableHeader {
  /** As the table is called in the address: with its collection before it for a protected one. */
  id: string;
  disclosure: Disclosure;
  dimensions: readonly Dimension[];
  measures: readonly ColumnInfo[];
  /** One column for each dimension: row by row, the position of the row's code among the dimension's codes. */
  positions: ColumnTable;
  size: number;
  /** 1 for each row whose figure may be a part of a sum. */
  addable: Uint8Array;
  /** Reads a column that is no dimension, row by row: null where nothing stands, or there is no such column. */
  readerOf(column: string): (row: number) => Value;
  /** A column with few texts, such as the sources: each text once, and which of them a row has; "" where nothing stands. */
  textsOf(column: string): CodeColumn;
}

/**
 * Reads a table out of the bytes of its Arrow file.
 * @param id what the address calls it
 * @throws Error when the bytes are no Arrow file, or none of the report's tables
 */
export function readTable(bytes: Uint8Array, id: string): ExploredTable {
  const arrow = tableFromIPC(bytes);
  const header = readHeader(arrow.schema);
  const read = (name: string) => arrow.getChild(name) as TextColumn | undefined;
  const coded = header.columns
    .filter(({role}) => role === "dimension")
    .map((info) => {
      const column = read(info.name);
      if (!column) throw new Error(`column without data in table "${header.name}": "${info.name}"`);
      return orderCodes(info, toCodeColumn(column), (language) => read(`${info.name}_${language}`));
    });
  const textsOf = once((name) => readTexts(read(name), arrow.numRows));
  const placed = coded.map(({dimension, positions}) => ({codes: dimension.codes, column: positions}));
  return {
    ...header,
    id,
    disclosure: JSON.parse(arrow.schema.metadata?.get("disclosure") ?? "null"),
    dimensions: coded.map(({dimension}) => dimension),
    measures: header.columns.filter(({role}) => role === "measure"),
    positions: fromColumns(Object.fromEntries(coded.map(({dimension, positions}) => [dimension.name, positions]))),
    size: arrow.numRows,
    addable: addableRows(placed, {status: textsOf("status"), via: textsOf("via")}),
    readerOf: once((name) => readerOf(arrow.getChild(name) as Column<Value> | undefined)),
    textsOf
  };
}

/** What is read of a column is read once. */
function once<Read>(read: (name: string) => Read): (name: string) => Read {
  const known = new Map<string, Read>();
  return (name) => {
    const found = known.get(name) ?? read(name);
    known.set(name, found);
    return found;
  };
}

function readerOf(column: Column<Value> | undefined): (row: number) => Value {
  if (!column) return () => null;
  // Numbers stand beside each other in memory; texts are decoded when they are asked for.
  const numbers = column.type.typeId === Type.Float ? column.toArray() : undefined;
  return numbers ? (row) => numbers[row] ?? null : (row) => column.at(row) ?? null;
}

function readTexts(column: TextColumn | undefined, size: number): CodeColumn {
  return column ? toCodeColumn(column) : {codes: [""], positions: new Uint32Array(size)};
}

function orderCodes(
  {name, title, labels, adds}: ColumnInfo,
  {codes, positions}: CodeColumn,
  labelColumn: (language: "sv" | "en") => TextColumn | undefined
): {dimension: Dimension; positions: Uint32Array} {
  const sorted = sortCodes(codes, labels);
  const moved = codes.map((code) => sorted.indexOf(code));
  const dimension = {
    name,
    title,
    codes: sorted,
    labels: labels ?? labelsBeside(codes, positions, labelColumn),
    adds: adds === true
  };
  return {dimension, positions: positions.map((position) => moved[position] ?? 0)};
}

// Codes of a list stand in its order, what has no list (such as periods) by code point. Protected tables bring their labels in columns
// of their own, and their rows in order.
function sortCodes(codes: readonly string[], labels: ColumnInfo["labels"]): string[] {
  const listed = Object.keys(labels ?? {});
  const place = (code: string) => (listed.includes(code) ? listed.indexOf(code) : listed.length);
  if (listed.length > 0) return [...codes].sort((a, b) => place(a) - place(b));
  return codes.every((code) => /^[\d-]/.test(code)) ? [...codes].sort() : [...codes];
}

function labelsBeside(
  codes: readonly string[],
  positions: Uint32Array,
  labelColumn: (language: "sv" | "en") => TextColumn | undefined
): Dimension["labels"] {
  const [sv, en] = [labelColumn("sv"), labelColumn("en")];
  if (!sv || !en) return {};
  return Object.fromEntries(
    codes.map((code, position) => {
      const row = positions.indexOf(position);
      return [code, {sv: sv.at(row) ?? code, en: en.at(row) ?? code}];
    })
  );
}

/**
 * The dimension of a name.
 * @throws Error when the table has none
 */
export function getDimension({name: table, dimensions}: ExploredTable, name: string): Dimension {
  const found = dimensions.find((dimension) => dimension.name === name);
  if (!found) throw new Error(`unknown dimension in table "${table}": "${name}"`);
  return found;
}

/**
 * The positions of a dimension's codes, row by row.
 * @throws Error when the table has no such dimension
 */
export function positionsOf({name: table, positions}: ExploredTable, name: string): Uint32Array {
  const found = positions.column(name) as unknown as Uint32Array | undefined;
  if (!found) throw new Error(`unknown dimension in table "${table}": "${name}"`);
  return found;
}
