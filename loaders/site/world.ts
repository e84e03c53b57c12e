import {execFileSync} from "node:child_process";
import {SiteError} from "./site-error.js";

/** The commit of the project's folder, or null outside a repository; REPORT_COMMIT, when set, has the last word. */
export function findCommit(root: string, env: NodeJS.ProcessEnv = process.env): string | null {
  return env.REPORT_COMMIT || git(root, ["rev-parse", "HEAD"]);
}

/** The commit that is checked out, or null outside a repository. */
export function findHead(root: string): string | null {
  return git(root, ["rev-parse", "HEAD"]);
}

/**
 * Files that differ from the last commit or are new, as git lists them; those that it ignores are left out.
 * @throws when git cannot tell: nobody may take that for a clean folder
 */
export function listUncommitted(root: string): string[] {
  const args = ["status", "--porcelain", "--untracked-files=all"];
  const said = execFileSync("git", args, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: Number.POSITIVE_INFINITY
  });
  return said.split("\n").flatMap((line) => (line === "" ? [] : [line.slice(3)]));
}

/**
 * The time that a build may know, in seconds since 1970: SOURCE_DATE_EPOCH, else the last commit's time, else the edition's date.
 * @param date the edition's date, ISO 8601
 * @throws SiteError when SOURCE_DATE_EPOCH is no time
 */
export function findEpoch(root: string, date: string, env: NodeJS.ProcessEnv = process.env): number {
  const given = env.SOURCE_DATE_EPOCH || git(root, ["log", "-1", "--format=%ct"]);
  const epoch = given ? Number(given) : Date.parse(date) / 1000;
  if (!Number.isInteger(epoch) || epoch < 0)
    throw new SiteError([`SOURCE_DATE_EPOCH is no whole number of seconds since 1970: "${given}"`]);
  return epoch;
}

function git(root: string, args: string[]): string | null {
  try {
    return execFileSync("git", args, {cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"]}).trim() || null;
  } catch {
    return null; // no repository here, or no git: the caller says what stands in its place
  }
}
