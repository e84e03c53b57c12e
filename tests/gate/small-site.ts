import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {Float64, Table, tableToIPC, Utf8, vectorFromArray} from "apache-arrow";
import {csvFormatRows} from "d3-dsv";
import type {ProtectedCell, ProtectedCollection, ProtectedCounts} from "../../loaders/model/protected.js";
import {readCodelists} from "../../loaders/read/codelists.js";
import {readSubmissionSchema} from "../../loaders/read/submission-schema.js";
import {attackSite} from "../../loaders/site/gate/gate.js";
import type {GateKnowledge} from "../../loaders/site/gate/judge-file.js";
import {toScript} from "../../loaders/site/search/publish-search.js";
import {toSpreadsheet} from "../../loaders/write/spreadsheet.js";
import {makePdf} from "./make-pdf.js";
import {policeByAge, trial} from "./small-collection.js";

/** Files of a site, or of a project around it, by path. */
export type Files = Map<string, string | Uint8Array>;

const LABELS: Readonly<Record<string, string>> = {girl: "Flickor", boy: "Pojkar", unknown: "Okänt", all: "Totalt"};
const COLUMNS = ["status", "value", "lower", "upper"];

function fieldsOf(cell: ProtectedCell): string[] {
  return [cell.status, cell.status === "published" ? String(cell.value) : "", "", ""];
}

/** The rows of a protected table as its files have them, heading first. */
export function rowsOf({dimensions, counts}: ProtectedCounts): string[][] {
  const names = dimensions.map(({name}) => name as string);
  return [
    [...names, ...COLUMNS],
    ...counts.map(({key, cell}) => [...names.map((name) => key[name] ?? ""), ...fieldsOf(cell)])
  ];
}

/** A protected table as a page shows it: the second dimension at the rows, the first at the columns. */
export function htmlTable(table: ProtectedCounts, collection = "trial"): string {
  const [first, second] = table.dimensions;
  const codes = [...(first?.categories.map(({code}) => code) ?? []), "all"];
  const lines = [...(second?.categories.map(({code}) => code) ?? []), "all"].map((line) => {
    const cells = codes.map((code) => {
      const found = table.counts.find(({key}) => key[first?.name ?? ""] === code && key[second?.name ?? ""] === line);
      const shown = found?.cell.status === "published" ? String(found.cell.value) : "··";
      return `<td data-status="${found?.cell.status}">${shown}</td>`;
    });
    return `<tr><th scope="row" data-code="${line}">${line}</th>${cells.join("")}</tr>`;
  });
  const heads = codes.map((code) => `<th scope="col" data-code="${code}">${LABELS[code]}</th>`).join("");
  return `<table data-protected="${collection}/${table.name}"><caption>Barn efter kön och ålder</caption>
<thead><tr><th scope="col">Ålder</th>${heads}</tr></thead><tbody>${lines.join("\n")}</tbody></table>`;
}

/** Bars of girls by age: 2 pixels a child from x = 100, and a mark at zero for what is hidden. */
export function drawing(extra = ""): string {
  const ages = ["0-6", "7-11", "12-14", "15-17"];
  const bars = [
    [2, 12],
    [3, 41]
  ].map(([line = 0, value = 0]) => `<rect x="100" y="${line * 30 + 10}" width="${value * 2}" height="20"/>`);
  const names = ages.map((age, line) => `<text x="90" y="${line * 30 + 20}">${age.replace("-", "–")} år</text>`);
  const ticks = [0, 20, 40].map((value) => `<text x="${100 + value * 2}" y="140">${value}</text>`);
  const symbols = [0, 1].map((line) => `<text x="104" y="${line * 30 + 20}">··</text>`);
  const words = ["<title>Flickor efter ålder: störst 15–17 år (41)</title>", '<text x="100" y="-8">Flickor</text>'];
  return `<svg viewBox="0 0 300 150">${[...words, ...bars, ...names, ...ticks, ...symbols].join("")}${extra}</svg>`;
}

const OTHER = `<table><caption>Andra länder</caption><tr><th>Ålder</th><th>Flickor</th><th>Pojkar</th></tr>
<tr><th>0–6 år</th><td>3</td><td>2</td></tr><tr><th>15–17 år</th><td>17</td><td>9</td></tr></table>
<p>I Storbritannien var 3 av 17 flickor i åldern 0–6 år.</p>`;

function page(body: string): string {
  return `<!doctype html><html lang="sv"><head><title>Bilaga</title></head><body>${body}</body></html>`;
}

