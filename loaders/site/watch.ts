import {watch} from "node:fs";
import {utimes} from "node:fs/promises";
import {join} from "node:path";
import {findLoaderEntries} from "./load.js";

/** How long to wait for further changes before the loaders are touched, in milliseconds: editors save a file in several steps. */
const QUIET = 100;

/**
 * Touches the loader entries whenever something changes under `data/` or `loaders/`, because Framework's preview looks at nothing but
 * the entry's own time.
 * @param say called with the path that changed
 * @returns a function that ends the watch
 */
export function watchInputs(root: string, say: (path: string) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watchers = ["data", "loaders"].map((folder) =>
    watch(join(root, folder), {recursive: true}, (_event, name) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        say(`${folder}/${name}`);
        void touchEntries(root);
      }, QUIET);
    })
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

async function touchEntries(root: string): Promise<void> {
  const now = new Date();
  await Promise.all(findLoaderEntries(root).map(({source}) => utimes(join(root, "src", source), now, now)));
}
