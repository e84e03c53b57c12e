// @vitest-environment jsdom
import {type Table, tableFromIPC} from "apache-arrow";
import {csvParse} from "d3-dsv";
import {readXlsx} from "hucre/xlsx";
import {beforeAll, describe, expect, test} from "vitest";
import {readCodelists} from "../../loaders/read/codelists.js";
import {readSubmissionSchema} from "../../loaders/read/submission-schema.js";
import {makeDownloads} from "../../loaders/site/collections.js";
import {publishCollection} from "../../loaders/tables/collections/index.js";
import {makeLabels} from "../../loaders/tables/collections/labels.js";
import {collectionReport} from "../../src/components/collection/collection.js";
import {madeUpCollection} from "./made-up.js";

const labels = makeLabels(readSubmissionSchema(), readCodelists());
const published = publishCollection(madeUpCollection(), labels);
const {view, tables} = published;

/** One cell as a form of the table says it: its codes, then status, value, lower, upper. */
type Told = readonly string[];

const dimensionsOf = (name: string) =>
  view.tables.find((table) => table.name === name)?.dimensions.map((dimension) => dimension.name) ?? [];
const told = (name: string, row: Readonly<Record<string, unknown>>): Told =>
  [...dimensionsOf(name), "status", "value", "lower", "upper"].map((column) => String(row[column] ?? ""));
const sorted = (cells: readonly Told[]) => cells.map((cell) => cell.join("|")).sort();

/** What the page shows of a cell, read back: as an eye and a screen reader would. */
function toldByHtml(cell: Element): string[] {
  const status = cell.getAttribute("data-status") ?? "";
  const text = (cell.textContent ?? "").replace(/\u00a0/g, " ");
  if (status === "published") return [status, text === "–noll" ? "0" : text, "", ""];
  if (status === "suppressed" || status === "missing") return [status, "", "", ""];
  const [lower = "", upper = ""] = text.replace("minst ", "").split("–");
  return [status, "", lower, upper];
}

function cellsOfHtml(table: Element, dimensions: readonly string[]): Told[] {
  const columns = [...table.querySelectorAll("thead th[data-code], thead th.number")];
  return [...table.querySelectorAll("tbody tr")].flatMap((row) =>
    [...row.querySelectorAll("td")].map((cell, index) => {
      const heads = [...row.querySelectorAll("th"), columns[index]];
      const codes = dimensions.map((name) => heads.find((head) => head?.getAttribute("data-dimension") === name));
      return [...codes.map((head) => head?.getAttribute("data-code") ?? ""), ...toldByHtml(cell)];
    })
  );
}

const report = collectionReport("sv", [view], "made-up");
const page = document.createElement("main");
page.append(report.mark(), report.girlsAndBoys(), report.purposes(), report.circumstances(), report.downloads());

describe.each(tables.map((table) => [table.name, table] as const))("%s", (name, table) => {
  let files: ReadonlyMap<string, Uint8Array | string>;
  beforeAll(async () => {
    files = await makeDownloads(published);
  });
  const expected = sorted(table.rows.map((row) => told(name, row)));

  test("says the same in CSV, Arrow, spreadsheet and HTML, cell by cell", async () => {
    const csv = csvParse(String(files.get(`${name}.csv`)));
    expect(sorted(csv.map((row) => told(name, row)))).toEqual(expected);
    const arrow: Table = tableFromIPC(files.get(`${name}.arrow`) as Uint8Array);
    expect(sorted(arrow.toArray().map((row) => told(name, row.toJSON())))).toEqual(expected);
    const {sheets} = await readXlsx(files.get("made-up.xlsx") as Uint8Array);
    const [head = [], ...rows] = sheets[tables.indexOf(table) + 2]?.rows ?? [];
    const records = rows.map((row) => Object.fromEntries(head.map((column, index) => [String(column), row[index]])));
    expect(sorted(records.map((row) => told(name, row)))).toEqual(expected);
    const html = page.querySelector(`table[data-protected="made-up/${name}"]`);
    expect(html && sorted(cellsOfHtml(html, dimensionsOf(name)))).toEqual(expected);
  });

  test("holds neither value nor bounds where a figure is hidden", () => {
    const hidden = table.rows.filter(({status}) => status === "suppressed");
    expect(hidden.length).toBeGreaterThan(0);
    for (const row of hidden) expect([row.value, row.lower, row.upper]).toEqual([null, null, null]);
  });

  test("carries rules, threshold, symbol and the mark of made-up figures into its Arrow file", () => {
    const {metadata} = tableFromIPC(files.get(`${name}.arrow`) as Uint8Array).schema;
    const disclosure = JSON.parse(metadata.get("disclosure") ?? "null");
    expect(disclosure).toMatchObject({method: "suppression", rules: view.rules.version, threshold: 5, synthetic: true});
    expect(disclosure.symbol).toEqual(view.rules.symbol);
    expect(metadata.get("notes")).toContain("SYNTETISKT");
  });

  test("says of every row that it is made up", () => {
    for (const row of csvParse(String(files.get(`${name}.csv`)))) expect(row.synthetic).toBe("yes");
  });
});

test("the spreadsheet says on its cover that all is made up, and which sheet is which table", async () => {
  const files = await makeDownloads(published);
  const {sheets} = await readXlsx(files.get("made-up.xlsx") as Uint8Array);
  const cover = (sheets[0]?.rows ?? []).map((row) => row.join(" "));
  expect(cover[1]).toMatch(/SYNTETISKT.*SYNTHETIC/);
  for (const [index, table] of tables.entries()) expect(cover.join("\n")).toContain(`T${index + 1} ${table.title.sv}`);
});

test("equal collections give equal bytes", async () => {
  const [first, second] = await Promise.all([
    makeDownloads(published),
    makeDownloads(publishCollection(madeUpCollection(), labels))
  ]);
  for (const [name, content] of first)
    expect(Buffer.from(content).equals(Buffer.from(second.get(name) ?? "")), name).toBe(true);
});
