import type {Codelist} from "../model/codelist.js";
import type {Language} from "../model/language.js";
import type {SchemaColumn, SubmissionSchema} from "../model/submission-schema.js";
import type {SheetValue} from "../model/workbook.js";
import {WORDS} from "../template/texts.js";
import type {CountedRow} from "./count.js";
import type {Delivery} from "./deliveries.js";
import {NOTE} from "./mark.js";

/** A table as it is delivered: its columns and the values of each row, in codes or in a language's labels. */
export interface DeliveredValues {
  columns: readonly SchemaColumn[];
  rows: readonly (readonly SheetValue[])[];
}

/** Makes the delivered table of counted rows; in codes where no language is given. */
export function toDelivered(
  counted: readonly CountedRow[],
  delivery: Delivery,
  {columns: all, total}: SubmissionSchema,
  codelists: ReadonlyMap<string, Codelist>,
  language?: Language
): DeliveredValues {
  const names: readonly string[] = ["authority", ...delivery.dimensions];
  const columns = all.filter(({name, role}) => role !== "dimension" || names.includes(name));
  const rows = counted.map(({codes, count}) => {
    const key = new Map(delivery.dimensions.map((name, place) => [name as string, codes[place] ?? total]));
    const plain: Record<string, SheetValue> = {
      authority: delivery.authority,
      unit: delivery.unit,
      count: count ?? null,
      status: statusOf(count, key.get("year"), delivery),
      note: NOTE
    };
    return columns.map((column) =>
      written(plain[column.name] ?? key.get(column.name) ?? null, column, codelists, language)
    );
  });
  return {columns, rows};
}

function statusOf(count: number | undefined, year: string | undefined, {preliminary}: Delivery): string {
  if (count === undefined) return "missing";
  return preliminary !== undefined && year === preliminary ? "preliminary" : "final";
}

function written(
  value: SheetValue,
  column: SchemaColumn,
  codelists: ReadonlyMap<string, Codelist>,
  language: Language | undefined
): SheetValue {
  if (column.name === "year") return writtenYear(`${value}`, language);
  if (language === undefined || !("codelist" in column) || column.codelist === undefined) return value;
  return codelists.get(column.codelist)?.codes.find(({code}) => code === value)?.label[language] ?? value;
}

// A year is a number, or the word for all of them.
function writtenYear(value: string, language: Language | undefined): SheetValue {
  if (/^\d+$/.test(value)) return Number(value);
  return language === undefined ? value : WORDS.all[language];
}
