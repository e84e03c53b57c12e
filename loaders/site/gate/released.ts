import type {ProtectedCollection} from "../../model/protected.js";
import {readEditions} from "../../read/editions.js";
import {readProtectedCollections} from "../../read/protected.js";
import {type ReleasedCollection, readChangedCollections} from "../../read/released-collections.js";

/** The collections that the gate attacks, and where an edition's own copies of them lie in the site. */
export interface Released {
  collections: ProtectedCollection[];
  folders: ReadonlyMap<string, string>;
}

/** All that is or was published of protected collections: what `data/protected/` holds, and what editions keep of what it held before. */
export function readReleased(root: string): Released {
  return joinReleased(readProtectedCollections(root), readChangedCollections(root, readEditions(root)));
}

/**
 * The present collections, and what editions released of them in another form: as collections of their own, `2026-1-police` for what edition
 * 2026-1 released as `police`. Both are attacked as one, unless no child stands behind them: a reader has both.
 */
export function joinReleased(
  present: readonly ProtectedCollection[],
  changed: readonly ReleasedCollection[]
): Released {
  const nameOf = ({edition, collection}: ReleasedCollection) => `${edition}-${collection.name}`;
  const now = present.map((one) => {
    const own = changed.filter(({collection}) => collection.name === one.name && !collection.synthetic);
    return {...one, earlier: [...one.earlier, ...own.map(nameOf)]};
  });
  const then = changed.map((one) => {
    const {collection} = one;
    const others = collection.synthetic ? [] : [collection.name];
    return {...collection, name: nameOf(one), earlier: [...collection.earlier, ...others]};
  });
  return {
    collections: [...now, ...then],
    folders: new Map(changed.map((one) => [`${one.edition}/data/${one.collection.name}`, nameOf(one)]))
  };
}
