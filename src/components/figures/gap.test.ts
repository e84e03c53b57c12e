import {expect, test} from "vitest";
import {makeView} from "../../../tests/table-view.js";
import {gap} from "./gap.js";

const text = (word: string) => ({sv: word, en: word});
const titleOf = (gaps: Readonly<Record<string, number>>) =>
  gap.title(
    makeView(
      [{name: "category", role: "dimension", title: text("category"), labels: {a: text("A"), b: text("B")}}],
      Object.entries(gaps).map(([category, own]) => ({
        category,
        factor: category === "all" ? "all" : "purpose",
        gap: own
      }))
    ),
    "en"
  );

test("the headline says which part of the whole gap lies where", () => {
  expect(titleOf({a: 60, b: 40, all: 100})).toBe(
    "Of the gap between boys and girls, 60\u00a0per cent (60\u00a0of\u00a0100) lies in A"
  );
});

test.each([
  ["larger than the whole", {a: 150, b: -50, all: 100}, "150 more boys"],
  ["against the whole", {a: -90, b: 60, all: -30}, "90 more girls"],
  ["of a whole that is nothing", {a: 20, b: -20, all: 0}, "20 more boys"]
])("a part that is %s is no share of it", (_, gaps, more) => {
  expect(titleOf(gaps)).toBe(`The gap between boys and girls is largest for A: ${more}`);
});
