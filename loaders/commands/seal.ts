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
  // All are looked at before the first is written: of several none is sealed where one is refused.
  const seals = folders.map((given) => {
    const folder = relative(root, given);
    const path = `${folder}/datapackage.json`;
    return {path, ...makeSeal(join(root, path), folder === CODELISTS ? listReader(root) : datasetReader(root, folder))};
  });
  for (const {path, before, after} of seals) {
    writeFileSync(join(root, path), after);
    console.log(`${path}: ${after === before ? "already sealed" : "sealed"}`);
  }
  return 0;
});

/** Size and checksum of the file that a resource describes. */
type Reader = (resource: Resource) => {bytes: number; sha256: string};

// The code lists are read, and so screened, before their description is sealed.
function listReader(root: string): Reader {
  readCodelists(root);
  return ({path}) => readHash(join(root, CODELISTS, path));
}

function datasetReader(root: string, folder: string): Reader {
  const raw = readRawDataset(root, folder);
  const issues = screenDataset(raw, readContext(root)).issues.filter(({rule}) => rule !== "hash");
  if (issues.length > 0) throw new ScreeningError(issues);
  return () => raw;
}

interface Resource {
  path: string;
  bytes: number;
  hash: string;
}

/** A descriptor as it stands, and with the sizes and checksums of the files that it describes. */
function makeSeal(path: string, read: Reader): {before: string; after: string} {
  const before = readFileSync(path, "utf8");
  const descriptor = JSON.parse(before) as {resources: Resource[]};
  const resources = descriptor.resources.map((resource) => {
    const {bytes, sha256} = read(resource);
    return {...resource, bytes, hash: `sha256:${sha256}`};
  });
  return {before, after: `${JSON.stringify({...descriptor, resources}, null, 2)}\n`};
}
