import type {ProtectedCollection} from "../../model/protected.js";
import type {Mark} from "../../model/seen.js";
import type {DeclaredCells} from "./declared.js";
import type {Names} from "./mention.js";
import type {TextReader} from "./read-text.js";
import type {Vocabulary} from "./vocabulary.js";

/** What interpreting needs to know of the collections. */
export interface Context {
  collections: readonly ProtectedCollection[];
  cells: DeclaredCells;
  vocabulary: Vocabulary;
  readers: ReadonlyMap<string, TextReader>;
  names: Names;
}

/** The dimensions of the table that a mark names. */
export function preferredDimensions({mark}: {mark?: Mark}, {collections}: Context): string[] {
  const table = collections.find(({name}) => name === mark?.collection)?.tables.find(({name}) => name === mark?.table);
  return table?.dimensions.map(({name}) => name) ?? [];
}
