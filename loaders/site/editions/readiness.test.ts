import {execFileSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {makeEdition, PUBLICATION} from "../../../tests/made-publication.js";
import type {History} from "../../model/edition.js";
import {listUncommitted} from "../world.js";
import {checkReadiness} from "./readiness.js";

const root = mkdtempSync(join(tmpdir(), "ready-"));
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {cwd: root, stdio: "pipe"});

beforeAll(() => {
  git("init", "-q");
  git("commit", "-q", "--allow-empty", "-m", "First");
});
afterAll(() => rmSync(root, {recursive: true, force: true}));

/** What stands in the way of freezing an edition, one a line; there is never a `dist/`. */
function problems(number: string, date: string, asTrial = true): string {
  const last = makeEdition({number: "2026-3", date: "2026-12-01"});
  const history: History = {current: number, editions: [makeEdition(), last], before: makeEdition(), declarations: []};
  const publication = {...PUBLICATION, edition: {...PUBLICATION.edition, number, date}};
  try {
    return checkReadiness(root, publication, history, asTrial);
  } catch (error) {
    return (error as Error).message;
  }
}

const unbuilt = "there is no dist/: run npm run build";

test.each([
  ["one after the last, as late as it", "2026-4", "2026-12-01", unbuilt],
  [
    "a number between two that are frozen",
    "2026-2",
    "2026-12-02",
    `edition 2026-2 has a lower number than edition 2026-3 of 2026-12-01: mend edition.number in data/publication.json\n${unbuilt}`
  ],
  [
    "a date before the last one's",
    "2027-1",
    "2026-11-30",
    `edition 2027-1 is dated 2026-11-30, before edition 2026-3 of 2026-12-01: mend edition.date in data/publication.json\n${unbuilt}`
  ]
])("editions follow each other: %s", (_, number, date, expected) => {
  expect(problems(number, date)).toBe(expected);
});

test("an edition without a publisher is frozen as a trial or not at all", () => {
  expect(problems("2026-4", "2026-12-01", false)).toMatch(/^nobody issues edition 2026-4: .*--trial\)$/m);
});

test("what is not committed is listed by its path, and a folder that git cannot tell of is not clean", () => {
  writeFileSync(join(root, "a b.txt"), "");
  writeFileSync(join(root, "c.txt"), "");
  git("add", "c.txt");
  expect(listUncommitted(root)).toEqual(["c.txt", '"a b.txt"']);
  const nowhere = mkdtempSync(join(tmpdir(), "no-repository-"));
  expect(() => listUncommitted(nowhere)).toThrow("git status");
  rmSync(nowhere, {recursive: true});
});
