import {existsSync} from "node:fs";
import type {Issue} from "../model/issue.js";
import {readConflicts} from "../read/conflicts.js";
import {listDatasets, readContext, readRawDataset} from "../read/dataset.js";
import {readGaps} from "../read/gaps.js";
import {readPublication} from "../read/publication.js";
import {screenConflicts} from "../screen/conflicts.js";
import {type ScreeningContext, screenDataset} from "../screen/dataset.js";
import {ScreeningError} from "../screen/screening-error.js";

/** What screening of published datasets found. */
export interface DatasetsResult {
  issues: readonly Issue[];
  rows: number;
}

/**
 * Screens folders of published datasets.
 * @param folders relative to the root
 */
export function screenDatasets(root: string, folders: readonly string[]): DatasetsResult {
  const context = readContext(root);
  const screened = folders.map((folder) => screenFolder(root, folder, context));
  return {
    issues: screened.flatMap(({issues}) => issues),
    rows: screened.reduce((sum, {rows}) => sum + rows, 0)
  };
}

/** Screens what else lies under `data/`: publication, gaps, conflicts. */
export function screenOthers(root: string): readonly Issue[] {
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

function screenFolder(root: string, folder: string, context: ScreeningContext): DatasetsResult {
  if (!existsSync(folder)) return {issues: [{path: folder, rule: "files", message: "no such folder"}], rows: 0};
  return collect(() => {
    const raw = readRawDataset(root, folder);
    return {issues: screenDataset(raw, context).issues, rows: raw.table.rows.length};
  });
}

/** What a step found, or the issues that kept it from finding anything. */
function collect(step: () => DatasetsResult): DatasetsResult {
  try {
    return step();
  } catch (error) {
    if (error instanceof ScreeningError) return {issues: error.issues, rows: 0};
    throw error;
  }
}
