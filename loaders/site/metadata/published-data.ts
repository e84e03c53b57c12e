import type {Codelist} from "../../model/codelist.js";
import type {Text} from "../../model/language.js";
import type {ProtectedTable} from "../../model/protected-table.js";
import type {Publication} from "../../model/publication.js";
import type {Row} from "../../model/table.js";
import {type Evidence, readEvidence} from "../../read/evidence.js";
import {readPublication} from "../../read/publication.js";
import {bibliography} from "../../tables/bibliography.js";
import {readPublishedCollections, SYNTHETIC_NOTE} from "../../tables/collections/index.js";
import {makeTables} from "../../tables/index.js";
import {isPurpose} from "../../tables/purpose-mappings.js";
import {findLoaderEntries} from "../load.js";
import {toPlainText} from "../workbooks/facts.js";
import {type Days, findAreas, findDays} from "./coverage.js";

/** Where figures come from: an entry of the list of references, as plain text. */
export interface DataSource {
  id: string;
  title: Text;
  path?: string;
}

/** What a catalogue says of one table, or of one protected collection. */
export interface PublishedData {
  /** Name of the table or the collection: unique in the site. */
  name: string;
  title: Text;
  description: Text;
  keywords: readonly Text[];
  /** True when no child stands behind the figures. */
  synthetic: boolean;
  days?: Days;
  /** Codes of the code list `area`. */
  areas: readonly string[];
  /** Codes of the code list `purpose` that its rows hold. */
  purposes: readonly string[];
  /** How the figures came to be, in sentences. */
  provenance: Text;
  sources: readonly DataSource[];
  /** Under which terms the sources gave their figures. */
  terms: readonly {title: string; path?: string}[];
  /** The table, or those of the collection, in order. */
  tables: readonly ProtectedTable[];
  /** Folder of its downloads in the site. */
  folder: string;
  /** Paths of the downloads of the whole; those of single tables of a collection are not among them. */
  whole: readonly string[];
}

/** Everything that a catalogue of the site is made of. */
export interface SiteData {
  publication: Publication;
  purposes: Codelist["codes"];
  data: readonly PublishedData[];
}

/** What all of the site's data are about. */
export const KEYWORDS: readonly Text[] = [
  {sv: "barn", en: "children"},
  {sv: "flickor", en: "girls"},
  {sv: "pojkar", en: "boys"},
  {sv: "människohandel", en: "human trafficking"}
];
const SYNTHETIC: Text = {sv: "syntetiska data", en: "synthetic data"};

/** What a project publishes: the tables that its loaders make files of, and its protected collections. */
export function readSiteData(root: string): SiteData | undefined {
  const published = new Set(findLoaderEntries(root).map(({target}) => target));
  const hasTables = [...published].some((target) => target.endsWith(".arrow"));
  const collections = readPublishedCollections(root).map(describeCollection);
  if (!hasTables)
    return collections.length === 0 ? undefined : {publication: readPublication(root), purposes: [], data: collections};
  const evidence = readEvidence(root);
  const references = bibliography(root).map(({id, entry, url}) => ({
    id,
    title: {sv: toPlainText(entry.sv), en: toPlainText(entry.en)},
    ...(url === undefined ? {} : {path: url})
  }));
  const tables = [...makeTables(evidence).values()]
    .filter(({name}) => published.has(`data/${name}.arrow`))
    .map((table) => describeTable(table, evidence, references));
  return {
    publication: readPublication(root),
    purposes: evidence.codelists.get("purpose")?.codes ?? [],
    data: [...tables, ...collections]
  };
}

function describeTable(table: ProtectedTable, evidence: Evidence, references: readonly DataSource[]): PublishedData {
  const {name, title, subtitle, notes, rows, concepts, sources: keys, licenses, disclosure} = table;
  const seen = new Set([...keys, ...rows.flatMap(({via}) => (typeof via === "string" ? via.split(" ") : []))]);
  const sources = references.filter(({id}) => seen.has(id));
  const labels = evidence.codelists.get("concept")?.codes.filter(({code}) => concepts.includes(code)) ?? [];
  const days = findDays(rows);
  return {
    name,
    title,
    description: joined([subtitle, ...notes]),
    keywords: [...KEYWORDS, ...labels.map(({label}) => label)],
    synthetic: false,
    ...(days ? {days} : {}),
    areas: findAreas(table, evidence),
    purposes: toPurposes(rows),
    provenance: toProvenance(sources, disclosure.texts),
    sources,
    terms: licenses,
    tables: [table],
    folder: "data",
    whole: [`data/${name}.csv`, `data/${name}.arrow`]
  };
}

function describeCollection({view, tables}: ReturnType<typeof readPublishedCollections>[number]): PublishedData {
  const {name, title, synthetic, authorities} = view;
  const mark = synthetic ? [SYNTHETIC_NOTE] : [];
  return {
    name,
    title,
    description: joined([...mark, ...tables.map((table) => table.title)]),
    keywords: [...KEYWORDS, ...(synthetic ? [SYNTHETIC] : [])],
    synthetic,
    areas: ["SWE"],
    purposes: toPurposes(tables.flatMap(({rows}) => rows)),
    provenance: joined([
      ...mark,
      {
        sv: `Lämnat av: ${authorities.map(({label}) => label.sv).join(", ")}.`,
        en: `Delivered by: ${authorities.map(({label}) => label.en).join(", ")}.`
      },
      ...view.rules.texts
    ]),
    sources: [],
    terms: [],
    tables,
    folder: `data/${name}`,
    whole: [`data/${name}/${name}.xlsx`]
  };
}

function toProvenance(sources: readonly DataSource[], rules: readonly Text[]): Text {
  const list = (language: keyof Text) => sources.map(({title}) => title[language].replace(/\.?$/, ".")).join(" ");
  return joined([{sv: `Källor: ${list("sv")}`, en: `Sources: ${list("en")}`}, ...rules]);
}

function joined(texts: readonly Text[]): Text {
  const inOne = (language: keyof Text) => texts.map((text) => text[language].replace(/[.:]?$/, ".")).join(" ");
  return {sv: inOne("sv"), en: inOne("en")};
}

function toPurposes(rows: readonly Row[]): string[] {
  const codes = rows.flatMap(({purpose}) => (typeof purpose === "string" ? [purpose] : []));
  return [...new Set(codes)].filter(isPurpose).sort();
}
