import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, describe, expect, test} from "vitest";
import {readEvidence} from "../../loaders/read/evidence.js";

const FOLDER = "data/published/regional-coordinators";
const CSV = `${FOLDER}/regional-coordinators.csv`;
const roots: string[] = [];

/** The project's data with one line of one CSV changed. */
function withLine(line: number, from: string, to: string): string {
  const root = mkdtempSync(join(tmpdir(), "data-"));
  roots.push(root);
  cpSync("data", join(root, "data"), {recursive: true});
  const lines = readFileSync(join(root, CSV), "utf8").split("\n");
  const changed = lines[line - 1]?.replace(from, to) ?? "";
  expect(changed).not.toBe(lines[line - 1]);
  lines[line - 1] = changed;
  writeFileSync(join(root, CSV), lines.join("\n"));
  return root;
}

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, {recursive: true, force: true});
});

describe("a changed CSV stops the build at file, line and field", () => {
  test("a wrong code", () => {
    const root = withLine(14, ",girl,", ",F,");
    expect(() => readEvidence(root)).toThrow(`${CSV}:14: unknown code in sex: "F" (allowed: girl, boy,`);
  });

  test("a number that is none", () => {
    const root = withLine(14, ",19,", ",nineteen,");
    expect(() => readEvidence(root)).toThrow(`${CSV}:14: not a number in value: "nineteen"`);
  });

  test("a number that is meant but not sealed: what to do is said", () => {
    const root = withLine(14, ",19,", ",29,");
    expect(() => readEvidence(root)).toThrow(`if the change is meant, run: npm run seal -- ${FOLDER}`);
  });
});
