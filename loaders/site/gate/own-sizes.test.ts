import {mkdtempSync, rmSync, statSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {makeIsSize} from "./own-sizes.js";

const folder = mkdtempSync(join(tmpdir(), "sizes-"));
writeFileSync(join(folder, "a.csv"), "12345");
afterAll(() => rmSync(folder, {recursive: true}));

test.each([
  ["a file's own size", "a.csv", 5, true],
  ["another number", "a.csv", 6, false],
  ["a file that there is not", "b.csv", 5, false],
  ["what a folder takes: any number could hide there", "", statSync(folder).size, false]
])("only what a file tells anyway is a size: %s", (_, path, bytes, expected) => {
  expect(makeIsSize(folder)(path, bytes)).toBe(expected);
});
