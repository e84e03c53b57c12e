import type {ProtectedCollection} from "../../model/protected.js";

/**
 * The collection that a text speaks of: by its title, or by its name at the beginning of an identifier or a path, such as `example.police` or
 * `data/example/`; undefined when it speaks of none.
 */
export type Mention = (text: string) => string | undefined;

/** Finds which collection a text speaks of. */
export function makeMention(collections: readonly ProtectedCollection[]): Mention {
  const patterns = collections.map(({name, title}) => ({
    name,
    titles: [title.sv, title.en].filter((text) => text.length > 3),
    identifier: new RegExp(`(?<![\\w-])${name}[./:|][\\w-]`)
  }));
  return (text) =>
    patterns.find(({titles, identifier}) => titles.some((title) => text.includes(title)) || identifier.test(text))
      ?.name;
}
