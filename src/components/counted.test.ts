// @vitest-environment jsdom
import {expect, test} from "vitest";
import {readCodelists} from "../../loaders/read/codelists.js";
import {sayFigure, sayNumber, UNIT_WORDS} from "./counted.js";

const row = {measure: "count", unit: "person", value: null, status: "exact"};

test("units are called as their code list has them", () => {
  const listed = readCodelists()
    .get("unit")
    ?.codes.map(({code, label, extra}) => [
      code,
      {sv: [label.sv, extra.label_sv_plural], en: [label.en, extra.label_en_plural]}
    ]);
  expect(Object.entries(UNIT_WORDS)).toEqual(listed);
});

test.each([
  ["several", {...row, value: 4858}, "4\u00a0858 personer", "4,858 persons"],
  ["one", {...row, value: 1}, "1 person", "1 person"],
  ["a percentage", {...row, measure: "percent", value: 16.5}, "16,5 procent av personer", "16.5 per cent of persons"],
  ["bounds", {...row, status: "bound", lower: 1, upper: 4}, "1\u00a0till\u00a04 personer", "1\u00a0to\u00a04 persons"],
  ["words", {...row, status: "worded", wording: "hälften"}, undefined, undefined]
])("a figure is said with what it counts: %s", (_, figure, sv, en) => {
  expect([sayNumber(figure, "sv"), sayNumber(figure, "en")]).toEqual([sv, en]);
});

test("where there is no number the source's words stand, in their language, or that there is none", () => {
  const words = sayFigure({...row, status: "worded", wording: "hälften", wordingLanguage: "sv"}, "en");
  expect(words).toMatchObject({tagName: "Q", lang: "sv", textContent: "hälften"});
  expect(sayFigure({...row, status: "missing"}, "sv")).toBe("uppgift saknas");
});

test("a unit that there are no words for is named", () => {
  expect(() => sayNumber({...row, unit: "household", value: 2}, "sv")).toThrow(
    'unknown unit: "household" (known: child,'
  );
});
