import type {Text} from "../../loaders/model/language.js";
import type {Catalogue, CatalogueConflict, CatalogueDataset, CatalogueTable} from "../../loaders/tables/catalogue.js";
import type {Language} from "./chapters.js";
import {element} from "./element.js";
import {explorerHref} from "./explorer/explorer-href.js";
import {factList} from "./fact-list.js";
import {formatDate, formatNumber, formatPeriod} from "./format.js";
import type {Reference} from "./report.js";

type Cite = (...ids: string[]) => HTMLElement;

const WORDS = {
  sv: {
    counts: "Räknar",
    sourceType: "Slag av källa",
    rows: "Observationer",
    secondHand: "sedda i andra hand",
    of: "varav",
    accessed: "Hämtad",
    copy: "läst i en kopia hos",
    licence: "Licens",
    publisher: "Källa",
    file: "Fil",
    download: "Ladda ner",
    explore: "Utforska",
    exploreTable: "Ordna om tabellen",
    units: "Enheter",
    read: "Läst",
    seenAt: "sett hos",
    protection: "Röjandekontroll",
    known: "tal som redan var offentliga, prövade enligt reglernas version",
    where: "Där den borde finnas",
    consequence: "Följd"
  },
  en: {
    counts: "Counts",
    sourceType: "Kind of source",
    rows: "Observations",
    secondHand: "seen second-hand",
    of: "of which",
    accessed: "Accessed",
    copy: "read in a copy at",
    licence: "Licence",
    publisher: "Source",
    file: "File",
    download: "Download",
    explore: "Explore",
    exploreTable: "Rearrange the table",
    units: "Units",
    read: "Read",
    seenAt: "seen at",
    protection: "Disclosure control",
    known: "figures that were public before, tried under the rules, version",
    where: "Where it would be expected",
    consequence: "Consequence"
  }
} as const;

/** The list of references, generated from `data/references.json`: each entry is the address of its citations. */
export function referenceList(references: readonly Reference[], language: Language): HTMLElement {
  return element(
    "ol",
    {class: "references"},
    ...references.map((reference) => {
      const item = element("li", {id: `ref-${reference.id}`});
      item.innerHTML = reference.entry[language];
      // The title is the publication's own, in its own language.
      if (reference.language && reference.language !== language)
        item.querySelector("i")?.setAttribute("lang", reference.language);
      if (reference.note) item.append(" ", element("span", {class: "note", lang: "en"}, `[${reference.note}]`));
      return item;
    })
  );
}

/** Every dataset that the report stands on: what it counts and does not, from whom, under which licence, how it was seen. */
export function datasetList(datasets: readonly CatalogueDataset[], language: Language, cite: Cite): HTMLElement {
  return element("div", {class: "datasets"}, ...datasets.map((dataset) => datasetEntry(dataset, language, cite)));
}

function datasetEntry(dataset: CatalogueDataset, language: Language, cite: Cite): HTMLElement {
  const words = WORDS[language];
  const secondHand =
    dataset.secondHand > 0 ? `, ${words.of} ${formatNumber(dataset.secondHand, language)} ${words.secondHand}` : "";
  return element(
    "section",
    {id: `dataset-${dataset.name}`, class: "dataset"},
    element("h3", {}, dataset.title[language]),
    element("p", {}, dataset.description[language]),
    factList([
      [words.counts, dataset.concept[language]],
      [words.sourceType, dataset.sourceType[language]],
      [words.rows, `${formatNumber(dataset.rows, language)}${secondHand}`],
      [words.publisher, element("ul", {}, ...dataset.sources.map((source) => sourceLine(source, language, cite)))],
      [words.licence, dataset.licenses.map((title) => title[language]).join("; ")],
      [words.file, element("code", {}, dataset.path)]
    ])
  );
}

function sourceLine(source: CatalogueDataset["sources"][number], language: Language, cite: Cite): HTMLElement {
  const words = WORDS[language];
  const accessed = source.accessed ? `, ${words.accessed.toLowerCase()} ${formatDate(source.accessed, language)}` : "";
  const copy = source.copy ? `, ${words.copy} ${source.copy}` : "";
  const title = element(
    "span",
    {lang: source.language === language ? undefined : source.language},
    source.title[language]
  );
  return element("li", {}, title, " ", source.reference ? cite(source.reference) : null, `${accessed}${copy}.`);
}

/** Where sources contradict each other: every figure is kept and shown beside the other. */
export function conflictList(conflicts: readonly CatalogueConflict[], language: Language, cite: Cite): HTMLElement {
  const words = WORDS[language];
  return element(
    "div",
    {class: "conflicts"},
    ...conflicts.map((conflict) =>
      element(
        "section",
        {id: `conflict-${conflict.id}`},
        element("h3", {}, conflict.title[language]),
        element("p", {}, conflict.explanation[language]),
        element(
          "ul",
          {},
          ...conflict.observations.map(({label, shown, unit, source, via}) =>
            element(
              "li",
              {},
              element(
                "b",
                {},
                typeof shown === "number" ? formatNumber(shown, language, Number.isInteger(shown) ? 0 : 1) : shown
              ),
              ` ${unit[language]}, ${label.map((part) => (typeof part === "string" ? formatPeriod(part, language) : part[language])).join(", ")} `,
              cite(source),
              ...(via ? [`, ${words.seenAt} `, cite(via)] : [])
            )
          )
        )
      )
    )
  );
}

/** What was looked for and not found: it stays visible as missing. */
export function gapList(
  gaps: readonly {id: string; what: Text; where: Text; consequence: Text}[],
  language: Language
): HTMLElement {
  const words = WORDS[language];
  return element(
    "ul",
    {class: "gaps"},
    ...gaps.map((gap) =>
      element(
        "li",
        {id: `gap-${gap.id}`},
        element("b", {}, gap.what[language]),
        ` ${words.where}: ${gap.where[language]} ${words.consequence}: ${gap.consequence[language]}`
      )
    )
  );
}

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

/** The catalogue as the pages attach it. */
export type {Catalogue};
