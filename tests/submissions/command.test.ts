import {spawnSync} from "node:child_process";
import {existsSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";

const home = mkdtempSync(join(tmpdir(), "screen-"));
afterAll(() => rmSync(home, {recursive: true}));

function run(...args: string[]) {
  return spawnSync("npx", ["tsx", "loaders/commands/screen.ts", ...args], {encoding: "utf8"});
}

test("an error exits with 1, in Swedish unless asked otherwise, and the report is for machines", () => {
  const report = join(home, "report.json");
  const {status, stderr, stdout} = run("tests/submissions/fail/unknown-code.csv", "--report", report);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^tests\/submissions\/fail\/unknown-code\.csv:2: okänd kod i kön: "F"/);
  expect(stdout.trim().split("\n")).toEqual([
    "läser tests/submissions/fail/unknown-code.csv",
    "1 fil, 0 tabeller, 1 fel"
  ]);
  expect(JSON.parse(readFileSync(report, "utf8"))).toMatchObject({
    language: "sv",
    errors: 1,
    warnings: 0,
    issues: [{severity: "error", rule: "unknown-code", line: 2, value: "F"}]
  });
});

test("a warning is told and exits with 0", () => {
  const {status, stderr, stdout} = run("tests/submissions/fail/measure-without-total.csv", "--language", "en");
  expect([status, stdout.trim().split("\n").at(-1)]).toEqual([0, "1 file, 1 table, no issues, 1 warning"]);
  expect(stderr).toContain("warning: measures without the row for all");
});

test.each([[["--language", "de"]], [["--report", "report.txt"]], [["--report", "no/such/folder/report.json"]]])(
  "%j is wrong usage",
  (args) => {
    const {status, stderr} = run("data/submissions/example", ...args);
    expect([status, stderr.startsWith("Usage: npm run screen")]).toEqual([2, true]);
    expect(existsSync("report.txt")).toBe(false);
  }
);

test("datasets and deliveries can be screened together", () => {
  const {status, stdout} = run("data/published/law", "data/submissions/example/police");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^1 dataset, \d+ rows, no issues$/m);
  expect(stdout).toMatch(/^3 filer, 3 tabeller, inga fel$/m);
});
