import {readFileSync} from "node:fs";
import {readXlsx} from "hucre/xlsx";
import {describe, expect, test} from "vitest";
import type {SubmissionSchema} from "../model/submission-schema.js";
import {TEMPLATE_SHEETS} from "../model/submission-sheets.js";
import {readCodelists} from "../read/codelists.js";
import {readWorkbook} from "../read/submission/read-workbook.js";
import {readSubmissionSchema} from "../read/submission-schema.js";
import {screenCell} from "../screen/submission/cell.js";
import {headersOf, submissionColumns} from "../screen/submission/columns-of.js";
import {screenTable} from "../screen/submission/table.js";
import {toBytes} from "../write/files.js";
import {toSpreadsheet} from "../write/spreadsheet.js";
import {listCodes} from "./code-rows.js";
import {submissionWorkbook, templateFiles} from "./index.js";

const FOLDER = "data/submissions/template";
const schema = readSubmissionSchema();
const codelists = readCodelists();
const committed = new Map(await toBytes(templateFiles(schema, codelists)));

describe("what is committed is what the schema and the code lists give", () => {
  test.each([...committed.keys()])("%s", (name) => {
    const file = readFileSync(`${FOLDER}/${name}`);
    expect(file.equals(committed.get(name) ?? new Uint8Array()), `run npm run template: ${name} is outdated`).toBe(
      true
    );
  });
});

describe("a column added to the schema shows", () => {
  const title = {sv: "skola", en: "school"};
  const wider: SubmissionSchema = {
    ...schema,
    columns: [
      ...schema.columns,
      {role: "note", name: "note", required: false, title, description: {sv: "Skolform.", en: "Kind of school."}}
    ]
  };

  test("in the workbook and its explanation", () => {
    const {sheets} = submissionWorkbook(wider, codelists, "sv");
    expect(sheets.at(-1)?.columns.at(-1)).toMatchObject({title: "skola", help: "Skolform."});
    expect(sheets.find(({name}) => name === "Kolumner")?.rows.at(-1)?.[2]).toBe("Skolform.");
  });

  test("in the CSV and the README", () => {
    const files = templateFiles(wider, codelists);
    expect(files["submission.csv"]).toMatch(/note;note\r\n$/);
    expect(files["README.md"]).toContain("| `note` | skola | Skolform. | nej |");
  });
});

describe.each(["sv", "en"] as const)("the workbook (%s)", (language) => {
  const book = submissionWorkbook(schema, codelists, language);
  const data = book.sheets.at(-1);

  test("has the columns of the schema, in its order", () => {
    expect(data?.columns.map(({title}) => title)).toEqual(schema.columns.map(({title}) => title[language]));
  });

  test("offers the labels of the codes that may be delivered, and of the total", () => {
    const entry = data?.columns[2]?.entry;
    if (entry?.kind !== "choice") throw new Error("no drop-down of sex");
    const codes = book.sheets.find(({name}) => name === entry.sheet);
    const rows = codes?.rows.slice(entry.first, entry.last + 1) ?? [];
    expect(rows.map((row) => row[2])).toEqual(["girl", "boy", "unknown", "all"]);
    expect(rows.map((row) => row[entry.column])).toEqual(
      ["girl", "boy", "unknown", "all"].map(
        (code) => codelists.get("sex")?.codes.find((one) => one.code === code)?.label[language]
      )
    );
  });

  test("lets in whole numbers from 0 as counts, and years within the limits", () => {
    const entries = schema.columns.map(({name}, index) => [name, data?.columns[index]?.entry]);
    expect(Object.fromEntries(entries)).toMatchObject({
      count: {kind: "whole", from: 0},
      year: {kind: "whole", from: 1998, to: 2100}
    });
  });

  test("names its sheets without figures as the screening knows them", () => {
    expect(book.sheets.slice(0, -1).map(({name}) => name)).toEqual(TEMPLATE_SHEETS.map((sheet) => sheet[language]));
  });

  test("the screening takes every label that it offers for its code", () => {
    const context = {schema, codelists, references: new Set<string>()};
    const columns = submissionColumns(context);
    const taken = listCodes(schema, codelists).map(({column, code}) => {
      const screened = columns.find(({name}) => name === column.name);
      return screened && screenCell(screened, code.label[language], {path: "t"}, schema.total);
    });
    expect(taken).toEqual(listCodes(schema, codelists).map(({code}) => ({value: code.code})));
  });

  test("the screening takes it filled in, its other columns left empty", async () => {
    const row = data?.columns.map(({title}) => filledIn(title)) ?? [];
    const sheets = book.sheets.map((sheet) => (sheet === data ? {...sheet, rows: [row]} : sheet));
    const bytes = await toSpreadsheet({...book, sheets});
    const context = {schema, codelists, references: new Set<string>()};
    const read = await readWorkbook(bytes, "t.xlsx", headersOf(submissionColumns(context)));
    expect(read.issues).toEqual([]);
    const [table] = read.tables.map((one) => screenTable(one, context));
    expect(table?.issues).toEqual([]);
    expect(table?.table).toMatchObject({authority: "police", unit: "suspicion", dimensions: ["authority", "year"]});
  });

  /** The value of one filled-in row in the column of a title, null where the column is not used. */
  function filledIn(title: string): string | number | null {
    const name = schema.columns.find((column) => column.title[language] === title)?.name ?? "";
    const codes: Record<string, string> = {authority: "police", unit: "suspicion", status: "final"};
    const code = listCodes(schema, codelists).find((one) => one.column.name === name && one.code.code === codes[name]);
    if (code) return code.code.label[language];
    return name === "count" ? 3 : name === "year" ? 2014 : null;
  }

  test("can be read back, sheet by sheet", async () => {
    const {sheets} = await readXlsx(await toSpreadsheet(book));
    expect(sheets.map(({name}) => name)).toEqual(book.sheets.map(({name}) => name));
  });

  test("no two codes of a column have one label: a choice means one code", () => {
    const rows = book.sheets.find(({name}) => name === (language === "sv" ? "Koder" : "Codes"))?.rows ?? [];
    const choices = rows.map(([column, label]) => `${column}: ${label}`);
    expect(choices.filter((choice, index) => choices.indexOf(choice) < index)).toEqual([]);
  });
});

test("a code of the schema that is in no code list is named", () => {
  const columns = schema.columns.map((column) =>
    column.name === "sex" ? {...column, codes: ["girl", "boys"]} : column
  ) as SubmissionSchema["columns"];
  expect(() => templateFiles({...schema, columns}, codelists)).toThrow('no such code in code list "sex": "boys"');
});
