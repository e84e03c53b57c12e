import {existsSync} from "node:fs";
import {join} from "node:path";
import type {Edition} from "../model/edition.js";
import type {Issue} from "../model/issue.js";
import {EDITIONS} from "./edition-files.js";
import {readHash} from "./hash.js";

const FOLDER = "data/protected";

/**
 * Protected tables that an edition released must stay as they were: the gate attacks what is published now together with them, and a change
 * under the same name would be a difference that nobody audited. A synthetic collection may change: no child stands behind it.
 * @returns each file of a real collection that differs from what was released
 */
export function checkReleasedCollections(root: string, editions: readonly Edition[]): Issue[] {
  return editions.flatMap(({number, collections, files}) =>
    collections
      .filter(({synthetic}) => !synthetic)
      .flatMap(({name}) => {
        const changed = listChanged(root, name, files);
        return changed.map((path): Issue => {
          return {
            path,
            rule: "editions",
            message: `differs from what edition ${number} released`,
            allowed: `restore it from ${EDITIONS}/${number}/protected/${name}/, and protect the change under a new name that has "${name}" among its earlier collections`
          };
        });
      })
  );
}

/** Files of a released collection, relative to the project, that are gone from `data/protected/` or hold something else now. */
export function listChanged(root: string, name: string, files: Edition["files"]): string[] {
  const prefix = `protected/${name}/`;
  return Object.entries(files)
    .filter(([path]) => path.startsWith(prefix))
    .map(([path, sha256]) => [`${FOLDER}/${name}/${path.slice(prefix.length)}`, sha256] as const)
    .filter(([path, sha256]) => !existsSync(join(root, path)) || readHash(join(root, path)).sha256 !== sha256)
    .map(([path]) => path);
}
