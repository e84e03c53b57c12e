import {existsSync} from "node:fs";
import {join} from "node:path";
import type {Edition} from "../model/edition.js";
import type {Issue} from "../model/issue.js";
import type {ProtectedCollection} from "../model/protected.js";
import {EDITIONS} from "./edition-files.js";
import {readHash} from "./hash.js";
import {readProtectedCollection, readProtectedCollections} from "./protected.js";

const FOLDER = "data/protected";

/** A collection as an edition released it, where it is not what `data/protected/` holds under its name now. */
export interface ReleasedCollection {
  edition: string;
  collection: ProtectedCollection;
}

/** Collections that an edition released and that were changed or taken away since. */
export function readChangedCollections(root: string, editions: readonly Edition[]): ReleasedCollection[] {
  return editions.flatMap(({number, collections, files}) =>
    collections
      .filter(({name}) => listChanged(root, name, files).length > 0)
      .map(({name}) => ({
        edition: number,
        collection: readProtectedCollection(root, name, `${EDITIONS}/${number}/protected`)
      }))
  );
}

/**
 * Protected tables that an edition released must stay as they were: the gate attacks what is published now together with them, and a change
 * under the same name would be a difference that nobody audited. A later delivery has a name of its own, and names the one before it. A
 * synthetic collection may change: no child stands behind it.
 * @returns each file of a real collection that differs from what was released, and each collection that does not name the one before it
 */
export function checkReleasedCollections(root: string, editions: readonly Edition[]): Issue[] {
  const released = editions.flatMap(({number, collections, files}) =>
    collections.filter(({synthetic}) => !synthetic).map(({name}) => ({number, name, files}))
  );
  const changed = released.flatMap(({number, name, files}) =>
    listChanged(root, name, files).map((path): Issue => {
      return {
        path,
        rule: "editions",
        message: `differs from what edition ${number} released`,
        allowed: `restore it from ${EDITIONS}/${number}/protected/${name}/, and protect the change under a new name that has "${name}" among its earlier collections`
      };
    })
  );
  return released.length === 0 ? [] : [...changed, ...findUnnamed(root, new Set(released.map(({name}) => name)))];
}

/** Collections that count what a released one counts, and do not say that it came before. */
function findUnnamed(root: string, released: ReadonlySet<string>): Issue[] {
  const collections = readProtectedCollections(root).filter(({synthetic}) => !synthetic);
  const countsOf = ({tables}: ProtectedCollection) =>
    new Set(tables.map(({authority, unit}) => `${authority} ${unit}`));
  const former = collections.filter(({name}) => released.has(name));
  return collections
    .filter(({name}) => !released.has(name))
    .flatMap((collection) => {
      const counts = countsOf(collection);
      return former
        .filter(({name}) => !collection.earlier.includes(name))
        .filter((before) => [...countsOf(before)].some((count) => counts.has(count)))
        .map(({name}): Issue => {
          return {
            path: `${FOLDER}/${collection.name}/collection.json`,
            field: "earlier",
            value: collection.earlier.join(", "),
            rule: "editions",
            message: `counts what "${name}" counts, which is released, and does not name it`,
            allowed: `name "${name}" among the earlier collections, and protect it again`
          };
        });
    });
}

/** Files of a released collection, relative to the project, that are gone from `data/protected/` or hold something else now. */
function listChanged(root: string, name: string, files: Edition["files"]): string[] {
  const prefix = `protected/${name}/`;
  return Object.entries(files)
    .filter(([path]) => path.startsWith(prefix))
    .map(([path, sha256]) => [`${FOLDER}/${name}/${path.slice(prefix.length)}`, sha256] as const)
    .filter(([path, sha256]) => !existsSync(join(root, path)) || readHash(join(root, path)).sha256 !== sha256)
    .map(([path]) => path);
}
