import {describe, expect, test} from "vitest";
import {readCodelists} from "../../read/codelists.js";
import {readSubmissionSchema} from "../../read/submission-schema.js";
import {selectPublished} from "./index.js";
import {makeLabels} from "./labels.js";
import {notesOf, subtitleOf, titleOf} from "./texts.js";

const labels = makeLabels(readSubmissionSchema(), readCodelists());

describe("which collections are published", () => {
  const example = {name: "example", synthetic: true, earlier: []};
  const first = {name: "2017", synthetic: false, earlier: []};
  const second = {name: "2018", synthetic: false, earlier: ["2017"]};
  test.each([
    ["none where there are none", [], []],
    ["the synthetic one where there is no real one", [example], ["example"]],
    ["the real one alone", [example, first], ["2017"]],
    ["a later edition in place of the earlier", [example, first, second], ["2018"]],
    ["two that are no editions of each other", [first, {...second, earlier: []}], ["2017", "2018"]],
    ["a real one that names a synthetic one", [example, {...first, earlier: ["example"]}], ["2017"]]
  ])("%s", (_name, collections, published) => {
    expect(selectPublished(collections).map(({name}) => name)).toEqual(published);
  });
});

describe("labels of protected tables", () => {
  const table = {
    name: "t",
    authority: "police",
    unit: "child",
    dimensions: [
      {name: "sex", categories: []},
      {name: "purpose", categories: []}
    ],
    years: ["2016", "2013"],
    threshold: 5,
    method: "suppression",
    basis: "delivered",
    counts: []
  } as const;
  const collection = {edition: "2017-1"} as Parameters<typeof subtitleOf>[1];

  test("who counted what, divided by what, when", () => {
    expect(titleOf(table, labels)).toEqual({
      sv: "Polismyndigheten: barn efter kön och ändamål",
      en: "Swedish Police Authority: children by sex and purpose"
    });
    expect(subtitleOf(table, collection, labels).en).toBe(
      "Number of children that became known to the authority, 2013–2016, edition 2017-1"
    );
  });

  test("the note on hidden figures follows the table's own threshold", () => {
    expect(notesOf(table).at(-1)?.en).toContain("Counts from 1 to 4");
    expect(notesOf({...table, threshold: 10}).at(-1)?.en).toContain("Counts from 1 to 9");
  });

  test("the note on rounded figures says how far away the true number may be", () => {
    const counts = [{key: {sex: "girl"}, cell: {status: "rounded", value: 10, base: 5}}] as const;
    expect(notesOf({...table, method: "rounding", counts}).at(-1)?.en).toBe(
      "The figures are rounded, so that small counts are not disclosed. Each figure is a multiple of 5, and the true number is less than 5 away from it."
    );
    expect(notesOf({...table, method: "rounding"}).at(-1)?.en).toMatch(/disclosed\.$/);
  });

  test("a total over authorities says that children are counted once, or that it is a range", () => {
    const [overlap, bounds] = (["overlap", "bounds"] as const).map((basis) =>
      notesOf({...table, authority: "all", basis})
    );
    expect(overlap?.[0]?.sv).toContain("räknat en gång");
    expect(bounds?.[0]?.sv).toContain("intervall");
  });

  test("a code that no list explains is refused", () => {
    expect(() => labels.code("purpose", "tourism")).toThrow('unknown code in purpose: "tourism"');
  });
});
