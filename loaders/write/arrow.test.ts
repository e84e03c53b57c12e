import {tableFromIPC} from "apache-arrow";
import {expect, test} from "vitest";
import type {PublishedTable} from "../model/table.js";
import {toArrow} from "./arrow.js";
import {toCsv} from "./csv.js";

const text = {sv: "Barn, efter kön", en: "Children by sex"};
const TABLE: PublishedTable = {
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
  expect(Buffer.from(toArrow(TABLE)).equals(Buffer.from(toArrow(structuredClone(TABLE))))).toBe(true);
});

test("a value of the wrong type is refused", () => {
  const rows = [{sex: "girl", value: "19"}];
  expect(() => toArrow({...TABLE, rows})).toThrow('column "value" is of type number, but holds "19"');
});

test("the CSV beside it has a header, quotes where needed and empty cells for nulls", () => {
  expect(toCsv(tableFromIPC(toArrow(TABLE)))).toBe('sex,value\ngirl,19\n"a ""quoted"", word",\n');
});
