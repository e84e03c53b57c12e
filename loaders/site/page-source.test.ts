import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {findPageSource} from "./page-source.js";

const folder = mkdtempSync(join(tmpdir(), "pages-"));
mkdirSync(join(folder, "en"));
mkdirSync(join(folder, "[edition]/en"), {recursive: true});
for (const path of [
  "why.md",
  "annex-[collection].md",
  "annex-about.md",
  "en/annex-[collection].md",
  "[edition]/en/index.md"
])
  writeFileSync(join(folder, path), "# A\n");
afterAll(() => rmSync(folder, {recursive: true}));

test.each([
  ["a page of its own", "why.html", {path: "why.md", parameters: {}}],
  ["a page with a parameter", "annex-a-1.html", {path: "annex-[collection].md", parameters: {collection: "a-1"}}],
  ["one in a folder", "en/annex-a.html", {path: "en/annex-[collection].md", parameters: {collection: "a"}}],
  [
    "a file of the page's own name before one with a parameter",
    "annex-about.html",
    {path: "annex-about.md", parameters: {}}
  ],
  [
    "one in a folder with a parameter",
    "2026-1/en/index.html",
    {path: "[edition]/en/index.md", parameters: {edition: "2026-1"}}
  ],
  ["none for a page that nobody wrote", "nowhere.html", undefined],
  ["none in a folder that is not there", "de/why.html", undefined]
])("%s", (_name, page, source) => {
  expect(findPageSource(folder, page)).toEqual(source);
});
