import {readFileSync, writeFileSync} from "node:fs";
import {join, relative} from "node:path";
import {readCodelists} from "../read/codelists.js";
import {readContext, readRawDataset} from "../read/dataset.js";
import {readHash} from "../read/hash.js";
import {screenDataset} from "../screen/dataset.js";
import {ScreeningError} from "../screen/screening-error.js";
import {runCommand} from "./command-line.js";

const CODELISTS = "data/codelists";

const USAGE = `Usage: npm run seal -- <folder> …

Records the size and the sha256 of a dataset's CSV (or of the code lists, data/codelists) in its datapackage.json, once a
change is meant.
Refuses a dataset that has other issues.

Exit codes: 0 sealed, 1 refused (issues on standard error), 2 wrong usage`;

await runCommand({usage: USAGE, positionals: true}, (_values, folders) => {
  if (folders.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const root = process.cwd();
  for (const folder of folders.map((given) => relative(root, given))) {
    const path = join(root, folder, "datapackage.json");
    const changed = folder === CODELISTS ? sealCodelists(root, path) : sealDataset(root, folder, path);
    console.log(`${folder}/datapackage.json: ${changed ? "sealed" : "already sealed"}`);
  }
  return 0;
});

// The code lists are read, and so screened, before their description is sealed.
function sealCodelists(root: string, path: string): boolean {
  readCodelists(root);
  return seal(path, (resource) => readHash(join(root, CODELISTS, resource.path)));
}

function sealDataset(root: string, folder: string, path: string): boolean {
  const raw = readRawDataset(root, folder);
  const issues = screenDataset(raw, readContext(root)).issues.filter(({rule}) => rule !== "hash");
  if (issues.length > 0) throw new ScreeningError(issues);
  return seal(path, () => raw);
}

interface Resource {
  path: string;
  bytes: number;
  hash: string;
}

function seal(path: string, read: (resource: Resource) => {bytes: number; sha256: string}): boolean {
  const text = readFileSync(path, "utf8");
  const descriptor = JSON.parse(text) as {resources: Resource[]};
  for (const resource of descriptor.resources) {
    const {bytes, sha256} = read(resource);
    Object.assign(resource, {bytes, hash: `sha256:${sha256}`});
  }
  const sealed = `${JSON.stringify(descriptor, null, 2)}\n`;
  writeFileSync(path, sealed);
  return sealed !== text;
}
