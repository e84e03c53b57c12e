import type {ProtectedCollection} from "../../model/protected.js";

/** What readers of files need to know of the collections: their names. */
export interface Names {
  mention: Mention;
  /** Names of the published tables, in order; none for a collection that there is not. */
  tablesOf(collection: string): readonly string[];
  collections: readonly string[];
  /** Folders whose downloads are of another collection than their name says: an earlier edition's, which was changed since. */
  folders: ReadonlyMap<string, string>;
}

/** The names of collections and of their tables. */
export function makeNames(
  collections: readonly ProtectedCollection[],
  folders: ReadonlyMap<string, string> = new Map()
): Names {
  return {
    mention: makeMention(collections),
    tablesOf: (name) => collections.find((one) => one.name === name)?.tables.map((table) => table.name) ?? [],
    collections: collections.map(({name}) => name),
    folders
  };
}

/**
 * The collection that a text speaks of: by its title, or by its name at the beginning of an identifier or a path, such as `example.police` or
 * `data/example/`; undefined when it speaks of none.
 */
export type Mention = (text: string) => string | undefined;

/** Finds which collection a text speaks of. */
function makeMention(collections: readonly ProtectedCollection[]): Mention {
  const patterns = collections.map(({name, title}) => ({
    name,
    titles: [title.sv, title.en].filter((text) => text.length > 3),
    identifier: new RegExp(`(?<![\\w@.-])${name}[./:|](?!(?:org|com|net|se)\\b)[\\w-]`)
  }));
  return (text) =>
    patterns.find(({titles, identifier}) => titles.some((title) => text.includes(title)) || identifier.test(text))
      ?.name;
}
