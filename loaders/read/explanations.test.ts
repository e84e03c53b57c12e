import {mkdirSync, mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {claimsIn, readExplanations} from "./explanations.js";

const text = (sv: string, en = sv) => ({sv, en});
const explanation = {
  id: "norms",
  title: text("x"),
  predicts: text("x"),
  for: [{kind: "account", text: text("x"), sources: ["a-2020"]}],
  against: [],
  missing: text("x"),
  settles: text("x")
};

function folder(...explanations: object[]): string {
  const root = mkdtempSync(join(tmpdir(), "explanations-"));
  mkdirSync(join(root, "data"));
  const reference = {id: "a-2020", type: "report", title: "A", language: "sv"};
  writeFileSync(join(root, "data/references.json"), JSON.stringify([reference]));
  writeFileSync(join(root, "data/explanations.json"), JSON.stringify(explanations));
  return root;
}

test("the claims of a text are found in its order", () => {
  expect(claimsIn("Av {claim:a.b} barn var {claim:c-d.e} flickor.")).toEqual(["a.b", "c-d.e"]);
});

test("an explanation as it should be is read", () => {
  expect(readExplanations(folder(explanation))).toEqual([explanation]);
});

test.each([
  ["an unknown reference", {for: [{kind: "account", text: text("x"), sources: ["b"]}]}, "unknown reference"],
  ["other claims in English", {missing: text("{claim:a}", "{claim:b}")}, "other claims in English than in Swedish"],
  ["an unknown kind of evidence", {for: [{kind: "rumour", text: text("x"), sources: ["a-2020"]}]}, "kind"],
  ["a language that is missing", {settles: {sv: "x"}}, "settles"]
])("%s is refused with file and field", (_, change, message) => {
  expect(() => readExplanations(folder({...explanation, ...change}))).toThrow(
    new RegExp(`data/explanations.json[\\s\\S]*${message}`)
  );
});

test("an explanation that stands twice is refused", () => {
  expect(() => readExplanations(folder(explanation, explanation))).toThrow("explanation stands twice");
});
