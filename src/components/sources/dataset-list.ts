import type {CatalogueDataset} from "../../../loaders/tables/catalogue.js";
import type {Language} from "../chapters.js";
import {element} from "../element.js";
import {factList} from "../fact-list.js";
import {formatDate, formatNumber} from "../format.js";
import type {Cite} from "../prose.js";

const WORDS = {
  sv: {
    counts: "Räknar",
    sourceType: "Slag av källa",
    rows: "Observationer",
    secondHand: "sedda i andra hand",
    of: "varav",
    accessed: "hämtad",
    copy: "läst i en kopia hos",
    licence: "Licens",
    publisher: "Källa",
    file: "Fil"
  },
  en: {
    counts: "Counts",
    sourceType: "Kind of source",
    rows: "Observations",
    secondHand: "seen second-hand",
    of: "of which",
    accessed: "accessed",
    copy: "read in a copy at",
    licence: "Licence",
    publisher: "Source",
    file: "File"
  }
} as const;

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
  const accessed = source.accessed ? `, ${words.accessed} ${formatDate(source.accessed, language)}` : "";
  const copy = source.copy ? `, ${words.copy} ${source.copy}` : "";
  const title = element(
    "span",
    {lang: source.language === language ? undefined : source.language},
    source.title[language]
  );
  return element("li", {}, title, " ", source.reference ? cite(source.reference) : null, `${accessed}${copy}.`);
}
