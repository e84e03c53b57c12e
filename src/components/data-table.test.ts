// @vitest-environment jsdom
import {expect, test} from "vitest";
import type {Row} from "../../loaders/model/table.js";
import {makeView} from "../../tests/table-view.js";
import {dataTable} from "./data-table.js";
import type {ColumnInfo} from "./rows.js";

const text = {sv: "Kön", en: "Sex"};
const common = {sex: "girl", lower: null, upper: null, status: "exact", wording: null, via: null};
const rows: Row[] = [
  {...common, value: 1234},
  {...common, value: null, status: "bound", lower: 1, upper: 4},
  {...common, value: null, status: "worded", wording: "jämn", wordingLanguage: "sv"},
  {...common, value: null, status: "missing"},
  {...common, value: 53, via: "us-tip-2022"}
];
const view = makeView(
  [
    {name: "sex", role: "dimension", title: text, labels: {girl: {sv: "flicka", en: "girl"}}},
    {name: "value", role: "measure", title: {sv: "Antal", en: "Number"}}
  ],
  rows
);

test("every cell says what the source gives: number, bounds, words, nothing, and whether it was seen second-hand", () => {
  const cells = (language: "sv" | "en") =>
    [...dataTable(view, ["sex", "value"], {language, caption: "c"}).querySelectorAll("td")].map(
      (cell) => cell.textContent
    );
  expect(cells("sv")).toEqual(["1\u00a0234", "1\u00a0till\u00a04", "jämn", "..uppgift saknas", "53 i andra hand"]);
  expect(cells("en")).toEqual(["1,234", "1\u00a0to\u00a04", "jämn", "[x]not available", "53 second-hand"]);
});

test("a cell without text says so too, and a text in the source's language is marked as such", () => {
  const columns: ColumnInfo[] = [...view.columns, {name: "wording", role: "attribute", title: text}];
  const table = dataTable({...view, columns}, ["sex", "wording"], {language: "en", caption: "c"});
  expect([...table.querySelectorAll("td")].map((cell) => cell.textContent)).toEqual([
    "[z]cannot occur",
    "[z]cannot occur",
    "jämn",
    "[z]cannot occur",
    "[z]cannot occur"
  ]);
  expect(table.querySelector("td [lang=sv]")?.textContent).toBe("jämn");
  expect(table.querySelector(".table-legend")?.textContent).toContain("[z]\u00a0cannot occur");
});

test("words of a source stand in the language in which they were taken down", () => {
  const words: Row[] = [
    {...common, value: null, status: "worded", wording: "jämn", wordingLanguage: "sv"},
    {...common, value: null, status: "worded", wording: "even", wordingLanguage: "en"}
  ];
  const languages = (language: "sv" | "en") =>
    [...dataTable({...view, rows: words}, ["sex", "value"], {language, caption: "c"}).querySelectorAll("q")].map(
      (quotation) => quotation.getAttribute("lang")
    );
  expect([languages("sv"), languages("en")]).toEqual([
    [null, "en"],
    ["sv", null]
  ]);
});

test("the table has a caption, a scope on every header, and explains the symbol that it uses", () => {
  const table = dataTable(view, ["sex", "value"], {language: "sv", caption: "Barn efter kön"});
  expect(table.querySelector("caption")?.textContent).toBe("Barn efter kön");
  expect([...table.querySelectorAll("th")].map((header) => header.getAttribute("scope"))).toEqual([
    "col",
    "col",
    ...rows.map(() => "row")
  ]);
  expect(table.querySelector(".table-legend")?.textContent).toContain("..\u00a0uppgift saknas");
});

test("a true zero is a symbol where something is counted, and a number where a share is", () => {
  const zeros: Row[] = [
    {...common, value: 0, measure: "count"},
    {...common, value: 0, measure: "percent"}
  ];
  const cells = (language: "sv" | "en") =>
    [...dataTable({...view, rows: zeros}, ["sex", "value"], {language, caption: "c"}).querySelectorAll("td")].map(
      ({textContent}) => textContent
    );
  expect([cells("sv"), cells("en")]).toEqual([
    ["–noll", "0"],
    ["0", "0"]
  ]);
});

test("what an edition says of a figure stands beside it, and is explained under the table", () => {
  const marked: Row[] = [
    {...common, value: 28, revision: "revised"},
    {...common, value: 0, revision: "corrected", mark: "break"},
    {...common, value: 4, revision: null}
  ];
  const table = dataTable({...view, rows: marked}, ["sex", "value"], {language: "sv", caption: "c"});
  expect([...table.querySelectorAll("td")].map(({textContent}) => textContent)).toEqual([
    "28r (reviderad)",
    "–nollk (rättad)b (tidsseriebrott)",
    "4"
  ]);
  const legend = table.querySelector(".table-legend")?.textContent;
  for (const text of ["–\u00a0noll", "r\u00a0reviderad", "k\u00a0rättad", "b\u00a0tidsseriebrott"])
    expect(legend).toContain(text);
});

test("every dimension that comes first is a header of its row, so that two years of one source are told apart by ear", () => {
  const columns: ColumnInfo[] = [
    {name: "source", role: "dimension", title: text},
    {name: "period", role: "dimension", title: text},
    ...view.columns.filter(({role}) => role === "measure"),
    {name: "purpose", role: "dimension", title: text}
  ];
  const years = ["2016", "2017"].map((period) => ({...common, source: "a", period, value: 28, purpose: "begging"}));
  const table = dataTable({...view, columns, rows: years}, ["source", "period", "value", "purpose"], {
    language: "en",
    caption: "c"
  });
  const headers = [...table.querySelectorAll("tbody tr")].map((row) =>
    [...row.querySelectorAll("th[scope=row]")].map((cell) => cell.textContent)
  );
  expect(headers).toEqual([
    ["a", "2016"],
    ["a", "2017"]
  ]);
});

test("a number that is small but not nothing is no zero, and an interval near 1 is seen not to reach it", () => {
  const columns = ["name", "p", "lower"].map((name) => ({
    name,
    role: name === "name" ? "dimension" : "measure",
    title: {sv: name, en: name}
  })) as Parameters<typeof makeView>[0];
  const table = dataTable(makeView(columns, [{name: "a", p: 0.00018, lower: 1.0389}]), ["name", "p", "lower"], {
    language: "en",
    caption: "Ratios"
  });
  expect([...table.querySelectorAll("td")].map(({textContent}) => textContent)).toEqual(["< 0.001", "1.04"]);
});
