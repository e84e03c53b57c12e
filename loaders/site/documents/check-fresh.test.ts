import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {makeReceipt} from "../receipt.js";
import {checkFresh} from "./check-fresh.js";

const root = mkdtempSync(join(tmpdir(), "fresh-"));

beforeAll(() => {
  for (const folder of ["data", "loaders", "src", "dist"]) mkdirSync(join(root, folder));
  for (const file of ["observablehq.config.ts", "tsconfig.json", "src/index.md"]) writeFileSync(join(root, file), "");
  writeFileSync(join(root, "package.json"), "{}");
  writeFileSync(join(root, "package-lock.json"), '{"packages": {}}');
});
afterAll(() => rmSync(root, {recursive: true, force: true}));

test("documents are made of a finished site, and only of the one that the working tree gives", () => {
  expect(() => checkFresh(root, "dist")).toThrow("there is no finished dist/ to make documents of: run npm run build");
  writeFileSync(join(root, "dist/receipt.json"), JSON.stringify(makeReceipt(root, join(root, "dist"), null, 0)));
  expect(() => checkFresh(root, "dist")).not.toThrow();
  writeFileSync(join(root, "src/index.md"), "another text");
  writeFileSync(join(root, "data/new.csv"), "");
  expect(() => checkFresh(root, "dist")).toThrow(
    "dist/ is stale: run npm run build (changed since: data/new.csv, src/index.md)"
  );
});
