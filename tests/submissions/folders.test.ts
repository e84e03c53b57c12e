import {mkdirSync, readdirSync, symlinkSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {screenTarget} from "../../loaders/read/submission/screen-target.js";
import {ScreeningError} from "../../loaders/screen/screening-error.js";
import {ENGLISH} from "../../loaders/screen/submission/messages-en.js";
import {COLLECTION_CASES} from "./collection-cases.js";
import {FOLDER_CASES} from "./folder-cases.js";
import {collection, police} from "./folders.js";
import {PASSING_FOLDERS} from "./passing-folders.js";
import {rulesOf, screenFiles, withFiles} from "./screen.js";
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

test("beside the collection of the edition before, large changes are warnings", async () => {
  const project = (folder: string) => {
    mkdirSync(join(folder, "data/protected/before"), {recursive: true});
    for (const path of ["data/codelists", "data/references.json", "data/submissions/schema.json"])
      symlinkSync(join(process.cwd(), path), join(folder, path));
  };
  const before = {
    "data/submissions/before/police/a.csv": police("year,sex", "2014,girl,70", "2015,girl,7", "2015,boy,5")
  };
  const now = collection(
    {"police/a.csv": police("year,sex", "2015,girl,1", "2016,girl,8", "2016,boy,50")},
    {earlier: ["before"]}
  );
  const files = Object.fromEntries(
    Object.entries(now.files).map(([path, content]) => [`data/submissions/${path}`, content])
  );
  const issues = await withFiles(
    {...before, ...files},
    async (path) => (await screenTarget(path, "data/submissions/edition", () => {})).issues,
    "",
    project
  );
  expect(issues.map(({rule, severity, words}) => [rule, severity, words?.key, words?.before, words?.after])).toEqual([
    ["changed-much", "warning", "police, child", 12, 58],
    ["changed-much", "warning", "police, child, sex, boy", 5, 50]
  ]);
});
