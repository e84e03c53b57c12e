import {readFileSync, writeFileSync} from "node:fs";
import {join, relative} from "node:path";
import {readContext, readRawDataset} from "../read/dataset.js";
import {screenDataset} from "../screen/dataset.js";
import {ScreeningError} from "../screen/screening-error.js";
import {runCommand} from "./command-line.js";

const USAGE = `Usage: npm run seal -- <folder> …

Records the size and the sha256 of a dataset's CSV in its datapackage.json, once a change is meant.
Refuses a dataset that has other issues.

Exit codes: 0 sealed, 1 refused (issues on standard error), 2 wrong usage`;

await runCommand({usage: USAGE, positionals: true}, (_values, folders) => {
  if (folders.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const root = process.cwd();
  const context = readContext(root);
  for (const folder of folders.map((given) => relative(root, given))) {
    const raw = readRawDataset(root, folder);
    const issues = screenDataset(raw, context).issues.filter(({rule}) => rule !== "hash");
    if (issues.length > 0) throw new ScreeningError(issues);
    const changed = seal(join(root, raw.descriptorPath), raw.bytes, raw.sha256);
    console.log(`${raw.descriptorPath}: ${changed ? `sealed with sha256:${raw.sha256}` : "already sealed"}`);
  }
  return 0;
});

function seal(path: string, bytes: number, sha256: string): boolean {
  const text = readFileSync(path, "utf8");
  const descriptor = JSON.parse(text) as {resources: [{bytes: number; hash: string}]};
  Object.assign(descriptor.resources[0], {bytes, hash: `sha256:${sha256}`});
  const sealed = `${JSON.stringify(descriptor, null, 2)}\n`;
  writeFileSync(path, sealed);
  return sealed !== text;
}
