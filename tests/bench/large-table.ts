import type {Column, Row} from "../../loaders/model/table.js";
import {markKnown} from "../../loaders/protect/protect-table.js";
import {toArrow} from "../../loaders/write/arrow.js";

/** Codes of each dimension; together they give 100 000 combinations. */
const DIMENSIONS: Readonly<Record<string, readonly string[]>> = {
  period: Array.from({length: 25}, (_, index) => `${2000 + index}`),
  area: codes("a", 20),
  purpose: codes("p", 10),
  age: codes("g", 5),
  sex: ["girl", "boy", "unknown", "other"]
};

function codes(letter: string, count: number): string[] {
  const digits = String(count).length;
  return Array.from({length: count}, (_, index) => `${letter}${String(index + 1).padStart(digits, "0")}`);
}

/** A synthetic table of 100 000 rows as an Arrow file: every combination once, counts that may be added over all but the period. */
export function makeLargeTable(name: string): Uint8Array {
  const title = {sv: "Syntetisk tabell", en: "Synthetic table"};
  const dimensions = Object.entries(DIMENSIONS).map(
    ([dimension, known]): Column => ({
      name: dimension,
      type: "string",
      role: "dimension",
      title: {sv: dimension, en: dimension},
      ...(dimension === "period"
        ? {}
        : {labels: Object.fromEntries(known.map((code) => [code, {sv: code, en: code}]))}),
      ...(dimension === "period" ? {} : {adds: true})
    })
  );
  const text = (column: string): Column => ({
    name: column,
    type: "string",
    role: "attribute",
    title: {sv: column, en: column}
  });
  return toArrow(
    markKnown({
      name,
      title,
      subtitle: title,
      units: ["child"],
      concepts: ["referred"],
      columns: [
        ...dimensions,
        {name: "value", type: "number", role: "measure", title: {sv: "Antal", en: "Number"}, unit: "child"},
        ...["status", "source", "via", "place", "origin"].map(text)
      ],
      rows: makeRows(),
      sources: ["synthetic"],
      licenses: [],
      inputs: [{path: "data/synthetic.csv", sha256: "0".repeat(64)}],
      notes: []
    })
  );
}

function makeRows(): Row[] {
  const keys = Object.entries(DIMENSIONS).reduce<Row[]>(
    (rows, [name, known]) => rows.flatMap((row) => known.map((code) => ({...row, [name]: code}))),
    [{}]
  );
  return keys.map((key, index) => ({
    ...key,
    value: (index * 7919) % 97,
    status: "exact",
    source: "synthetic",
    via: null,
    place: `table 1, row ${index + 1}`,
    origin: `data/synthetic.csv:${index + 2}`
  }));
}
