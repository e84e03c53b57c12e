import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {readClaimTexts} from "./read-claim-texts.js";

const folder = mkdtempSync(join(tmpdir(), "traces-"));
const entry = (id: string, value: string) => `<div class="trace-entry" id="${id}">${value}</div>`;
const says = (text: string) => `<dd class="claim-value">${text}</dd>`;
afterAll(() => rmSync(folder, {recursive: true}));

test("a claim reads as its entry says in both languages; without a value in one of them it has no text to freeze", () => {
  mkdirSync(join(folder, "en"));
  writeFileSync(join(folder, "sparning.html"), entry("a", says("3 barn")) + entry("b", says("4")) + entry("c", ""));
  writeFileSync(join(folder, "en/trace.html"), entry("a", says("3 children")) + entry("b", says("")) + entry("c", ""));
  expect([...readClaimTexts(folder)]).toEqual([["a", {sv: "3 barn", en: "3 children"}]]);
});
