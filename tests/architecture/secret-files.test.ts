import {execFileSync} from "node:child_process";
import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";

const git = (...args: string[]) => execFileSync("git", args, {encoding: "utf8"}).split("\n").filter(Boolean);

/** The paths among those given that git would not take, whether or not there are such files. */
function ignored(paths: readonly string[]): string[] {
  // Git prints one line for each path, with an empty rule where none applies.
  return git("check-ignore", "--verbose", "--non-matching", "--no-index", ...paths)
    .filter((line) => !line.startsWith("::") && !/:\d+:!/.test(line))
    .map((line) => line.split("\t")[1] ?? "");
}

describe("git never takes what authorities deliver", () => {
  const secret = [
    "data/submissions/2017-1/police/cases.csv",
    "data/submissions/2017-1/collection.json",
    "data/submissions/2017-1/report/screening.json",
    "data/submissions/example/report/cells.csv",
    "data/submissions/cases.xlsx"
  ];
  const open = [
    "data/submissions/schema.json",
    "data/submissions/template/submission.csv",
    "data/submissions/example/police/synthetic-police-report-year-sex.csv",
    "data/protected/2017-1/collection.json"
  ];

  test("but the schema, the template, the example and what is protected", () => {
    expect(ignored([...secret, ...open])).toEqual(secret);
  });

  test("and no such file has been committed", () => {
    const committed = git("ls-files", "data/submissions");
    const allowed = /^data\/submissions\/(schema\.json|template\/[^/]+|example\/(?!report\/).+)$/;
    expect(committed.filter((path) => !allowed.test(path))).toEqual([]);
  });

  test("and the example is marked synthetic", () => {
    const {synthetic} = JSON.parse(readFileSync("data/submissions/example/collection.json", "utf8"));
    expect(synthetic).toBe(true);
  });
});
