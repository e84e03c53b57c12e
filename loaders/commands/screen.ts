import {existsSync, writeFileSync} from "node:fs";
import {dirname, join, relative} from "node:path";
import {formatIssueIn, type Issue, isError} from "../model/issue.js";
import type {Language} from "../model/language.js";
import {listDatasets} from "../read/dataset.js";
import {listCollections, screenTarget, type TargetResult} from "../read/submission/screen-target.js";
import {readSubmissionSchema} from "../read/submission-schema.js";
import {ScreeningError} from "../screen/screening-error.js";
import {columnTitles} from "../screen/submission/context.js";
import {isSubmissionRule, localiseIssue} from "../screen/submission/messages.js";
import {runCommand} from "./command-line.js";
import {screenDatasets, screenOthers} from "./screen-datasets.js";
import {screenedText} from "./screened-text.js";

const USAGE = `Usage: npm run screen [-- <file or folder> …] [--language sv|en] [--report <file.json>]

Screens what authorities deliver: a collection (data/submissions/<collection>), an authority's folder in it, or a single .csv or .xlsx.
In stages: file, columns, codes, keys, totals, what tables have in common, changes since last year. Nothing else is written.
Screens dataset folders too (data/published/<dataset>): description, columns, codes, periods, numbers, keys, totals, sources, sha256.
Without a file or folder, everything under data/: code lists, references, datasets, conflicts, gaps, collections.

Options:
  --language <sv|en>    language of the issues of submissions (default: sv)
  --report <file.json>  write the issues there as well, for machines

Exit codes: 0 no errors, 1 errors (one a line on standard error; warnings are printed too), 2 wrong usage`;

const OPTIONS = {language: {type: "string"}, report: {type: "string"}} as const;

await runCommand({usage: USAGE, options: OPTIONS, positionals: true}, async (values, given) => {
  const root = process.cwd();
  const {language = "sv", report} = values;
  const isUsable = (language === "sv" || language === "en") && (report === undefined || isReportPath(report));
  if (!isUsable) {
    console.error(USAGE);
    return 2;
  }
  const paths = given.map((path) => relative(root, path) || ".");
  const everything = paths.length === 0;
  const folders = everything
    ? listDatasets(root).map((name) => `data/published/${name}`)
    : paths.filter((path) => isDataset(root, path));
  const targets = everything ? listCollections(root) : paths.filter((path) => !folders.includes(path));
  const datasets = screenDatasets(root, folders);
  const others = everything ? screenOthers(root) : [];
  const deliveries = await screenTargets(root, targets, language);
  const issues = localise(root, [...datasets.issues, ...others, ...deliveries.issues], language);
  for (const issue of issues) console.error(formatIssueIn(issue, isSubmissionRule(issue.rule) ? language : "en"));
  if (typeof report === "string") writeReport(report, issues, [...folders, ...targets], language);
  if (folders.length > 0)
    console.log(screenedText({dataset: folders.length, row: datasets.rows}, [...datasets.issues, ...others], "en"));
  if (targets.length > 0)
    console.log(screenedText({file: deliveries.files, table: deliveries.tables}, deliveries.issues, language));
  return issues.some(isError) ? 1 : 0;
});

function isReportPath(path: string | boolean): boolean {
  return typeof path === "string" && path.endsWith(".json") && existsSync(dirname(path));
}

function isDataset(root: string, path: string): boolean {
  return path.startsWith("data/published/") || existsSync(join(root, path, "datapackage.json"));
}

async function screenTargets(root: string, targets: readonly string[], language: Language): Promise<TargetResult> {
  const say = (path: string) => console.log(language === "sv" ? `läser ${path}` : `reading ${path}`);
  const results: TargetResult[] = [];
  for (const target of targets) results.push(await collect(() => screenTarget(root, target, say)));
  return {
    issues: results.flatMap(({issues}) => issues),
    files: results.reduce((sum, {files}) => sum + files, 0),
    tables: results.reduce((sum, {tables}) => sum + tables, 0)
  };
}

async function collect(step: () => Promise<TargetResult>): Promise<TargetResult> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof ScreeningError) return {issues: error.issues, files: 0, tables: 0};
    throw error;
  }
}

function localise(root: string, issues: readonly Issue[], language: Language): Issue[] {
  const titles = columnTitles(readSubmissionSchema(root));
  return issues.map((issue) => localiseIssue(issue, language, titles));
}

function writeReport(path: string, issues: readonly Issue[], screened: readonly string[], language: Language): void {
  const listed = issues.map(({words: _words, ...issue}) => ({severity: "error", ...issue}));
  const errors = issues.filter(isError).length;
  writeFileSync(
    path,
    `${JSON.stringify({language, screened, errors, warnings: issues.length - errors, issues: listed}, null, 2)}\n`
  );
}
