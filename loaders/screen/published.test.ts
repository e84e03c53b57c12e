import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {formatIssue} from "../model/issue.js";
import {readConflicts} from "../read/conflicts.js";
import {readCsv} from "../read/csv.js";
import {listDatasets, readContext, readRawDataset} from "../read/dataset.js";
import {readGaps} from "../read/gaps.js";
import {readHash} from "../read/hash.js";
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

test("the code lists are described as they are: every file, its columns, its size and its sha256", () => {
  const {resources} = JSON.parse(readFileSync("data/codelists/datapackage.json", "utf8"));
  const files = readdirSync("data/codelists").filter((file) => file.endsWith(".csv"));
  expect(resources.map(({path}: {path: string}) => path)).toEqual(files.sort());
  for (const {path, bytes, hash, schema} of resources) {
    const file = `data/codelists/${path}`;
    expect({bytes, hash}, path).toEqual({bytes: readHash(file).bytes, hash: `sha256:${readHash(file).sha256}`});
    expect(
      schema.fields.map(({name}: {name: string}) => name),
      path
    ).toEqual([...readCsv(file, file).columns]);
  }
});
