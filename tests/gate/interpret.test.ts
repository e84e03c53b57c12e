import {describe, expect, test} from "vitest";
import type {SeenRows} from "../../loaders/model/seen.js";
import {makeInterpreter} from "../../loaders/protect/gate/interpret.js";
import {makeVocabulary} from "../../loaders/protect/gate/vocabulary.js";
import {readCodelists} from "../../loaders/read/codelists.js";
import {readSubmissionSchema} from "../../loaders/read/submission-schema.js";
import {notesOf} from "../../loaders/tables/collections/texts.js";
import {policeByAge, trial} from "./small-collection.js";

const interpret = makeInterpreter(
  [trial],
  makeVocabulary(readSubmissionSchema(), readCodelists(process.cwd()), [trial])
);
const where = {path: "a.html", form: "html-table", at: ""} as const;
const mark = {collection: trial.name, table: policeByAge.name};

/** A marked grid of texts. */
function rows(...texts: string[][]): SeenRows {
  return {kind: "rows", where, mark, caption: "", rows: texts.map((row) => row.map((text) => ({text})))};
}

test("bounds of several cells in one row are statements of their own", () => {
  const {statements, findings} = interpret([
    rows(
      ["age", "girl", "girl", "boy", "boy"],
      ["age", "lower", "upper", "lower", "upper"],
      ["0-6", "0", "5", "2", "2"]
    )
  ]);
  const said = statements.map(({terms: [term], lo, hi}) => ({...term?.key, lo, hi}));
  expect(said).toEqual([
    {age: "0-6", sex: "girl", lo: 0, hi: 5},
    {age: "0-6", sex: "boy", lo: 2, hi: 2}
  ]);
  expect(findings).toEqual([]);
});

test.each(["base", "Bas", "antal"])("a number of children under the heading %s is read", (heading) => {
  const {statements} = interpret([rows(["age", "sex", heading], ["0-6", "girl", "3"], ["15-17", "girl", "41"])]);
  expect(statements.map(({lo, hi}) => [lo, hi])).toEqual([
    [3, 3],
    [41, 41]
  ]);
});

describe("what is no share of a count is a finding, and no error that ends the gate", () => {
  test.each([
    ["more than all", "Antalet ökade med 150 procent."],
    ["an interval that ends above all", "Mellan 90 och 120 procent av barnen."],
    ["less than half a per cent", "Färre än 0,5 procent av barnen."],
    ["a share with all its decimals", "Andelen var 42.857142857142854 %."]
  ])("%s in a text", (_, text) => {
    const {findings} = interpret([{kind: "text", where, mark, text}]);
    expect(findings.map(({kind}) => kind)).toEqual(["unaccounted"]);
  });

  test.each(["150", "0.42857142857142855"])("%s in a column of shares", (share) => {
    const {findings} = interpret([rows(["age", "girl share"], ["15-17", share])]);
    expect(findings.map(({kind}) => kind)).toEqual(["unaccounted"]);
  });
});

test.each([5, 10])("the note that says how a table is rounded, to %i, tells no count", (base) => {
  const counts = policeByAge.counts.map(({key}) => ({key, cell: {status: "rounded", value: 0, base} as const}));
  for (const text of Object.values(notesOf({...policeByAge, method: "rounding", counts}).at(-1) ?? {})) {
    expect(text).toMatch(new RegExp(`\\b${base}\\b`));
    expect(interpret([{kind: "text", where, mark, text}])).toMatchObject({statements: [], findings: []});
  }
});
