import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {readPublication} from "../read/publication.js";
import {toCitation} from "../site/metadata/citation.js";
import {runCommand} from "./command-line.js";

const USAGE = `Usage: npm run citation

Writes CITATION.cff from data/publication.json and package.json: how the report is cited. A test compares them.

Exit codes: 0 written or already so, 1 refused, 2 wrong usage`;

await runCommand({usage: USAGE}, () => {
  const root = process.cwd();
  const path = join(root, "CITATION.cff");
  const text = toCitation(readPublication(root), JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
  const isSame = existsSync(path) && readFileSync(path, "utf8") === text;
  if (!isSame) writeFileSync(path, text);
  console.log(`CITATION.cff: ${isSame ? "already so" : "written"}`);
  return 0;
});
