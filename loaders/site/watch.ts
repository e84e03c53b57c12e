import {watch} from "node:fs";
import {join} from "node:path";
import {loadForPreview} from "./load.js";
import {SiteError} from "./site-error.js";

/** How long to wait for further changes before the loaders run, in milliseconds: editors save a file in several steps. */
const QUIET = 50;

/**
 * Runs the loaders whenever something changes under `data/` or `loaders/`: Framework's preview watches neither.
 * @param say called with the path that changed, and with what a loader said when it failed; the last good outputs stay
 * @returns a function that ends the watch
 */
export function watchInputs(root: string, say: (line: string) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let queue = Promise.resolve();
  let current = new AbortController();
  const watchers = ["data", "loaders"].map((folder) =>
    watch(join(root, folder), {recursive: true}, (_event, name) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        say(`${folder}/${name} changed: loaders run again`);
        // What still runs stands on what has just changed: it ends, and its ready outputs stay.
        current.abort();
        current = new AbortController();
        const {signal} = current;
        queue = queue.then(() => refresh(root, say, signal));
      }, QUIET);
    })
  );
  return () => {
    clearTimeout(timer);
    current.abort();
    for (const watcher of watchers) watcher.close();
  };
}

async function refresh(root: string, say: (line: string) => void, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  try {
    await loadForPreview(root, signal);
  } catch (error) {
    if (!(error instanceof SiteError)) throw error;
    say(error.message);
  }
}
