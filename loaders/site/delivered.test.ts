import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {isPublicInput, listDelivered} from "./delivered.js";

const root = mkdtempSync(join(tmpdir(), "delivered-"));
const FILES = {
  "schema.json": "{}",
  "template/cases.csv": "authority,count\n",
  "cases.csv": "police,3\n",
  "made-up/collection.json": '{"synthetic": true}',
  "made-up/police/cases.csv": "police,3\n",
  "made-up/report/report.md": "hidden",
  "real/collection.json": '{"synthetic": false}',
  "real/police/cases.csv": "police,3\n"
};
for (const [path, text] of Object.entries(FILES)) {
  const full = join(root, "data/submissions", path);
  mkdirSync(dirname(full), {recursive: true});
  writeFileSync(full, text);
}
afterAll(() => rmSync(root, {recursive: true}));

test("what is not our own was delivered, also where it lies beside the collections", () => {
  expect(listDelivered(root).map(({path, synthetic}) => [path.replace("data/submissions/", ""), synthetic])).toEqual([
    ["cases.csv", false],
    ["made-up/collection.json", true],
    ["made-up/police/cases.csv", true],
    ["made-up/report/report.md", true],
    ["real/collection.json", false],
    ["real/police/cases.csv", false]
  ]);
});

test.each([
  ["schema.json", true],
  ["template/cases.csv", true],
  ["made-up/police/cases.csv", true],
  ["made-up/report/report.md", false],
  ["real/police/cases.csv", false],
  ["cases.csv", false],
  ["nowhere/cases.csv", false]
])("a checksum of %s may be published: %s", (path, expected) => {
  expect(isPublicInput(root, `data/submissions/${path}`)).toBe(expected);
});

test("what is no delivery may be named", () => {
  expect(isPublicInput(root, "data/published/a/a.csv")).toBe(true);
});
