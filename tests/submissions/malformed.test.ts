import {spawnSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import fc from "fast-check";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {Issue} from "../../loaders/model/issue.js";
import {MALFORMED_CSV, type Malformed, VALID, write} from "./malformed-csv.js";
import {malformedWorkbooks, validWorkbook} from "./malformed-workbook.js";
import {screenFiles} from "./screen.js";

const SEED = 20260630;

interface Report {
  errors: number;
  issues: readonly Issue[];
}

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "malformed-"));
});
afterAll(() => rmSync(home, {recursive: true}));

/** Writes files into a folder and screens it by the command, with a report beside the folder. */
function command(name: string, files: readonly Malformed[]) {
  const folder = join(home, name);
  mkdirSync(folder);
  for (const [index, {extension, bytes}] of files.entries()) writeFileSync(join(folder, `${index}${extension}`), bytes);
  const before = listBytes(folder);
  const report = join(home, `${name}.json`);
  const {status, stderr, stdout} = spawnSync(
    "npx",
    ["tsx", "loaders/commands/screen.ts", folder, "--language", "en", "--report", report],
    {encoding: "utf8", maxBuffer: 1e9}
  );
  const {errors, issues} = JSON.parse(readFileSync(report, "utf8")) as Report;
  return {status, stderr, stdout, errors, issues, changed: listBytes(folder) !== before};
}

function listBytes(folder: string): string {
  return readdirSync(folder)
    .map((name) => `${name} ${readFileSync(join(folder, name)).toString("base64")}`)
    .join("\n");
}

describe("malformed files are refused, each with an issue", () => {
  test("the files that they are made from pass", async () => {
    expect(await screenFiles({"a.csv": write(VALID), "b/a.xlsx": await validWorkbook()}, "a.csv")).toEqual([]);
    expect(await screenFiles({"a.xlsx": await validWorkbook()}, "a.xlsx")).toEqual([]);
  });

  test("200 CSV files and 120 workbooks: an issue for each, no stack, nothing written", async () => {
    const workbooks = malformedWorkbooks(await validWorkbook());
    const files = [
      ...fc.sample(MALFORMED_CSV, {numRuns: 200, seed: SEED}),
      ...fc.sample(workbooks, {numRuns: 120, seed: SEED})
    ];
    const {status, stderr, errors, issues, changed} = command("files", files);
    const refused = new Set(issues.map(({path}) => path.split("/").at(-1)));
    const passed = files.flatMap(({what, extension, bytes}, index) =>
      refused.has(`${index}${extension}`) ? [] : [{what, text: Buffer.from(bytes).toString("latin1")}]
    );
    expect(passed).toEqual([]);
    expect({status, changed}).toEqual({status: 1, changed: false});
    expect(errors).toBeGreaterThanOrEqual(files.length);
    expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+|TypeError|RangeError|node:internal/m);
  });
});

test("whatever bytes of a valid file change, screening ends with issues or with whole counts", async () => {
  const workbook = await validWorkbook();
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat({max: 255})), {minLength: 1, maxLength: 4});
  const property = fc.asyncProperty(fc.boolean(), changes, async (isCsv, places) => {
    const bytes = Buffer.from(isCsv ? write(VALID) : workbook);
    for (const [at, byte] of places) bytes[at % bytes.length] = byte;
    const name = isCsv ? "a.csv" : "a.xlsx";
    const issues = await screenFiles({[name]: bytes}, name);
    for (const {rule, message, path} of issues)
      expect({rule, message, path}).toEqual({
        rule: expect.any(String),
        message: expect.any(String),
        path: expect.stringMatching(/a\.(csv|xlsx)$/)
      });
  });
  await fc.assert(property, {numRuns: 300, seed: SEED});
});
