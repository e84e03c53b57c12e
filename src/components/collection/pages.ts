import type {Text} from "../../../loaders/model/language.js";
import {CHAPTERS, type Chapter} from "../chapters.js";

/** What a list of pages needs to know of a protected collection. */
export interface CollectionFacts {
  name: string;
  edition: string;
  synthetic: boolean;
}

/** A kind of page that protected collections have; `[collection]` in its file name stands for the collection's name. */
export interface CollectionRoute {
  id: "annex" | "girls-and-boys" | "purposes" | "circumstances";
  part: Chapter["part"];
  /** True for the page of a synthetic collection: it is never a chapter. */
  synthetic: boolean;
  path: Text;
  title: (collection: CollectionFacts) => Text;
}

const figures = ({edition}: CollectionFacts, sv: string, en: string): Text => ({
  sv: `Myndigheternas uppgifter ${edition}: ${sv}`,
  en: `The authorities’ figures ${edition}: ${en}`
});

/** Every kind of page, in reading order. */
export const COLLECTION_ROUTES: readonly CollectionRoute[] = [
  {
    id: "annex",
    part: "support",
    synthetic: true,
    path: {sv: "bilaga-[collection]", en: "annex-[collection]"},
    title: () => ({sv: "Bilaga: genomräknat exempel", en: "Annex: worked example"})
  },
  {
    id: "girls-and-boys",
    part: "chapter",
    synthetic: false,
    path: {sv: "flickor-och-pojkar-[collection]", en: "girls-and-boys-[collection]"},
    title: (collection) => figures(collection, "flickor och pojkar", "girls and boys")
  },
  {
    id: "purposes",
    part: "chapter",
    synthetic: false,
    path: {sv: "andamal-[collection]", en: "purposes-[collection]"},
    title: (collection) => figures(collection, "ändamål", "purposes")
  },
  {
    id: "circumstances",
    part: "chapter",
    synthetic: false,
    path: {sv: "status-och-atgarder-[collection]", en: "status-and-measures-[collection]"},
    title: (collection) => figures(collection, "status, vistelse och åtgärder", "status, residence and measures")
  }
];

/** Every source of pages in both languages: the chapters, and the pages that protected collections have. */
export const PAGE_SOURCES: readonly {id: string; path: Text}[] = [...CHAPTERS, ...COLLECTION_ROUTES];

/** The pages of a collection: an annex when it is synthetic, else chapters of its own. */
export function collectionPages(collection: CollectionFacts): Chapter[] {
  return COLLECTION_ROUTES.filter(({synthetic}) => synthetic === collection.synthetic).map(
    ({id, part, path, title}) => ({
      id: `${id}:${collection.name}`,
      part,
      path: {
        sv: path.sv.replace("[collection]", collection.name),
        en: path.en.replace("[collection]", collection.name)
      },
      title: title(collection)
    })
  );
}

/** The page of a kind that a collection has, or undefined. */
export function findCollectionPage(collection: CollectionFacts, id: CollectionRoute["id"]): Chapter | undefined {
  return collectionPages(collection).find((page) => page.id === `${id}:${collection.name}`);
}

/**
 * Every page in reading order, with those of the protected collections in their places: chapters follow the chapter on purposes, an
 * annex follows the page on method.
 */
export function pagesWith(collections: readonly CollectionFacts[]): readonly Chapter[] {
  const pages = collections.flatMap(collectionPages);
  const after = (part: Chapter["part"]) => pages.filter((page) => page.part === part);
  return CHAPTERS.flatMap((chapter): Chapter[] => {
    if (chapter.id === "purposes") return [chapter, ...after("chapter")];
    return chapter.id === "method" ? [chapter, ...after("support")] : [chapter];
  });
}
