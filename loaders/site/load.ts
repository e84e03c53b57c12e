import {existsSync, readdirSync} from "node:fs";
import {mkdir, mkdtemp, rename, rm, utimes} from "node:fs/promises";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {run} from "./run.js";
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

/** How loaders are run. */
export interface LoadOptions {
  /** Seconds since 1970 that every output gets as its time: Framework hashes times into file names. */
  time: number;
  /** True in the preview, where a file that differs from its recorded sha256 only gives a warning. */
  preview?: boolean;
  /** Called after each loader. */
  progress?: (entry: LoaderEntry) => void;
}

/**
 * Runs every loader afresh into Framework's cache. Framework itself runs a loader only when its output is missing, so a changed CSV
 * or module would be published stale, silently (framework issues 204, 332, 990, 1242).
 * @throws SiteError naming every loader that failed, with what it said; then no output has been replaced
 */
export async function load(
  root: string,
  {time, preview = false, progress = () => {}}: LoadOptions
): Promise<LoaderEntry[]> {
  const entries = findLoaderEntries(root);
  const cache = join(root, "src/.observablehq/cache");
  await mkdir(join(cache, "data"), {recursive: true});
  const folder = await mkdtemp(join(cache, "loading-"));
  try {
    const failures = await runEntries(root, folder, entries, preview);
    if (failures.length > 0) throw new SiteError(failures);
    for (const entry of entries) {
      await replaceOutput(join(folder, entry.target), join(cache, entry.target), time);
      progress(entry);
    }
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
  await removeStaleOutputs(cache, entries);
  return entries;
}

// One process for all of them: libraries are loaded and evidence is read once.
async function runEntries(
  root: string,
  folder: string,
  entries: readonly LoaderEntry[],
  preview: boolean
): Promise<string[]> {
  const pairs = entries.map(({source, target}) => `${source}=${target}`);
  const args = ["--import", "tsx", WORKER, root, folder, ...pairs];
  const {code, stdout, stderr} = await run(process.execPath, args, root, {REPORT_PREVIEW: preview ? "1" : ""});
  const lines = stdout
    .toString("utf8")
    .trim()
    .split("\n")
    .filter((line) => line.startsWith("{"));
  const results = new Map(
    lines.map((line) => JSON.parse(line) as {target: string; error: string | null}).map((r) => [r.target, r.error])
  );
  if (preview && stderr.trim() !== "") console.warn(stderr.trim());
  const failures = entries.flatMap(({source, target}) => {
    const error = results.has(target)
      ? results.get(target)
      : `it ended without an output (exit ${code})\n${stderr.trim()}`;
    return error ? [[`src/${source}: the loader failed`, error] as const] : [];
  });
  return withoutRepeats(failures);
}

// Bad data make every loader fail alike: said once, with the loaders that it concerns.
function withoutRepeats(failures: readonly (readonly [place: string, error: string])[]): string[] {
  const errors = [...new Set(failures.map(([, error]) => error))];
  return errors.map((error) =>
    [...failures.filter((failure) => failure[1] === error).map(([place]) => place), error].join("\n")
  );
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
