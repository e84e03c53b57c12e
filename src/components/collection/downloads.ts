import type {CollectionView} from "../../../loaders/tables/collections/view.js";
import {hrefOf, type Language} from "../chapters.js";
import {element} from "../element.js";
import {collectionPages} from "./pages.js";
import {SYNTHETIC} from "./words.js";

const WORDS = {
  sv: {
    workbook: "Alla tabeller i ett kalkylblad",
    shown: "Visas på",
    none: "Inga uppgifter har lämnats av myndigheterna till den här utgåvan."
  },
  en: {
    workbook: "All tables in one spreadsheet",
    shown: "Shown on",
    none: "The authorities have delivered no figures for this edition."
  }
} as const;

/** The download of a table that is put together from several of a collection: all of them, in one spreadsheet. */
export function workbookLink({name}: CollectionView, language: Language): HTMLElement {
  return element(
    "p",
    {class: "figure-downloads"},
    element("b", {}, `${WORDS[language].workbook}: `),
    fileLink(`${name}/${name}.xlsx`, `${name}.xlsx`, language),
    "."
  );
}

/** The downloads of a whole collection: one spreadsheet, and each table in both formats. */
export function collectionDownloads(collection: CollectionView, language: Language): HTMLElement {
  const {name, tables, synthetic} = collection;
  const mark = () => (synthetic ? [element("small", {class: "synthetic"}, SYNTHETIC[language]), " "] : []);
  return element(
    "ul",
    {class: "downloads"},
    element(
      "li",
      {},
      ...mark(),
      fileLink(`${name}/${name}.xlsx`, `${WORDS[language].workbook}: ${name}.xlsx`, language)
    ),
    ...tables.map((table) =>
      element(
        "li",
        {},
        ...mark(),
        `${table.title[language]}: `,
        fileLink(`${name}/${table.name}.csv`, `CSV: ${table.name}.csv`, language),
        ", ",
        fileLink(`${name}/${table.name}.arrow`, `Arrow: ${table.name}.arrow`, language)
      )
    )
  );
}

/** The protected collections as the page of tables lists them. */
export function collectionList(collections: readonly CollectionView[], language: Language): HTMLElement {
  if (collections.length === 0) return element("p", {}, WORDS[language].none);
  return element(
    "div",
    {class: "collections"},
    ...collections.map((collection) =>
      element(
        "section",
        {id: `collection-${collection.name}`},
        element("h3", {}, collection.title[language]),
        element("p", {}, `${WORDS[language].shown} `, ...pageLinks(collection, language), "."),
        collectionDownloads(collection, language)
      )
    )
  );
}

function pageLinks(collection: CollectionView, language: Language): (Node | string)[] {
  return collectionPages(collection).flatMap((page, index) => [
    index > 0 ? ", " : "",
    element("a", {href: hrefOf(page, language)}, page.title[language])
  ]);
}

function fileLink(path: string, label: string, language: Language): HTMLElement {
  return element("a", {href: `${language === "sv" ? "./data" : "../data"}/${path}`, download: true}, label);
}
