import {readdirSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {ScreeningError} from "../../loaders/screen/screening-error.js";
import {ENGLISH} from "../../loaders/screen/submission/messages-en.js";
import {COLLECTION_CASES} from "./collection-cases.js";
import {FOLDER_CASES} from "./folder-cases.js";
import {PASSING_FOLDERS} from "./passing-folders.js";
import {rulesOf, screenFiles} from "./screen.js";
import {WORKBOOK_CASES} from "./workbook-cases.js";

describe("a folder that is wrong in one way breaks one rule", () => {
  test.each([...FOLDER_CASES, ...COLLECTION_CASES])("%s: %s", async (rule, _what, {files, target, prepare}) => {
    const issues = await screenFiles(files, target, prepare).catch((error: unknown) => {
      if (error instanceof ScreeningError) return error.issues;
      throw error;
    });
    expect(rulesOf(issues)).toEqual([rule]);
  });
});

describe("a folder that is right passes", () => {
  test.each(PASSING_FOLDERS)("%s", async (_what, {files, target, prepare}) => {
    expect(await screenFiles(files, target, prepare)).toEqual([]);
  });
});

test("every rule of the catalogue is broken by some case, but the one about files that the user may not read, which root always may", () => {
  const fixtures = readdirSync("tests/submissions/fail").map((name) => name.split(".")[0]);
  const broken = new Set<string | undefined>([
    ...fixtures,
    ...WORKBOOK_CASES.map(([rule]) => rule),
    ...[...FOLDER_CASES, ...COLLECTION_CASES].map(([rule]) => rule)
  ]);
  expect(Object.keys(ENGLISH).filter((rule) => !broken.has(rule))).toEqual(["unreadable-file"]);
});
