import fc from "fast-check";
import {strFromU8, unzipSync} from "fflate";
import {readXlsx} from "hucre/xlsx";
import {describe, expect, test} from "vitest";
import type {Sheet, SheetValue, Workbook} from "../model/workbook.js";
import {toSpreadsheet} from "./spreadsheet.js";

function sheet(name: string, rows: SheetValue[][], more: Partial<Sheet> = {}): Sheet {
  return {
    name,
    columns: [
      {title: "kön", width: 10},
      {title: "antal", width: 8}
    ],
    rows,
    ...more
  };
}

function workbook(...sheets: Sheet[]): Workbook {
  return {title: "Barn & ungdomar", language: "sv", description: "Ett prov", refusal: "Välj i listan.", sheets};
}

async function parts(book: Workbook): Promise<Record<string, string>> {
  const files = unzipSync(await toSpreadsheet(book));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const BOOK = workbook(sheet("Barn", [["flicka", 3]]), sheet("Ärenden", [["pojke", null]]));

test("rows come back as they were", async () => {
  const {sheets} = await readXlsx(await toSpreadsheet(BOOK));
  expect(sheets.map(({name, rows}) => [name, rows])).toEqual([
    [
      "Barn",
      [
        ["kön", "antal"],
        ["flicka", 3]
      ]
    ],
    [
      "Ärenden",
      [
        ["kön", "antal"],
        ["pojke", null]
      ]
    ]
  ]);
});

test("any text and any number come back as they were", async () => {
  const text = fc.string({unit: "grapheme", minLength: 1}).filter((one) => !/\p{Cc}/u.test(one));
  const row = fc.tuple(text, fc.oneof(fc.integer(), fc.double({noNaN: true, noDefaultInfinity: true})));
  await fc.assert(
    fc.asyncProperty(fc.array(row, {minLength: 1, maxLength: 5}), async (rows) => {
      const {sheets} = await readXlsx(await toSpreadsheet(workbook(sheet("Barn", rows))));
      expect(sheets[0]?.rows.slice(1).map(([key, value]) => [key, Number(value) + 0])).toEqual(
        rows.map(([key, value]) => [key, value + 0])
      );
    }),
    {numRuns: 50, seed: 1}
  );
});

test("title and language are set, and no time but a fixed one", async () => {
  const {"docProps/core.xml": core = ""} = await parts(BOOK);
  expect(core).toContain("<dc:title>Barn &amp; ungdomar</dc:title>");
  expect(core).toContain("<dc:language>sv-SE</dc:language>");
  expect([...core.matchAll(/\d{4}-\d\d-\d\dT/g)].map(String)).toEqual(["1980-01-01T", "1980-01-01T"]);
});

test("equal workbooks give equal bytes", async () => {
  const [first, second] = [await toSpreadsheet(BOOK), await toSpreadsheet(structuredClone(BOOK))];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test("one table a sheet from A1, its header row marked and repeated in print", async () => {
  const {"xl/tables/table1.xml": table = "", "xl/workbook.xml": book = ""} = await parts(BOOK);
  expect(table).toContain('ref="A1:B2"');
  expect(table).toContain('<tableColumn id="1" name="kön"/>');
  expect(book).toContain("Barn!$1:$1");
});

test("no merged cells, hidden parts, frozen panes, colours, formulas or macros", async () => {
  const files = await parts(workbook(sheet("Barn", [["=1+1", 3]])));
  const all = Object.entries(files)
    .filter(([path]) => !path.includes("theme"))
    .map(([, text]) => text)
    .join();
  for (const wrong of ["<mergeCell", "hidden", "<pane", "<color", "<f>", "vbaProject", "rgb="])
    expect(all).not.toContain(wrong);
});

test.each(["=1+1", "+46", "-5", "@name", '=HYPERLINK("x")'])(
  "a text that looks like a formula stays a text: %s",
  async (text) => {
    const {sheets} = await readXlsx(await toSpreadsheet(workbook(sheet("Barn", [[text, 1]]))), {readStyles: true});
    expect(sheets[0]?.rows[1]?.[0]).toBe(text);
    const cell = sheets[0]?.cells?.get("1,0");
    expect([cell?.formula, cell?.style?.numFmt]).toEqual([undefined, "@"]);
  }
);

describe("what may be entered", () => {
  const codes = sheet("Koder kön", [
    ["flicka", 1],
    ["pojke", 2]
  ]);
  const columns = [
    {title: "kön", width: 9, entry: {kind: "choice", sheet: "Koder kön", column: 0, first: 0, last: 1}, help: "Välj."},
    {title: "antal", width: 9, entry: {kind: "whole", from: 0}},
    {title: "år", width: 9, entry: {kind: "whole", from: 1998, to: 2100, or: "alla"}},
    {title: "anmärkning", width: 9, entry: {kind: "text", longest: 500}}
  ] as const;
  const empty: Sheet = {name: "Uppgifter", columns, rows: [], blankRows: 10};

  test("a choice, a whole number, a number or a word, a text no longer than", async () => {
    const {"xl/worksheets/sheet1.xml": xml = ""} = await parts(workbook(empty, codes));
    const rules = [...xml.matchAll(/<dataValidation type="(\w+)" sqref="([^"]+)".*?<formula1>(.*?)<\/formula1>/g)];
    expect(rules.map(([, type, range, formula]) => [type, range, formula])).toEqual([
      ["list", "A2:A11", "'Koder kön'!$A$2:$A$3"],
      ["whole", "B2:B11", "0"],
      ["custom", "C2:C11", 'IF(ISTEXT(C2),C2="alla",AND(ISNUMBER(C2),C2=INT(C2),C2&gt;=1998,C2&lt;=2100))'],
      ["textLength", "D2:D11", "500"]
    ]);
    expect(xml).toContain('prompt="Välj."');
    expect(xml).toContain('error="Välj i listan."');
  });

  test("a choice from rows that do not exist is refused", async () => {
    await expect(toSpreadsheet(workbook(empty, {...codes, rows: []}))).rejects.toThrow(
      'no such choices: rows 0 to 1 of sheet "Koder kön"'
    );
  });

  test("a message that no program would show whole is refused", async () => {
    const long = {...empty, columns: [{...columns[0], help: "x".repeat(256)}]};
    await expect(toSpreadsheet(workbook(long, codes))).rejects.toThrow('message of column "kön" longer than 255');
  });
});

describe("refused", () => {
  const two = sheet("Barn", []);
  test.each<[string, Sheet[], string]>([
    ["a name longer than 31 characters", [sheet("x".repeat(32), [])], "at most 31"],
    ["a name with a forbidden character", [sheet("a/b", [])], "a/b"],
    ["two sheets with one name", [two, sheet("BARN", [])], "BARN"],
    ["no sheets", [], "workbook without sheets"],
    ["a row of another length", [sheet("Barn", [["flicka"]])], 'row 2 of sheet "Barn" has 1 cells (expected 2)'],
    ["a number that is none", [sheet("Barn", [["flicka", Number.NaN]])], "no number in row 2"],
    ["a control character", [sheet("Barn", [["a\u0000", 1]])], "control character in row 2"],
    ["two equal headers", [sheet("Barn", [], {columns: [two, two].map(() => ({title: "kön", width: 5}))})], '"kön"'],
    ["an empty header", [sheet("Barn", [], {columns: [{title: "", width: 5}]})], "has no header"]
  ])("%s", async (_name, sheets, message) => {
    await expect(toSpreadsheet(workbook(...sheets))).rejects.toThrow(message);
  });
});
