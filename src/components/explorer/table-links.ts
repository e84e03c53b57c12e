import type {CatalogueTable} from "../../../loaders/tables/catalogue.js";
import type {CollectionView} from "../../../loaders/tables/collections/view.js";
import type {Language} from "../chapters.js";
import {element} from "../element.js";
import type {Reference} from "../prose.js";
import {WORDS} from "./words.js";

/** What the explorer's page holds besides its text: the downloads, which are read without a script and tell the script what there is. */
export interface ExplorerData {
  tables: readonly CatalogueTable[];
  collections: readonly CollectionView[];
  references: readonly Reference[];
}

/** Where the explorer comes to stand: until its script runs, and without one, the sentence that says what to do. */
export function explorerPlace(
  {references}: ExplorerData,
  language: Language,
  {edition, without}: {edition: string; without: string}
): HTMLElement {
  const short = references.map(({id, short}) => [id, short[language]] as const);
  return element(
    "div",
    {id: "explorer", "data-edition": edition, "data-sources": JSON.stringify(Object.fromEntries(short))},
    element("p", {class: "note"}, without)
  );
}

/** Every table with numbers as a download, the report's own first; each says by which name the explorer knows it. */
export function tableLinks({tables, collections}: ExplorerData, language: Language): HTMLElement {
  const words = WORDS[language];
  const own = tables.filter(({measures}) => measures > 0);
  return element(
    "div",
    {class: "explorer-files"},
    element("h3", {}, words.own),
    element("ul", {}, ...own.map(({name, title}) => link(name, title[language], language))),
    ...collections.flatMap(({name, title, synthetic, tables: protectedTables}) => [
      element("h3", {}, `${synthetic ? `${words.synthetic}. ` : ""}${title[language]}`),
      element(
        "ul",
        {},
        ...protectedTables.map((table) => link(`${name}/${table.name}`, table.title[language], language, synthetic))
      )
    ])
  );
}

function link(id: string, title: string, language: Language, synthetic = false): HTMLElement {
  const folder = language === "sv" ? "./data" : "../data";
  return element(
    "li",
    {},
    element(
      "a",
      {href: `${folder}/${id}.csv`, download: true, "data-table": id, "data-synthetic": synthetic},
      `${title} (CSV)`
    )
  );
}
