import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {parse} from "csv-parse/sync";
import {strFromU8, unzipSync} from "fflate";
import {readXlsx} from "hucre/xlsx";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {Language} from "../../loaders/model/language.js";
import type {ProtectedTable} from "../../loaders/model/protected-table.js";
import {readEvidence} from "../../loaders/read/evidence.js";
import {readPublication} from "../../loaders/read/publication.js";
import {findChapterTables} from "../../loaders/site/workbooks/chapter-tables.js";
import {ALL_TABLES, publishWorkbooks} from "../../loaders/site/workbooks/publish-workbooks.js";
import {makeTables} from "../../loaders/tables/index.js";
import {toChapterWorkbook} from "../../loaders/write/chapter-workbook.js";
import {convertSheets} from "../soffice.js";

const folder = mkdtempSync(join(tmpdir(), "workbooks-"));
const tables = [...makeTables(readEvidence()).values()];
const publication = readPublication();
let paths: string[] = [];

beforeAll(async () => {
  paths = await publishWorkbooks(process.cwd(), folder);
  convertSheets(
    Object.values(ALL_TABLES).map(({workbook}) => join(folder, workbook)),
    folder
  );
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const bytesOf = (path: string) => readFileSync(join(folder, path));

/** A sheet as LibreOffice has read it, header row first. */
function opened(language: Language, sheet: string): string[][] {
  const stem = ALL_TABLES[language].workbook.replace(/^.*\/|\.xlsx$/g, "");
  return parse(readFileSync(join(folder, `${stem}-${sheet}.csv`)), {bom: true}) as string[][];
}

/** The cells of a row as a reader of the language is to see them: words, then codes. */
function expected({columns, rows}: ProtectedTable, language: Language): string[][] {
  const coded = columns.filter(({labels}) => labels);
  return rows.map((row) => [
    ...columns.map(({name, labels}) => labels?.[String(row[name])]?.[language] ?? String(row[name] ?? "")),
    ...coded.map(({name}) => String(row[name] ?? ""))
  ]);
}

// LibreOffice keeps 15 digits of a number: what differs by less is the same.
function sameOr(cell: string, wanted: string): string {
  const [a, b] = [Number(cell), Number(wanted)];
  return cell !== "" && wanted !== "" && Math.abs(a - b) <= Math.abs(b) * 1e-13 ? cell : wanted;
}

describe.each(["sv", "en"] as const)("the workbook of all tables in %s, opened with LibreOffice", (language) => {
  test.each(tables.map((table, index) => [`T${index + 1}`, table.name, table] as const))(
    "%s holds every cell of %s from A1",
    (sheet, _name, table) => {
      const [header = [], ...rows] = opened(language, sheet);
      const cells = expected(table, language);
      const coded = table.columns.filter(({labels}) => labels);
      const code = language === "sv" ? "kod" : "code";
      expect(header.map((title) => title.replace(/ \(\d\)$/, ""))).toEqual([
        ...table.columns.map(({title}) => title[language]),
        ...coded.map(({title}) => `${title[language]}, ${code}`)
      ]);
      expect(rows).toEqual(cells.map((row, line) => row.map((wanted, at) => sameOr(rows[line]?.[at] ?? "", wanted))));
    }
  );

  test("lists its sheets on the cover, with the edition and the publisher, be it a placeholder", () => {
    const cover = new Map(opened(language, language === "sv" ? "Försättsblad" : "Cover") as [string, string][]);
    const [sheet, name] = language === "sv" ? ["Blad", "Utgivare"] : ["Sheet", "Publisher"];
    expect(cover.get(name)).toBe(publication.publisher[language]);
    expect(cover.get(language === "sv" ? "Utgåva" : "Edition")).toContain(publication.edition.number);
    expect(cover.get(language === "sv" ? "Licens" : "Licence")).toBe(publication.licence);
    for (const [index, {title}] of tables.entries())
      expect(cover.get(`${sheet} T${index + 1}`)).toContain(title[language]);
  });

  test("explains every status, and names every source in full, among its notes", () => {
    const notes = opened(language, language === "sv" ? "Anmärkningar" : "Notes");
    const concerns = notes.map(([what]) => what);
    const [status, source] = language === "sv" ? ["Status", "Källa"] : ["Status", "Source"];
    for (const {label} of readEvidence().codelists.get("observation-status")?.codes ?? [])
      expect(concerns).toContain(`${status} ${label[language]}`);
    for (const id of new Set(tables.flatMap(({sources}) => sources))) expect(concerns).toContain(`${source} ${id}`);
    const texts = notes.map(([, text]) => text);
    for (const note of tables.flatMap(({notes: own}) => own)) expect(texts).toContain(note[language]);
  });
});

describe("every workbook", () => {
  test("belongs to a page and a language; every page that shows tables has one", () => {
    const chapters = findChapterTables();
    expect(chapters.length).toBeGreaterThan(10);
    expect([...paths].sort()).toEqual([...Object.values(ALL_TABLES), ...chapters].map(({workbook}) => workbook).sort());
  });

  test("has one marked table a sheet, no merged cell, hidden part, frozen pane, macro or colour", async () => {
    for (const path of paths) {
      const {sheets} = await readXlsx(bytesOf(path));
      expect(new Set(sheets.map(({name}) => name)).size).toBe(sheets.length);
      for (const sheet of sheets) {
        expect(sheet.tables?.length, `${path} ${sheet.name}`).toBe(1);
        expect(sheet.rows[0]?.every((title) => typeof title === "string" && title !== "")).toBe(true);
      }
      const parts = unzipSync(bytesOf(path));
      const names = Object.keys(parts);
      expect(names.filter((name) => /vba|macro/i.test(name))).toEqual([]);
      for (const name of names.filter((part) => /worksheets\/sheet\d+\.xml$/.test(part)))
        expect(strFromU8(parts[name] ?? new Uint8Array())).not.toMatch(/<mergeCell|<pane|hidden="1"|state="hidden"/);
      expect(strFromU8(parts["docProps/core.xml"] ?? new Uint8Array())).toMatch(
        path.includes("kapitel") ? /<dc:language>sv-SE</ : /<dc:language>en-GB</
      );
      expect(strFromU8(parts["docProps/core.xml"] ?? new Uint8Array())).toMatch(/<dc:title>[^<]{10,}</);
    }
  });

  test("refuses rows that were not protected", () => {
    const [table] = tables;
    if (!table) throw new Error("no tables");
    const facts = {language: "sv", title: "t", description: "t", cover: [], notes: []} as const;
    const changed = {...table, rows: table.rows.map((row) => ({...row, value: 1}))};
    expect(() => toChapterWorkbook(facts, [changed])).toThrow('table "children-by-sex" holds other rows');
  });
});
