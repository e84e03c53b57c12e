import type {Code, Codelist} from "../model/codelist.js";
import type {SchemaColumn, SubmissionSchema} from "../model/submission-schema.js";

/** One code that may stand in a column. */
export interface CodeRow {
  column: SchemaColumn;
  code: Code;
}

/**
 * Every code that may be delivered, by column in the order of the template, the total last where the code list of a dimension has one.
 * @throws Error when a code list or a code of the schema does not exist
 */
export function listCodes(
  {columns, total}: SubmissionSchema,
  codelists: ReadonlyMap<string, Codelist>
): readonly CodeRow[] {
  return columns.flatMap((column) => {
    if (!("codelist" in column) || column.codelist === undefined) return [];
    const {codelist: name, codes = []} = column;
    const codelist = codelists.get(name);
    if (codelist === undefined) throw new Error(`no such code list of column "${column.name}": "${name}"`);
    const given = codes.map((code) => findCode(codelist, code));
    const sum = column.role === "dimension" ? codelist.codes.filter(({code}) => code === total) : [];
    return [...given, ...sum].map((code) => ({column, code}));
  });
}

function findCode({name, codes}: Codelist, wanted: string): Code {
  const found = codes.find(({code}) => code === wanted);
  if (found === undefined) throw new Error(`no such code in code list "${name}": "${wanted}"`);
  return found;
}

/** Places of the first and the last code of a column, from 0; undefined where it has none. */
export function placesOf(rows: readonly CodeRow[], name: string): {first: number; last: number} | undefined {
  const first = rows.findIndex(({column}) => column.name === name);
  return first < 0 ? undefined : {first, last: rows.findLastIndex(({column}) => column.name === name)};
}
