import {existsSync} from "node:fs";
import {relative} from "node:path";
import {formatIssue, type Issue} from "../model/issue.js";
import {readConflicts} from "../read/conflicts.js";
import {listDatasets, readContext, readRawDataset} from "../read/dataset.js";
import {readGaps} from "../read/gaps.js";
import {readPublication} from "../read/publication.js";
import {screenConflicts} from "../screen/conflicts.js";
import {type ScreeningContext, screenDataset} from "../screen/dataset.js";
import {ScreeningError} from "../screen/screening-error.js";
import {runCommand} from "./command-line.js";

const USAGE = `Usage: npm run screen [-- <folder> …]

Screens dataset folders: description, columns, codes, periods, numbers, keys, totals, sources, sha256.
Without a folder, everything under data/: code lists, references, every published dataset, conflicts, gaps.

Exit codes: 0 no issues, 1 issues (one a line on standard error), 2 wrong usage`;

await runCommand({usage: USAGE, positionals: true}, (_values, folders) => {
  const root = process.cwd();
  const context = readContext(root);
  const names =
    folders.length > 0
      ? folders.map((folder) => relative(root, folder))
      : listDatasets(root).map((name) => `data/published/${name}`);
  const screened = names.map((folder) => screenFolder(root, folder, context));
  const others = folders.length > 0 ? [] : screenOthers(root);
  const issues = [...screened.flatMap((result) => result.issues), ...others];
  for (const issue of issues) console.error(formatIssue(issue));
  const rows = screened.reduce((sum, result) => sum + result.rows, 0);
  console.log(
    `${names.length} datasets, ${rows} rows, ${issues.length === 0 ? "no issues" : `${issues.length} issues`}`
  );
  return issues.length === 0 ? 0 : 1;
});

function screenFolder(
  root: string,
  folder: string,
  context: ScreeningContext
): {issues: readonly Issue[]; rows: number} {
  if (!existsSync(folder)) return {issues: [{path: folder, rule: "files", message: "no such folder"}], rows: 0};
  return collect(() => {
    const raw = readRawDataset(root, folder);
    return {issues: screenDataset(raw, context).issues, rows: raw.table.rows.length};
  });
}

function screenOthers(root: string): readonly Issue[] {
  const {issues} = collect(() => {
    readPublication(root);
    readGaps(root);
    const datasets = new Map(
      listDatasets(root).map((name) => [name, readRawDataset(root, `data/published/${name}`).table])
    );
    return {issues: screenConflicts(readConflicts(root), datasets), rows: 0};
  });
  return issues;
}

/** What a step found, or the issues that kept it from finding anything. */
function collect(step: () => {issues: readonly Issue[]; rows: number}): {issues: readonly Issue[]; rows: number} {
  try {
    return step();
  } catch (error) {
    if (error instanceof ScreeningError) return {issues: error.issues, rows: 0};
    throw error;
  }
}
