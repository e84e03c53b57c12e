import {existsSync} from "node:fs";
import {join} from "node:path";
import {passGate} from "../site/gate/gate.js";
import {runCommand} from "./command-line.js";

const USAGE = `Usage: npm run gate [-- <folder>]

Attacks a built site as a whole (default: dist/): every table, file, figure and text of it becomes statements about the cells of the
protected collections, which together must not narrow a hidden cell beyond what its audit allows. npm run build does the same before
it replaces dist/. What it finds and what to do: docs/gate.md

Exit codes: 0 nothing narrowed, 1 findings (one a line on standard error), 2 wrong usage`;

await runCommand({usage: USAGE, positionals: true}, async (_values, [folder = "dist", ...others]) => {
  const root = process.cwd();
  if (others.length > 0 || !existsSync(join(root, folder))) {
    console.error(
      others.length > 0 ? "one folder at a time" : `no such folder: "${folder}" (build it first: npm run build)`
    );
    return 2;
  }
  console.log(await passGate(root, join(root, folder)));
  return 0;
});
