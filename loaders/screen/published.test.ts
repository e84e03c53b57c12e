import {expect, test} from "vitest";
import {formatIssue} from "../model/issue.js";
import {readConflicts} from "../read/conflicts.js";
import {listDatasets, readContext, readRawDataset} from "../read/dataset.js";
import {readGaps} from "../read/gaps.js";
import {readPublication} from "../read/publication.js";
import {screenConflicts} from "./conflicts.js";
import {screenDataset} from "./dataset.js";

const root = process.cwd();

test.each(listDatasets(root))("%s passes screening", (name) => {
  const {issues} = screenDataset(readRawDataset(root, `data/published/${name}`), readContext(root));
  expect(issues.map(formatIssue)).toEqual([]);
});

test("every figure of every conflict is there", () => {
  const tables = new Map(
    listDatasets(root).map((name) => [name, readRawDataset(root, `data/published/${name}`).table])
  );
  expect(screenConflicts(readConflicts(root), tables).map(formatIssue)).toEqual([]);
});

test("gaps and publication are whole, and the publication says that it has no publisher yet", () => {
  expect(readGaps(root).length).toBeGreaterThan(0);
  const {placeholder, publisher} = readPublication(root);
  expect(placeholder).toBe(/^\[.*\]$/.test(publisher.sv));
});
