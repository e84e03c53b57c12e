import type {Publication} from "../../../loaders/model/publication.js";
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
  {publication, without}: {publication: Publication; without: string}
): HTMLElement {
  const short = references.map(({id, short}) => [id, short[language]] as const);
  return element(
    "div",
    {
      id: "explorer",
      "data-report": publication.title[language],
      "data-edition": publication.edition.name[language],
      "data-sources": JSON.stringify(Object.fromEntries(short))
    },
    element("p", {class: "note"}, without)
  );
}

/**
 * Every table as a download, the report's own first. Each that has numbers says by which name the explorer knows it; made-up ones carry
 * their mark.
 */
export function tableLinks({tables, collections}: ExplorerData, language: Language): HTMLElement {
  const own = tables.map(({name, title, measures}) => link(name, title[language], language, {opens: measures > 0}));
  return element(
    "div",
    {class: "explorer-files"},
    element("h3", {}, WORDS[language].own),
    element("ul", {}, ...own),
    ...collections.flatMap(({name, title, synthetic, tables: shielded}) => [
      element("h3", {}, title[language]),
      element(
        "ul",
        {},
        ...shielded.map((table) =>
          link(`${name}/${table.name}`, table.title[language], language, {opens: true, synthetic})
        )
      )
    ])
  );
}

function link(
  id: string,
  title: string,
  language: Language,
  {opens, synthetic = false}: {opens: boolean; synthetic?: boolean}
): HTMLElement {
  const mark = synthetic ? [element("small", {class: "synthetic"}, WORDS[language].synthetic), " "] : [];
  const attributes = {
    href: `${language === "sv" ? "./data" : "../data"}/${id}.csv`,
    download: true,
    ...(opens ? {"data-table": id, "data-synthetic": synthetic} : {})
  };
  return element("li", {}, ...mark, element("a", attributes, `${title} (CSV)`));
}
