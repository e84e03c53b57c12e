import type {CollectionTable, CollectionView} from "../../../loaders/tables/collections/view.js";
import type {Language} from "../chapters.js";
import {element} from "../element.js";
import {collectionDownloads} from "./downloads.js";
import {correctionFacts, deliveredFacts, protectionFacts, unitFacts} from "./facts.js";
import {type CollectionRoute, findCollectionPage} from "./pages.js";
import {hasFigure, marginBlock, protectedBlock} from "./protected-figure.js";
import {SYNTHETIC, SYNTHETIC_SENTENCE} from "./words.js";

/** What the pages of one protected collection are written with. */
export interface CollectionReport {
  /** The title of the collection's page of a kind. */
  title(page: CollectionRoute["id"]): string;
  /** That all figures are made up; nothing for a real collection. */
  mark(): HTMLElement;
  delivered(): HTMLElement;
  units(): HTMLElement;
  corrections(): HTMLElement;
  protection(): HTMLElement;
  /** Girls and boys by authority in each unit, then the tables that are divided by nothing but sex and year. */
  girlsAndBoys(): HTMLElement;
  /** The tables that are divided by purpose. */
  purposes(): HTMLElement;
  /** All other tables, one heading for each dimension. */
  circumstances(): HTMLElement;
  downloads(): HTMLElement;
}

/**
 * The vocabulary of a collection's pages in one language.
 * @throws Error when no collection of the name is published
 */
export function collectionReport(
  language: Language,
  collections: readonly CollectionView[],
  name: string
): CollectionReport {
  const collection = collections.find((candidate) => candidate.name === name);
  if (!collection)
    throw new Error(`unknown collection: "${name}" (known: ${collections.map((known) => known.name).join(", ")})`);
  const context = {language, collection};
  const tablesOf = (kind: Kind) => collection.tables.filter((table) => kindOf(table) === kind);
  const groups = byDimension(tablesOf("circumstances"));
  // Numbers go through the figures in reading order, and on from page to page.
  const inOrder = [...tablesOf("counts"), ...tablesOf("purposes"), ...groups.flatMap(({tables}) => tables)];
  const figures = inOrder.filter((table) => hasFigure(table, language));
  const numberOf = (table: CollectionTable) => collection.margins.length + figures.indexOf(table) + 1;
  const block = (table: CollectionTable) => protectedBlock(table, numberOf(table), context);
  return {
    title: (page) => findCollectionPage(collection, page)?.title[language] ?? collection.title[language],
    mark: () => syntheticMark(collection, language),
    delivered: () => deliveredFacts(collection, language),
    units: () => unitFacts(collection, language),
    corrections: () => correctionFacts(collection, language),
    protection: () => protectionFacts(collection, language),
    girlsAndBoys: () => {
      const margins = collection.margins.map((margin, index) => marginBlock(margin, index + 1, context));
      return blocks([...margins, ...tablesOf("counts").map(block)], language);
    },
    purposes: () => blocks(tablesOf("purposes").map(block), language),
    circumstances: () =>
      blocks(
        groups.flatMap((group) => headed(group, language, block)),
        language
      ),
    downloads: () => collectionDownloads(collection, language)
  };
}

const NONE = {
  sv: "Myndigheterna har inte lämnat några sådana uppgifter.",
  en: "The authorities have delivered no such figures."
} as const;

type Kind = "counts" | "purposes" | "circumstances";

function kindOf({dimensions}: CollectionTable): Kind {
  const names = dimensions.map(({name}) => name);
  if (names.includes("purpose")) return "purposes";
  return names.every((name) => ["sex", "year", "authority"].includes(name)) ? "counts" : "circumstances";
}

interface DimensionGroup {
  name: string;
  title: CollectionTable["title"];
  tables: CollectionTable[];
}

// A table belongs to its first dimension that is neither sex nor year.
function byDimension(tables: readonly CollectionTable[]): DimensionGroup[] {
  const groups = new Map<string, DimensionGroup>();
  for (const table of tables) {
    const dimension = table.dimensions.find(({name}) => name !== "sex" && name !== "year");
    if (!dimension) continue;
    const group = groups.get(dimension.name) ?? {name: dimension.name, title: dimension.title, tables: []};
    groups.set(dimension.name, {...group, tables: [...group.tables, table]});
  }
  return [...groups.values()];
}

function headed(
  {name, title, tables}: DimensionGroup,
  language: Language,
  block: (table: CollectionTable) => HTMLElement
): HTMLElement[] {
  return [element("h3", {id: `by-${name}`}, title[language]), ...tables.map(block)];
}

function blocks(content: readonly HTMLElement[], language: Language): HTMLElement {
  const none = content.length === 0 ? element("p", {}, NONE[language]) : null;
  return element("div", {class: "protected-blocks"}, none, ...content);
}

function syntheticMark({synthetic}: CollectionView, language: Language): HTMLElement {
  if (!synthetic) return element("span");
  return element("div", {class: "synthetic"}, `${SYNTHETIC[language]}. ${SYNTHETIC_SENTENCE[language]}`);
}
