import type {Column, PublishedTable, Row} from "../loaders/model/table.js";
import {markKnown} from "../loaders/protect/protect-table.js";
import {toArrow} from "../loaders/write/arrow.js";
import {type ExploredTable, readTable} from "../src/components/explorer/explored-table.js";

/** What a test says of a table; the rest is as in a table of one dataset that counts children. */
interface MadeTable {
  /** Columns of each row: dimensions, `value` and attributes. */
  rows: readonly Row[];
  /** Names of the dimensions, in order. */
  dimensions: readonly string[];
  adds?: readonly string[];
  measures?: readonly Pick<Column, "name" | "unit">[];
  concepts?: readonly string[];
  units?: readonly string[];
  inputs?: number;
}

const ATTRIBUTES = ["lower", "upper", "status", "wording", "wordingLanguage", "source", "via", "place"];
const SEXES = {
  girl: {sv: "flicka", en: "girl"},
  boy: {sv: "pojke", en: "boy"},
  unknown: {sv: "annat eller okänt", en: "other or unknown"},
  all: {sv: "alla", en: "all"}
};

/** A table as the explorer reads it from its Arrow file, made of the rows of a test. */
export function madeTable(made: MadeTable): ExploredTable {
  return readTable(toArrow(markKnown(publishedTable(made))), "made");
}

function publishedTable({
  rows,
  dimensions,
  adds = [],
  measures,
  concepts,
  units,
  inputs = 1
}: MadeTable): PublishedTable {
  const text = (name: string) => ({sv: name.toUpperCase(), en: name});
  const counted = measures ?? [{name: "value", unit: "child"}];
  const names = [...dimensions, ...counted.map(({name}) => name), ...ATTRIBUTES];
  return {
    name: "made",
    title: {sv: "Påhittad tabell", en: "Made-up table"},
    subtitle: {sv: "Antal", en: "Number"},
    units: units ?? ["child"],
    concepts: concepts ?? ["suspected"],
    columns: [
      ...dimensions.map(
        (name): Column => ({
          name,
          type: "string",
          role: "dimension",
          title: text(name),
          ...(name === "sex" ? {labels: SEXES} : {}),
          ...(adds.includes(name) ? {adds: true} : {})
        })
      ),
      ...counted.map((measure): Column => ({...measure, type: "number", role: "measure", title: text(measure.name)})),
      ...ATTRIBUTES.map(
        (name): Column => ({
          name,
          type: name === "lower" || name === "upper" ? "number" : "string",
          role: "attribute",
          title: text(name)
        })
      )
    ],
    rows: rows.map((row) => ({
      ...Object.fromEntries(names.map((name) => [name, null])),
      status: "exact",
      source: "agency-2019",
      ...row
    })),
    sources: ["agency-2019"],
    licenses: [],
    inputs: Array.from({length: inputs}, (_, index) => ({path: `data/${index}.csv`, sha256: "0".repeat(64)})),
    notes: []
  };
}
