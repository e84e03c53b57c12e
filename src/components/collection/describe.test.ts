import {expect, test} from "vitest";
import type {ProtectedCell} from "../../../loaders/model/protected.js";
import {intervalOfRounded} from "../../../loaders/model/protected-interval.js";
import {describeRows, findingOf} from "./describe.js";

const published = (value: number): ProtectedCell => ({status: "published", value});
const row = (label: string, girl: number, boy: number, isTotal = false) => ({
  key: {},
  label,
  isTotal,
  girl: published(girl),
  boy: published(boy)
});
const ROWS = [row("A", 9, 3), row("B", 2, 11), row("C", 0, 0), row("Alla", 11, 14, true)];

test("where children are counted, girls or boys are more", () => {
  expect(findingOf(ROWS, "child", "sv")).toBe(
    "Fler flickor än pojkar: A. Fler pojkar än flickor: B; Alla. Inga flickor och inga pojkar: C. Inget tal är dolt."
  );
  expect(describeRows(ROWS, "child", "en")).toContain("Girls are more: A. Boys are more: B.");
});

test("several suspicions may be of one child: it is the number that is higher, and nobody is said to be more", () => {
  for (const unit of ["suspicion", "police-report", "case"] as const)
    for (const text of [findingOf(ROWS, unit, "sv"), describeRows(ROWS, unit, "sv")])
      expect(text).not.toMatch(/fler |Inga flickor/i);
  expect(findingOf(ROWS, "suspicion", "en")).toBe(
    "A higher number for girls than for boys: A. A higher number for boys than for girls: B; Alla. " +
      "None for girls and none for boys: C. No figure is hidden."
  );
});

test("the line of all together is told by itself, and is not the largest", () => {
  expect(describeRows(ROWS, "child", "sv")).toMatch(/Flickor: störst A \(9\).* Alla: flickor 11, pojkar 14\./);
});

test("a rounded figure stands for several counts: who are more is said only where all of them agree", () => {
  const rounded = (value: number): ProtectedCell => ({status: "rounded", value, base: 5});
  const rows = [
    {key: {}, label: "A", isTotal: false, girl: rounded(10), boy: rounded(5)},
    {key: {}, label: "B", isTotal: false, girl: rounded(40), boy: rounded(5)},
    {key: {}, label: "C", isTotal: false, girl: rounded(5), boy: rounded(5)}
  ];
  expect(findingOf(rows, "child", "sv")).toBe(
    "Fler flickor än pojkar: B. Avrundningen döljer vilka som är fler: A; C. Inget tal är dolt."
  );
  expect(describeRows(rows, "child", "en")).not.toMatch(/more|largest|Equal/);
  expect(describeRows(rows, "child", "en")).toContain("A, girls: 10 (rounded).");
});

test("rounded figures are compared between the ends that disclosure control gives them", () => {
  const values = Array.from({length: 8}, (_, index) => index * 5);
  for (const girls of values)
    for (const boys of values) {
      const [girl, boy] = [girls, boys].map((value) => ({status: "rounded" as const, value, base: 5}));
      if (!girl || !boy || girls + boys === 0) continue;
      const isSure = intervalOfRounded(girl)[0] > intervalOfRounded(boy)[1];
      const said = findingOf([{key: {}, label: "A", isTotal: false, girl, boy}], "child", "en");
      expect(said.startsWith("More girls than boys: A."), `${girls} and ${boys}`).toBe(isSure);
    }
});
