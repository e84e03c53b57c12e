import {createHash} from "node:crypto";
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {CHECKSUMS} from "./edition-files.js";
import {readEdition} from "./editions.js";

const root = mkdtempSync(join(tmpdir(), "editions-"));
afterAll(() => rmSync(root, {recursive: true}));

/** Writes an edition that holds nothing into the folder of a number. */
function freeze(folder: string, number: string): void {
  const text = {sv: "x", en: "x"};
  const facts = {number, date: "2026-11-24", commit: "c", placeholder: true, publisher: text, registrationNumber: "r"};
  const files = {
    "changes.json": {since: null, revisions: [], rows: [], claims: []},
    "claims.json": [],
    "edition.json": {...facts, tables: [], collections: []}
  };
  const path = join(root, "data/editions", folder);
  mkdirSync(path, {recursive: true});
  const sums = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(path, name), JSON.stringify(content));
    return `${createHash("sha256").update(JSON.stringify(content)).digest("hex")}  ${name}\n`;
  });
  writeFileSync(join(path, CHECKSUMS), sums.join(""));
}

test("an edition is read from the folder of its number, and from no other", () => {
  freeze("2026-1", "2026-1");
  expect(readEdition(root, "2026-1")).toMatchObject({number: "2026-1", tables: [], claims: []});
  freeze("2026-2", "2026-1");
  expect(() => readEdition(root, "2026-2")).toThrow(
    'data/editions/2026-2/edition.json: is another edition\'s in number: "2026-1" (2026-2)'
  );
});

test("a file that is not as it was frozen is named, with how to restore it", () => {
  freeze("2026-1", "2026-1");
  writeFileSync(join(root, "data/editions/2026-1/claims.json"), "[ ]");
  expect(() => readEdition(root, "2026-1")).toThrow(
    "data/editions/2026-1/claims.json: was changed since the edition was frozen (restore it: git checkout -- data/editions/2026-1)"
  );
});
