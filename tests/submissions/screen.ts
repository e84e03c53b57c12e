import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, relative} from "node:path";
import type {Issue} from "../../loaders/model/issue.js";
import {screenTarget} from "../../loaders/read/submission/screen-target.js";

/** Screens a file or folder of the project and gives every issue. */
export async function screen(path: string): Promise<readonly Issue[]> {
  const {issues} = await screenTarget(process.cwd(), path, () => {});
  return issues;
}

/** Screens files that are written into a folder of their own: their contents by path, and which of it is screened. */
export function screenFiles(
  files: Files,
  target?: string,
  prepare?: (folder: string) => void
): Promise<readonly Issue[]> {
  return withFiles(files, screen, target, prepare);
}

/** Contents of files, by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Does something with files in a folder of their own, named relative to the project, and removes them. */
export async function withFiles<Result>(
  files: Files,
  use: (path: string) => Promise<Result>,
  target = "",
  prepare: (folder: string) => void = () => {}
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "submission-"));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), {recursive: true});
      writeFileSync(join(folder, path), content);
    }
    prepare(folder);
    return await use(relative(process.cwd(), join(folder, target)));
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** The rules of issues, each once, sorted. */
export function rulesOf(issues: readonly Issue[]): string[] {
  return [...new Set(issues.map(({rule}) => rule))].sort();
}
