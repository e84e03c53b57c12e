import {existsSync, readdirSync} from "node:fs";
import {mkdir, rename, rm, utimes, writeFile} from "node:fs/promises";
import {availableParallelism} from "node:os";
import {dirname, join} from "node:path";
import {inParallel, run} from "./run.js";
import {SiteError} from "./site-error.js";

/** One loader entry: the TypeScript file under src/ and the file it makes, both relative to src/. */
export interface LoaderEntry {
  source: string;
  target: string;
}

/** Every loader entry under `src/data/`, sorted: `data/claims.json.ts` makes `data/claims.json`. */
export function findLoaderEntries(root: string): LoaderEntry[] {
  return readdirSync(join(root, "src/data"))
    .filter((name) => /\.\w+\.ts$/.test(name) && !name.endsWith(".test.ts"))
    .sort()
    .map((name) => ({source: `data/${name}`, target: `data/${name.slice(0, -".ts".length)}`}));
}

/**
 * Runs every loader afresh into Framework's cache. Framework itself runs a loader only when its output is missing, so a changed CSV
 * or module would be published stale, silently (framework issues 204, 332, 990, 1242).
 * @param epoch seconds since 1970 that every output gets as its time: Framework hashes times into file names
 * @param progress called after each loader
 * @throws SiteError naming every loader that failed, with what it said; then no output has been replaced
 */
export async function load(
  root: string,
  epoch: number,
  progress: (entry: LoaderEntry) => void
): Promise<LoaderEntry[]> {
  const entries = findLoaderEntries(root);
  const cache = join(root, "src/.observablehq/cache");
  const outcomes = await inParallel(entries, availableParallelism(), async (entry) => {
    const outcome = await runEntry(root, entry);
    progress(entry);
    return outcome;
  });
  const failures = entries.flatMap((entry, index) => {
    const outcome = outcomes[index];
    return outcome && outcome.code !== 0 ? [`src/${entry.source}: the loader failed\n${outcome.stderr.trim()}`] : [];
  });
  if (failures.length > 0) throw new SiteError(failures);
  for (const [index, entry] of entries.entries()) {
    await replaceOutput(join(cache, entry.target), outcomes[index]?.stdout ?? Buffer.alloc(0), epoch);
  }
  await removeStaleOutputs(cache, entries);
  return entries;
}

function runEntry(root: string, entry: LoaderEntry) {
  return run(process.execPath, ["--import", "tsx", join("src", entry.source)], root, {REPORT_PREVIEW: ""});
}

async function replaceOutput(path: string, content: Buffer, epoch: number): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  const partial = `${path}.part`;
  await writeFile(partial, content);
  await utimes(partial, epoch, epoch);
  await rename(partial, path);
}

// An output whose entry is gone would still be served by Framework's cache.
async function removeStaleOutputs(cache: string, entries: readonly LoaderEntry[]): Promise<void> {
  const folder = join(cache, "data");
  if (!existsSync(folder)) return;
  const wanted = new Set(entries.map((entry) => entry.target));
  for (const name of readdirSync(folder)) {
    if (!wanted.has(`data/${name}`)) await rm(join(folder, name), {recursive: true, force: true});
  }
}
