import {existsSync, readFileSync} from "node:fs";
import {cp, mkdtemp, rm, symlink} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {listFiles} from "./files.js";
import {INPUT_FILES, INPUT_FOLDERS} from "./receipt.js";
import {RUNS_TYPESCRIPT, run} from "./run.js";
import {SiteError} from "./site-error.js";

/** One file that two builds do not have alike. */
export interface Difference {
  path: string;
  cause: "only in the first" | "only in the second" | "different bytes";
  /** Offset of the first different byte and what stands there in each, for `different bytes`. */
  at?: {offset: number; first: string; second: string};
}

/**
 * Rebuilds the project from a copy of its inputs, in another folder, another time zone and another locale.
 * @returns the folder of the rebuilt site, and a function that removes the copy
 * @throws SiteError with what the build said, when it fails
 */
export async function rebuildElsewhere(root: string, epoch: number, commit: string | null) {
  const copy = await mkdtemp(join(tmpdir(), "rebuild-"));
  for (const name of [...INPUT_FOLDERS, ...INPUT_FILES]) {
    await cp(join(root, name), join(copy, name), {
      recursive: true,
      filter: (path) => !path.includes(".observablehq/cache")
    });
  }
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
  const remove = () => rm(copy, {recursive: true, force: true});
  const outcome = await run(process.execPath, [...RUNS_TYPESCRIPT, "loaders/commands/build.ts"], copy, {
    SOURCE_DATE_EPOCH: String(epoch),
    REPORT_COMMIT: commit ?? "",
    // What this build is told of its own output is none of the copy's.
    REPORT_OUTPUT: "",
    TZ: "Pacific/Kiritimati",
    LANG: "tr_TR.UTF-8",
    LC_ALL: "tr_TR.UTF-8"
  });
  if (outcome.code === 0) return {folder: join(copy, "dist"), remove};
  await remove();
  throw new SiteError([`the rebuild failed:\n${outcome.stderr.trim()}`]);
}

/**
 * Compares two folders byte for byte: every file that differs, sorted by path.
 * @param ignored files that a build does not make
 */
export function compareFolders(first: string, second: string, ignored: readonly string[] = []): Difference[] {
  const paths = new Set([...listFiles(first), ...listFiles(second)].filter((path) => !ignored.includes(path)));
  return [...paths].sort().flatMap((path) => {
    const difference = compareFiles(join(first, path), join(second, path));
    return difference ? [{path, ...difference}] : [];
  });
}

function compareFiles(first: string, second: string): Omit<Difference, "path"> | undefined {
  if (!existsSync(second)) return {cause: "only in the first"};
  if (!existsSync(first)) return {cause: "only in the second"};
  const [a, b] = [readFileSync(first), readFileSync(second)];
  if (a.equals(b)) return undefined;
  const length = Math.min(a.length, b.length);
  let offset = 0;
  while (offset < length && a[offset] === b[offset]) offset++;
  return {cause: "different bytes", at: {offset, first: excerpt(a, offset), second: excerpt(b, offset)}};
}

function excerpt(bytes: Buffer, offset: number): string {
  return JSON.stringify(bytes.subarray(Math.max(0, offset - 20), offset + 40).toString("utf8"));
}
