import type {CatalogueTable} from "../../loaders/tables/catalogue.js";
import type {Language} from "./chapters.js";
import {element} from "./element.js";
import {explorerHref} from "./explorer/explorer-href.js";
import {factList} from "./fact-list.js";
import {formatNumber} from "./format.js";
import type {Cite} from "./prose.js";

const WORDS = {
  sv: {
    rows: "Observationer",
    licence: "Licens",
    publisher: "Källa",
    download: "Ladda ner",
    explore: "Utforska",
    exploreTable: "Ordna om tabellen",
    units: "Enheter",
    protection: "Röjandekontroll",
    known: "tal som redan var offentliga, prövade enligt reglernas version"
  },
  en: {
    rows: "Observations",
    licence: "Licence",
    publisher: "Source",
    download: "Download",
    explore: "Explore",
    exploreTable: "Rearrange the table",
    units: "Units",
    protection: "Disclosure control",
    known: "figures that were public before, tried under the rules, version"
  }
} as const;

/** Every published table with its downloads. */
export function tableList(tables: readonly CatalogueTable[], language: Language, cite: Cite): HTMLElement {
  const words = WORDS[language];
  const folder = language === "sv" ? "./data" : "../data";
  return element(
    "div",
    {class: "tables"},
    ...tables.map((table) =>
      element(
        "section",
        {id: `table-${table.name}`},
        element("h3", {}, table.title[language]),
        element("p", {}, table.subtitle[language]),
        factList([
          [words.rows, formatNumber(table.rows, language)],
          [words.units, table.units.map((unit) => unit[language]).join(", ")],
          [words.publisher, cite(...table.sources)],
          [words.licence, table.licenses.map((title) => title[language]).join("; ")],
          [words.protection, `${words.known} ${table.disclosure.rules}`],
          [
            words.download,
            element(
              "span",
              {},
              element("a", {href: `${folder}/${table.name}.csv`, download: true}, `CSV: ${table.name}.csv`),
              ", ",
              element("a", {href: `${folder}/${table.name}.arrow`, download: true}, `Arrow: ${table.name}.arrow`)
            )
          ],
          ...(table.measures > 0
            ? [[words.explore, element("a", {href: explorerHref(table.name, language)}, words.exploreTable)] as const]
            : [])
        ])
      )
    )
  );
}