/** The page of the collection, with more inside its mark. */
export function annex(more = "", table = htmlTable(policeByAge), picture = drawing()): string {
  return page(`<nav><a href="./index.html">1 Början</a></nav><main data-protected-collection="trial">
<h1>Bilaga 2: Påhittad provsamling</h1>
<p>Utgåva 2016-1, 31 januari 2017. 2 myndigheter har lämnat 3 tabeller. Polisen kände till 141 barn, varav 60 flickor.</p>
<p>Antal från 1 till 4 visas inte. Bland flickorna är de minsta åldersgrupperna dolda; 15–17 år är störst med 41.</p>
<figure data-protected="trial/${policeByAge.name}" aria-label="Flickor efter ålder">${picture}
<figcaption>Figur 1. Flickor efter ålder.</figcaption></figure>
${table}${more}</main>`);
}

/** A small site that says no more than its collection does. */
export async function cleanSite(): Promise<Files> {
  const files: Files = new Map<string, string | Uint8Array>([
    ["index.html", page(OTHER)],
    ["bilaga.html", annex()],
    ["sparning.html", page('<ul><li id="trial.police">trial.police.all = 141, tabell 1</li></ul>')],
    [
      "data/claims.json",
      JSON.stringify([
        {id: "trial.police.girl", value: 60},
        {id: "uk.2016.girl.0-6", value: 3}
      ])
    ],
    ["search-index.json", JSON.stringify([{title: "Påhittad provsamling", text: "Polisen kände till 60 flickor."}])],
    ["assets/search-sv.js", searchScript("Polisen kände till 60 flickor.")],
    ["data/trial/trial.pdf", makePdf([["P\xe5hittad provsamling", 50, 800], ...pdfTable()])]
  ]);
  for (const table of trial.tables) files.set(`data/trial/${table.name}.csv`, `${csvFormatRows(rowsOf(table))}\n`);
  files.set(`data/trial/${policeByAge.name}.arrow`, arrowOf(rowsOf(policeByAge)));
  files.set("data/trial/trial.xlsx", await workbookOf(trial.tables.map(rowsOf)));
  return files;
}

/** A search index of one section, as the build writes it. */
export function searchScript(text: string): string {
  const section = {page: "bilaga.html", id: "a", title: "Påhittad provsamling", heading: "Flickor", text};
  return toScript({language: "sv", sections: [section]});
}

/** Ages at the lines, girls and boys at the columns; the symbol is a pair of full stops. */
export function pdfTable(girls: readonly string[] = ["..", "..", "12", "41"]): [string, number, number][] {
  const boys = ["..", "..", "18", "55"];
  const lines = ["0-6", "7-11", "12-14", "15-17"].flatMap((age, line): [string, number, number][] => [
    [age, 50, 700 - line * 20],
    [girls[line] ?? "", 150, 700 - line * 20],
    [boys[line] ?? "", 250, 700 - line * 20]
  ]);
  return [["Flickor", 150, 720], ["Pojkar", 250, 720], ...lines];
}

/** Rows as lists by column, heading first. */
export function columnsOf([heading = [], ...rows]: readonly string[][]) {
  return Object.fromEntries(heading.map((name, at) => [name, rows.map((row) => row[at] ?? "")]));
}

/** Rows as an Arrow file, heading first: numbers for values and bounds, else strings. */
export function arrowOf([heading = [], ...rows]: readonly string[][]): Uint8Array {
  const columns = heading.map((name, at) => {
    const texts = rows.map((row) => row[at] ?? "");
    const isNumber = ["value", "lower", "upper"].includes(name);
    const numbers = texts.map((text) => (text === "" ? null : Number(text)));
    return [name, isNumber ? vectorFromArray(numbers, new Float64()) : vectorFromArray(texts, new Utf8())] as const;
  });
  return tableToIPC(new Table(Object.fromEntries(columns)), "file");
}

/** Tables as a spreadsheet, one sheet a table. */
export function workbookOf(tables: readonly string[][][]): Promise<Uint8Array> {
  return toSpreadsheet({
    title: "t",
    language: "sv",
    description: "t",
    sheets: tables.map(([heading = [], ...rows], at) => ({
      name: `T${at + 1}`,
      columns: heading.map((title) => ({title, width: 12})),
      rows: rows.map((row) => row.map((text) => (/^\d+$/.test(text) ? Number(text) : text)))
    }))
  });
}

const codelists = readCodelists();
const schema = readSubmissionSchema();

/** Attacks a site; every finding as one line. */
export async function attackFiles(
  site: Files,
  {
    collections = [trial],
    project = new Map(),
    folders = new Map()
  }: {collections?: readonly ProtectedCollection[]; project?: Files; folders?: ReadonlyMap<string, string>} = {}
): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), "gate-"));
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), content);
  };
  for (const [path, content] of site) put(`dist/${path}`, content);
  for (const [path, content] of project) put(path, content);
  try {
    const knowledge: GateKnowledge = {collections, folders, schema, codelists};
    const {findings} = await attackSite(root, join(root, "dist"), knowledge);
    return findings.map(({kind, line}) => `${kind}: ${line}`);
  } finally {
    rmSync(root, {recursive: true, force: true});
  }
}
