import {existsSync, readdirSync} from "node:fs";
import {mkdir, mkdtemp, rename, rm, utimes} from "node:fs/promises";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {RUNS_TYPESCRIPT, run} from "./run.js";
import {SiteError} from "./site-error.js";

/** One loader entry: the TypeScript file under src/ and the file it makes, both relative to src/. */
export interface LoaderEntry {
  source: string;
  target: string;
}

const WORKER = fileURLToPath(new URL("load-worker.ts", import.meta.url));

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
 * @param time seconds since 1970 that every output gets as its time: Framework hashes times into file names
 * @param progress called for each loader
 * @throws SiteError naming every loader that failed, with what it said; then no output has been replaced
 */
export async function load(root: string, time: number, progress: (entry: LoaderEntry) => void): Promise<LoaderEntry[]> {
  const entries = findLoaderEntries(root);
  const cache = join(root, "src/.observablehq/cache");
  await inFolder(cache, async (folder) => {
    const failures = await runEntries(root, folder, entries);
    if (failures.length > 0) throw new SiteError(failures);
    for (const entry of entries) {
      await replaceOutput(join(folder, entry.target), join(cache, entry.target), time);
      progress(entry);
    }
  });
  await removeStaleOutputs(cache, entries);
  return entries;
}

/**
 * Runs every loader for the preview: each output takes its place as soon as it is made, and its entry is touched, because Framework's
 * preview looks at nothing but the entry's own time. Outputs are newer than their entries, so that Framework runs nothing again. A file
 * that differs from its recorded sha256 only gives a warning.
 * @param signal ends the run because something has changed again; outputs that are ready stay, nothing is said of the rest
 * @throws SiteError naming every loader that failed; their last good outputs stay
 */
export async function loadForPreview(root: string, signal?: AbortSignal): Promise<void> {
  const entries = findLoaderEntries(root);
  const cache = join(root, "src/.observablehq/cache");
  const now = Date.now() / 1000;
  await inFolder(cache, async (folder) => {
    const ready: Promise<void>[] = [];
    const onReady = (entry: LoaderEntry) => ready.push(serve(root, folder, entry, now));
    const failures = await runEntries(root, folder, entries, onReady, signal);
    await Promise.all(ready);
    if (failures.length > 0 && !signal?.aborted) throw new SiteError(failures);
  });
}

async function serve(root: string, folder: string, {source, target}: LoaderEntry, now: number): Promise<void> {
  await replaceOutput(join(folder, target), join(root, "src/.observablehq/cache", target), now + 1);
  await utimes(join(root, "src", source), now, now);
}

async function inFolder(cache: string, work: (folder: string) => Promise<void>): Promise<void> {
  await mkdir(join(cache, "data"), {recursive: true});
  const folder = await mkdtemp(join(cache, "loading-"));
  try {
    await work(folder);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

/**
 * Runs entries in one process, so that libraries are loaded and evidence is read once.
 * @param onReady called with each entry as its output is ready, in the preview
 * @returns what each loader that failed said; empty when all went well
 */
async function runEntries(
  root: string,
  folder: string,
  entries: readonly LoaderEntry[],
  onReady?: (entry: LoaderEntry) => void,
  signal?: AbortSignal
): Promise<string[]> {
  const errors = new Map<string, string | null>();
  const onLine = (line: string) => {
    if (!line.startsWith("{")) return;
    const {target, error} = JSON.parse(line) as {target: string; error: string | null};
    errors.set(target, error);
    const entry = entries.find((candidate) => candidate.target === target);
    if (entry && error === null) onReady?.(entry);
  };
  const args = [...RUNS_TYPESCRIPT, WORKER, root, folder, ...entries.map(({source, target}) => `${source}=${target}`)];
  const {code, stderr} = await run(process.execPath, args, root, {REPORT_PREVIEW: onReady ? "1" : ""}, onLine, signal);
  if (onReady && !signal?.aborted && stderr.trim() !== "") console.warn(stderr.trim());
  const failures = entries.flatMap(({source, target}) => {
    const error = errors.has(target)
      ? errors.get(target)
      : `it ended without an output (exit ${code})\n${stderr.trim()}`;
    return error ? [[`src/${source}`, error] as const] : [];
  });
  return withoutRepeats(failures);
}

// Bad data make every loader fail alike: said once, with what is wrong first.
function withoutRepeats(failures: readonly (readonly [source: string, error: string])[]): string[] {
  return [...new Set(failures.map(([, error]) => error))].map((error) => {
    const sources = failures.filter((failure) => failure[1] === error).map(([source]) => source);
    if (sources.length === 1) return `${sources[0]}: the loader failed\n${error}`;
    return `${error}\n${sources.length} loaders could not run for this, ${sources[0]} first`;
  });
}

async function replaceOutput(made: string, path: string, time: number): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  await utimes(made, time, time);
  await rename(made, path);
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
