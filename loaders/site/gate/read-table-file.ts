import {tableFromIPC} from "apache-arrow";
import {parse} from "csv-parse/sync";
import {strFromU8, unzipSync} from "fflate";
import {readXlsx} from "hucre/xlsx";
import type {Mark, Seen, SeenCell} from "../../model/seen.js";
import type {Place, PlaceForm} from "../../model/statement.js";
import type {Names} from "../../protect/gate/mention.js";
import {placeIn} from "./place-form.js";
import {findJson, readJsonValue} from "./read-json.js";

/** A file that could not be read: whatever it holds, the gate cannot vouch for it. */
export class UnreadableFile extends Error {
  constructor(path: string, cause: unknown) {
    super(`${path}: cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
    this.name = "UnreadableFile";
  }
}

/** A CSV file, whatever separates its cells. */
export function readCsvFile(path: string, bytes: Uint8Array, mark?: Mark): Seen[] {
  const text = new TextDecoder("utf-8").decode(bytes);
  const [first = ""] = text.split("\n");
  const delimiter = [",", ";", "\t", "|"].sort((a, b) => first.split(b).length - first.split(a).length)[0] ?? ",";
  try {
    const rows = parse(text, {bom: true, relax_column_count: true, relax_quotes: true, delimiter}) as string[][];
    return [toRows(rows, placeIn(path, "csv"), mark)];
  } catch (error) {
    throw new UnreadableFile(path, error);
  }
}

/** An Arrow file: its rows, and what its metadata says. */
export function readArrowFile(path: string, bytes: Uint8Array, names: Names, mark?: Mark): Seen[] {
  try {
    const table = tableFromIPC(bytes);
    const columns = table.schema.fields.map(({name}) => name);
    const rows = table.toArray().map((row) => columns.map((name) => textOf(row[name])));
    const metadata = [...table.schema.metadata].flatMap(([name, value]) =>
      readMetadata(name, value, path, names, mark)
    );
    return [toRows([columns, ...rows], placeIn(path, "arrow"), mark), ...metadata];
  } catch (error) {
    throw new UnreadableFile(path, error);
  }
}

/** A spreadsheet: every sheet, hidden ones too, and what else it holds. */
export async function readSpreadsheet(
  path: string,
  bytes: Uint8Array,
  mark: Mark | undefined,
  tables: readonly string[]
): Promise<Seen[]> {
  try {
    const {sheets} = await readXlsx(bytes);
    const ownSheets = sheets.flatMap((sheet) => {
      const rows = sheet.rows.map((row) => row.map(textOf));
      const own = mark && withTable(mark, sheet.name, tables);
      return [toRows(rows, placeIn(path, "spreadsheet", `sheet "${sheet.name}"`), own, sheet.name)];
    });
    return [...ownSheets, ...readParts(path, bytes, mark)];
  } catch (error) {
    throw new UnreadableFile(path, error);
  }
}

/** What a spreadsheet holds besides its sheets: comments, charts with their numbers, text boxes, properties. */
function readParts(path: string, bytes: Uint8Array, mark: Mark | undefined): Seen[] {
  const parts = unzipSync(bytes, {
    filter: ({name}) => /(comment|chart|drawing|docProps\/(core|custom))[^/]*\.xml$/i.test(name)
  });
  return Object.entries(parts).flatMap(([name, content]): Seen[] => {
    const dated = strFromU8(content).replace(/<dcterms:\w+[^>]*>[^<]*</g, "<");
    const text = dated
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    return mark && text ? [{kind: "text", where: placeIn(path, "spreadsheet", name), mark, text}] : [];
  });
}

// Names of sheets are cut at 31 signs, or are numbers in the order of the tables.
function withTable({collection}: Mark, sheet: string, tables: readonly string[]): Mark {
  const numbered = tables[Number(/^T(\d+)$/.exec(sheet)?.[1]) - 1];
  const table =
    numbered ??
    tables.find((name) => name === sheet) ??
    tables.filter((name) => sheet.length >= 20 && name.startsWith(sheet))[0];
  return {collection, ...(table ? {table} : {})};
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" && "result" in value ? String(value.result) : String(value);
}

function toRows(rows: readonly (readonly string[])[], where: Place, mark: Mark | undefined, caption = ""): Seen {
  const cells = rows.map((row, index) =>
    row.map((one): SeenCell => ({text: one, ...(index === 0 ? {heading: true} : {})}))
  );
  return {kind: "rows", where, ...(mark ? {mark} : {}), caption, rows: cells};
}

function readMetadata(name: string, value: string, path: string, names: Names, mark: Mark | undefined): Seen[] {
  const where = placeIn(path, "arrow", `metadata ${name}`);
  const values = findJson(value);
  if (values.length > 0) return values.flatMap((one) => readJsonValue(one, where, names, mark));
  return mark ? [{kind: "text", where, mark, text: value}] : [];
}

/** Form of a file of rows, by its path; undefined when it is none. */
export function tableFormOf(path: string): Extract<PlaceForm, "csv" | "arrow" | "spreadsheet"> | undefined {
  if (/\.(csv|tsv)$/i.test(path)) return "csv";
  if (/\.(arrow|feather)$/i.test(path)) return "arrow";
  return /\.(xlsx|xlsm)$/i.test(path) ? "spreadsheet" : undefined;
}
