import {existsSync} from "node:fs";
import {resolve} from "node:path";
import {listFiles} from "../site/files.js";
import {passGate} from "../site/gate/gate.js";
import {SiteError} from "../site/site-error.js";
import {runCommand} from "./command-line.js";

const USAGE = `Usage: npm run gate [-- <folder>]

Attacks a built site as a whole (default: dist/): every table, file, figure and text of it becomes statements about the cells of the
protected collections, which together must not narrow a hidden cell beyond what its audit allows. npm run build does the same before
it replaces dist/. What it finds and what to do: docs/gate.md

Exit codes: 0 nothing narrowed, 1 findings (one a line on standard error) or no files, 2 wrong usage`;

await runCommand({usage: USAGE, positionals: true}, async (_values, [folder = "dist", ...others]) => {
  const root = process.cwd();
  const site = resolve(root, folder);
  if (others.length > 0 || !existsSync(site)) {
    console.error(
      others.length > 0 ? "one folder at a time" : `no such folder: "${folder}" (build it first: npm run build)`
    );
    return 2;
  }
  if (listFiles(site).length === 0)
    throw new SiteError([`"${folder}" holds no files: there is nothing to attack (build it first: npm run build)`]);
  console.log(await passGate(root, site));
  return 0;
});
