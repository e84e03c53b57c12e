import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeEach, expect, test} from "vitest";
import {readProtectedCollection} from "./protected.js";

const FOLDER = "data/protected/example";
const root = mkdtempSync(join(tmpdir(), "protected-"));
beforeEach(() => cpSync(FOLDER, join(root, FOLDER), {recursive: true}));
afterAll(() => rmSync(root, {recursive: true}));

function change(file: string, from: string, to: string): void {
  const text = readFileSync(join(FOLDER, file), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(root, FOLDER, file), text.replace(from, to));
}

test.each([
  [
    "all-child-sex.csv",
    "girl,published,144,,",
    "girl,published,144 barn,,",
    /:2: not a whole number in value: "144 barn"/
  ],
  ["all-child-sex.csv", "girl,published,144,,", "girl,published,,,", /:2: not a protected cell in status/],
  ["audit.csv", ",0,11", ",,11", /:2: no lower bound in lower/],
  ["audit.csv", ",0,11", ",0,x", /:2: not a whole number in upper: "x"/]
])("%s: a cell that is not a number is refused with its place: %s", (file, from, to, message) => {
  change(file, from, to);
  expect(() => readProtectedCollection(root, "example")).toThrow(message);
});

test("what npm run protect wrote is read whole", () => {
  const {tables, audit} = readProtectedCollection(root, "example");
  expect(tables.length).toBeGreaterThan(0);
  expect(audit.length).toBeGreaterThan(0);
});
