import type {Text} from "../../model/language.js";
import type {ProtectedCollection} from "../../model/protected.js";
import type {ProtectedTable} from "../../model/protected-table.js";
import {protectTable} from "../../protect/protect-table.js";
import {readCodelists} from "../../read/codelists.js";
import {readProtectedCollections} from "../../read/protected.js";
import {readSubmissionSchema} from "../../read/submission-schema.js";
import {type CollectionLabels, capitalised, labelIn, makeLabels} from "./labels.js";
import {notesOf, subtitleOf, titleOf} from "./texts.js";
import {type CollectionView, toCollectionView} from "./view.js";

/** What is said wherever figures of a synthetic collection stand. */
export const SYNTHETIC_NOTE: Text = {
  sv: "SYNTETISKT: påhittade tal, framställda för att visa metoden. Inget barn står bakom dem.",
  en: "SYNTHETIC: made-up figures, generated to show the method. No child stands behind them."
};

/** A collection that is published, with its tables ready to be written. */
export interface PublishedCollection {
  view: CollectionView;
  tables: readonly ProtectedTable[];
}

/**
 * The collections that are published: real ones where there are any, else the synthetic ones; a collection that a later edition names
 * as earlier than itself is no longer shown.
 */
export function selectPublished<T extends Pick<ProtectedCollection, "name" | "synthetic" | "earlier">>(
  collections: readonly T[]
): T[] {
  const real = collections.filter(({synthetic}) => !synthetic);
  const shown = real.length > 0 ? real : [...collections];
  const superseded = new Set(shown.flatMap(({earlier}) => earlier));
  return shown.filter(({name}) => !superseded.has(name));
}

/** A collection as pages show it, and its tables as they are written. */
export function publishCollection(collection: ProtectedCollection, labels: CollectionLabels): PublishedCollection {
  const {synthetic} = collection;
  const tables = collection.tables.map((counts) =>
    protectTable(counts, {
      title: titleOf(counts, labels),
      subtitle: subtitleOf(counts, collection, labels),
      notes: [...(synthetic ? [SYNTHETIC_NOTE] : []), ...notesOf(counts)],
      dimensions: Object.fromEntries(counts.dimensions.map(({name}) => [name, capitalised(labels.dimension(name))])),
      labelOf: labelIn(counts, labels),
      synthetic
    })
  );
  return {view: toCollectionView(collection, labels), tables};
}

/**
 * Every collection that is published, from `data/protected/`; none where the folder is empty or absent.
 * @param root the project's folder
 * @throws ScreeningError when a file is not as `npm run protect` wrote it
 */
export function readPublishedCollections(root: string = process.cwd()): PublishedCollection[] {
  const collections = selectPublished(readProtectedCollections(root));
  if (collections.length === 0) return [];
  const labels = makeLabels(readSubmissionSchema(root), readCodelists(root));
  return collections.map((collection) => publishCollection(collection, labels));
}

/** The collections as pages attach them. */
export function makeCollectionViews(): CollectionView[] {
  return readPublishedCollections().map(({view}) => view);
}
