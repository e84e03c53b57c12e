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
  const watchers = ["data", "loaders"].map((folder) =>
    watch(join(root, folder), {recursive: true}, (_event, name) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        say(`${folder}/${name} changed: loaders run again`);
        queue = queue.then(() => refresh(root, say));
      }, QUIET);
    })
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

async function refresh(root: string, say: (line: string) => void): Promise<void> {
  try {
    await loadForPreview(root);
  } catch (error) {
    if (!(error instanceof SiteError)) throw error;
    say(error.message);
  }
}
