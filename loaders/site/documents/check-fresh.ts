import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {byCodePoint} from "../files.js";
import {hashInputs, RECEIPT, type Receipt} from "../receipt.js";
import {SiteError} from "../site-error.js";

/** How many changed inputs are named. */
const NAMED = 5;

/**
 * Makes sure that a built site is that of the working tree: a document of other pages than those that are published would be worse than none.
 * @param output the built site, relative to the root
 * @throws SiteError when there is none, or when an input has changed since
 */
export function checkFresh(root: string, output: string): void {
  const path = join(root, output, RECEIPT);
  if (!existsSync(path))
    throw new SiteError([`there is no finished ${output}/ to make documents of: run npm run build`]);
  const built = (JSON.parse(readFileSync(path, "utf8")) as Receipt).inputs;
  const now = hashInputs(root);
  const changed = [...new Set([...Object.keys(built), ...Object.keys(now)])]
    .filter((input) => built[input] !== now[input])
    .sort(byCodePoint);
  if (changed.length === 0) return;
  const others = changed.length > NAMED ? ` and ${changed.length - NAMED} others` : "";
  throw new SiteError([
    `${output}/ is stale: run npm run build (changed since: ${changed.slice(0, NAMED).join(", ")}${others})`
  ]);
}
