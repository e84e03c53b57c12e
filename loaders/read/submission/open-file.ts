import {readFileSync, realpathSync, statSync} from "node:fs";
import {join, relative} from "node:path";
import type {SubmissionRule} from "../../screen/submission/messages.js";
import {LIMITS} from "./limits.js";

/**
 * The bytes of a delivered file, or the rule that it breaks.
 * @param home folder that the file must really lie in, whatever links lead to it; relative to the root like `path`
 */
export function openFile(root: string, path: string, home: string): {bytes: Uint8Array} | {rule: SubmissionRule} {
  try {
    const file = realpathSync(join(root, path));
    if (!isInside(realpathSync(join(root, home)), file)) return {rule: "link-outside"};
    const stat = statSync(file);
    if (!stat.isFile()) return {rule: "not-a-file"};
    if (stat.size === 0) return {rule: "empty-file"};
    return stat.size > LIMITS.file ? {rule: "too-large"} : {bytes: readFileSync(file)};
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return {rule: code === "ENOENT" ? "no-such-file" : "unreadable-file"};
  }
}

/** True when the second path lies below the first. */
export function isInside(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== "" && way !== ".." && !way.startsWith("../") && !way.startsWith("/");
}
