import {existsSync, readdirSync, readFileSync} from "node:fs";
import {basename, join} from "node:path";
import type {Dataset} from "../model/dataset.js";
import {formatIssue, type Issue} from "../model/issue.js";
import type {RawDataset} from "../model/raw.js";
import {normalizeDataset} from "../prepare/dataset.js";
import {type ScreeningContext, screenDataset} from "../screen/dataset.js";
import {ScreeningError} from "../screen/screening-error.js";
import {readCodelists} from "./codelists.js";
import {readCsv} from "./csv.js";
import {readHash} from "./hash.js";
import {readReferences} from "./references.js";

const FOLDER = "data/published";

/** Names of the published datasets, sorted: the folders under `data/published/`. */
export function listDatasets(root: string = process.cwd()): string[] {
  return readdirSync(join(root, FOLDER), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** What datasets are screened against: the code lists and the references of the project. */
export function readContext(root: string = process.cwd()): ScreeningContext {
  return {codelists: readCodelists(root), references: new Set(readReferences(root).map(({id}) => id))};
}

/**
 * Reads one dataset's folder without judging it.
 * @param folder relative to the root
 * @throws ScreeningError when the description or the CSV is not there
 */
export function readRawDataset(root: string, folder: string): RawDataset {
  const name = basename(folder);
  const [descriptorPath, path] = [`${folder}/datapackage.json`, `${folder}/${name}.csv`];
  const missing = [descriptorPath, path].filter((file) => !existsSync(join(root, file)));
  if (missing.length > 0)
    throw new ScreeningError(missing.map((file) => ({path: file, rule: "files", message: "file is missing"})));
  const table = readCsv(join(root, path), path);
  return {
    name,
    folder,
    descriptorPath,
    descriptor: readDescriptor(root, descriptorPath),
    table,
    ...readHash(join(root, path))
  };
}

function readDescriptor(root: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(join(root, path), "utf8"));
  } catch (error) {
    throw new ScreeningError([{path, rule: "json", message: `not readable as JSON: ${(error as Error).message}`}]);
  }
}

/** How datasets are read: where, and whether a changed file only gives a warning, which is the preview's way. */
export interface ReadOptions {
  root?: string;
  preview?: boolean;
  warn?: (line: string) => void;
}

/**
 * Reads and screens every published dataset.
 * @throws ScreeningError with every issue of every dataset
 */
export function readDatasets({
  root = process.cwd(),
  preview = Boolean(process.env.REPORT_PREVIEW),
  warn = console.warn
}: ReadOptions = {}): Dataset[] {
  const context = readContext(root);
  const languages = new Map(readReferences(root).map(({id, language}) => [id, language]));
  const issues: Issue[] = [];
  const datasets = listDatasets(root).flatMap((name) => {
    const raw = readRawDataset(root, `${FOLDER}/${name}`);
    const screening = screenDataset(raw, context);
    const changed = preview ? screening.issues.filter(({rule}) => rule === "hash") : [];
    for (const issue of changed) warn(formatIssue(issue));
    const serious = screening.issues.filter((issue) => !changed.includes(issue));
    issues.push(...serious);
    return serious.length === 0 && screening.descriptor ? [normalizeDataset(raw, screening.descriptor, languages)] : [];
  });
  if (issues.length > 0) throw new ScreeningError(issues);
  return datasets;
}
