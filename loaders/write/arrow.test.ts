import {tableFromArrays, tableFromIPC, tableToIPC} from "apache-arrow";
import {expect, test} from "vitest";
import type {PublishedTable} from "../model/table.js";
import {markKnown} from "../protect/protect-table.js";
import {RULES} from "../protect/rules.js";
import {toArrow} from "./arrow.js";
import {arrowToCsv, toCsv} from "./csv.js";

const text = {sv: "Barn, efter kön", en: "Children by sex"};
const MADE: PublishedTable = {
  name: "t",
  title: text,
  subtitle: text,
  units: ["child"],
  concepts: ["identified"],
  columns: [
    {name: "sex", type: "string", role: "dimension", title: text, labels: {girl: {sv: "flicka", en: "girl"}}},
    {name: "value", type: "number", role: "measure", title: text, unit: "child"}
  ],
  rows: [
    {sex: "girl", value: 19},
    {sex: 'a "quoted", word', value: null}
  ],
  sources: ["agency-2019"],
  licenses: [{title: "CC0"}],
  inputs: [{path: "data/a.csv", sha256: "0".repeat(64)}],
  notes: []
};
const TABLE = markKnown(MADE);

test("rows come back as they were, nulls included", () => {
  const rows = tableFromIPC(toArrow(TABLE))
    .toArray()
    .map((row) => row.toJSON());
  expect(rows).toEqual(TABLE.rows);
});

test("the schema carries title, unit, sources, licences and the sha256 of every input", () => {
  const {metadata, fields} = tableFromIPC(toArrow(TABLE)).schema;
  expect(JSON.parse(metadata.get("title") ?? "")).toEqual(text);
  expect(JSON.parse(metadata.get("sources") ?? "")).toEqual(["agency-2019"]);
  expect(JSON.parse(metadata.get("licenses") ?? "")).toEqual([{title: "CC0"}]);
  expect(JSON.parse(metadata.get("inputs") ?? "")).toEqual(TABLE.inputs);
  expect(fields[1]?.metadata.get("unit")).toBe("child");
});

test("equal tables give equal bytes, in one process too", () => {
  expect(Buffer.from(toArrow(TABLE)).equals(Buffer.from(toArrow(markKnown(structuredClone(MADE)))))).toBe(true);
});

test("a value of the wrong type is refused", () => {
  const rows = [{sex: "girl", value: "19"}];
  expect(() => toArrow(markKnown({...MADE, rows}))).toThrow('column "value" is of type number, but holds "19"');
});

test("the CSV beside it has a header, quotes where needed and empty cells for nulls", () => {
  expect(arrowToCsv(toArrow(TABLE))).toBe('sex,value\ngirl,19\n"a ""quoted"", word",\n');
});

test("CSV of the table and of its Arrow file are the same", () => {
  expect(toCsv(TABLE)).toBe(arrowToCsv(toArrow(TABLE)));
});

test("the schema says how the table was protected, under which rules", () => {
  const disclosure = JSON.parse(tableFromIPC(toArrow(TABLE)).schema.metadata.get("disclosure") ?? "null");
  expect(disclosure).toMatchObject({method: "known", rules: RULES.version, threshold: null, synthetic: false});
  expect(disclosure.texts).toEqual(RULES.texts);
});

test("a protected table with other rows than those that were protected is refused", () => {
  const tampered = {...TABLE, rows: [{sex: "girl", value: 3}]};
  for (const write of [toArrow, toCsv]) expect(() => write(tampered)).toThrow('table "t" holds other rows');
});

test("an Arrow file that does not say how it was protected becomes no CSV", () => {
  const bytes = tableToIPC(tableFromArrays({value: [3]}), "file");
  expect(() => arrowToCsv(bytes)).toThrow("does not say how it was protected");
});
