import type {Text} from "../../model/language.js";
import type {CodedColumn, DimensionColumn, PlainColumn, SchemaColumn} from "../../model/submission-schema.js";
import type {SubmissionContext} from "./context.js";
import {comparable, type Labelled, writings} from "./labels.js";

/** What may stand in a column. */
export type ColumnKind = "code" | "year" | "count" | "note" | "text" | "authorities";

/** A column as it is screened. */
export interface ScreenedColumn {
  name: string;
  title: Text;
  kind: ColumnKind;
  required: boolean;
  /** True for what a table may be divided by: left wholly empty, the column is as good as absent. */
  dimension: boolean;
  /** Codes by everything that they may be written as. */
  codes: ReadonlyMap<string, string>;
  /** The codes as issues list them. */
  listed: Text;
  /** First and last year. */
  range?: readonly [number, number];
}

const NO_CODES = {codes: new Map<string, string>(), listed: {sv: "", en: ""}};

/** The columns of the table that an authority delivers. */
export function submissionColumns(context: SubmissionContext): ScreenedColumn[] {
  return context.schema.columns.map((column) => toScreened(column, context));
}

/** The columns of the table of children known to several authorities. */
export function overlapColumns(context: SubmissionContext): ScreenedColumn[] {
  const {columns, overlap} = context.schema;
  const names: readonly string[] = overlap.dimensions;
  const authority = columns.find(({name}) => name === "authority");
  const own = columns
    .filter(({name, role}) => names.includes(name) || role === "count" || role === "status" || role === "note")
    .map((column) => ({...toScreened(column, context), required: column.role === "count"}));
  const codes = authority ? toScreened(authority, context) : NO_CODES;
  const title = {sv: "myndigheter", en: "authorities"};
  return [
    {
      name: "authorities",
      title,
      kind: "authorities",
      required: true,
      dimension: false,
      codes: codes.codes,
      listed: codes.listed
    },
    ...own
  ];
}

/** The columns of the table of figures that are public already. */
export function knownColumns(context: SubmissionContext): ScreenedColumn[] {
  const own = context.schema.columns
    .filter(({role}) => role === "dimension" || role === "unit")
    .map((column) => ({...toScreened(column, context), required: column.role === "unit"}));
  const plain = (name: string, kind: ColumnKind, sv: string, en: string): ScreenedColumn => ({
    ...NO_CODES,
    name,
    kind,
    title: {sv, en},
    required: true,
    dimension: false
  });
  return [
    ...own,
    plain("lower", "count", "undre gräns", "lower"),
    plain("upper", "count", "övre gräns", "upper"),
    plain("source", "text", "källa", "source"),
    plain("place", "text", "ställe", "place")
  ];
}

/** Everything that the columns may be headed by, comparable, with their names. */
export function headersOf(columns: readonly ScreenedColumn[]): ReadonlyMap<string, string> {
  return writings(columns.map(({name, title}) => ({code: name, label: title})));
}

function toScreened(column: SchemaColumn, context: SubmissionContext): ScreenedColumn {
  const {name, title, required, role} = column;
  const plain = {...NO_CODES, name, title, required, dimension: role === "dimension"};
  if (isPlain(column)) return {...plain, kind: column.role};
  if (column.role === "dimension" && column.codelist === undefined) return yearColumn(column, plain, context);
  const labelled = labelledCodes(column, context);
  const list = (write: (code: Labelled) => string) => labelled.map(write).join(", ");
  const listed = {
    en: list(({code}) => code),
    sv: list(({code, label}) => (label && label.sv !== code ? `${label.sv} (${code})` : code))
  };
  return {...plain, kind: "code", codes: writings(labelled), listed};
}

function isPlain(column: SchemaColumn): column is PlainColumn {
  return column.role === "count" || column.role === "note";
}

// The authority of a table is one, so that there is no total over it.
function labelledCodes(
  {name, role, codelist, codes = []}: DimensionColumn | CodedColumn,
  {schema, codelists}: SubmissionContext
): Labelled[] {
  const list = codelists.get(codelist ?? "");
  const allowed = role === "dimension" && name !== "authority" ? [...codes, schema.total] : codes;
  return allowed.map((code) => {
    const found = list?.codes.find((one) => one.code === code);
    return {code, ...(found ? {label: found.label} : {})};
  });
}

function yearColumn(
  {from = 1998, to = 2100}: DimensionColumn,
  plain: Omit<ScreenedColumn, "kind">,
  {schema, lastYear}: SubmissionContext
): ScreenedColumn {
  const codes = new Map([schema.total, "alla", "alla år", "all years"].map((text) => [comparable(text), schema.total]));
  return {...plain, kind: "year", codes, range: [from, Math.min(to, lastYear ?? to)]};
}
