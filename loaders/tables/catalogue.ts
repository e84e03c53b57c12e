import type {Dataset} from "../model/dataset.js";
import type {Text} from "../model/language.js";
import type {Observation} from "../model/observation.js";
import type {Disclosure, ProtectedTable} from "../model/protected-table.js";
import type {Reference} from "../model/reference.js";
import {type Evidence, readEvidence} from "../read/evidence.js";
import {readReferences} from "../read/references.js";
import {makeTables} from "./index.js";
import {isPurpose, type PurposeMapping, toPurposeMapping} from "./purpose-mappings.js";
import {type FigureColumns, figureOf} from "./tidy.js";

/** A published table as the page of tables lists it. */
export interface CatalogueTable {
  name: string;
  title: Text;
  subtitle: Text;
  rows: number;
  /** How many columns of numbers it has; a table of statutes has none. */
  measures: number;
  units: Text[];
  sources: readonly string[];
  licenses: Text[];
  /** How its small counts are protected, under which version of the rules. */
  disclosure: Pick<Disclosure, "method" | "rules" | "threshold">;
}

/** A dataset as the page of sources lists it. */
export interface CatalogueDataset {
  name: string;
  path: string;
  title: Text;
  description: Text;
  concept: Text;
  sourceType: Text;
  rows: number;
  secondHand: number;
  /** With the language of a title that is the same in both: it is the publication's own. */
  sources: {title: Text; language?: string; reference?: string; accessed?: string; copy?: string}[];
  licenses: Text[];
}

/** Figures that contradict each other, each with its source. */
export interface CatalogueConflict {
  id: string;
  title: Text;
  explanation: Text;
  observations: {label: (string | Text)[]; figure: FigureColumns; source: string; via?: string}[];
}

/** What the back matter lists: tables, datasets, conflicts, gaps, purposes, and the labels that the trace page needs. */
export interface Catalogue {
  tables: CatalogueTable[];
  datasets: CatalogueDataset[];
  conflicts: CatalogueConflict[];
  gaps: {id: string; what: Text; where: Text; consequence: Text}[];
  /** The purposes of the code list, in its order. */
  purposes: PurposeMapping[];
  units: Record<string, Text>;
  statuses: Record<string, Text>;
}

/** The catalogue of all that the report publishes and stands on, from the evidence and the recipes. */
export function makeCatalogue(
  evidence: Evidence = readEvidence(),
  references: readonly Reference[] = readReferences()
): Catalogue {
  const languages = new Map(references.map(({id, language}) => [id, language]));
  const codes = (list: string) => evidence.codelists.get(list)?.codes ?? [];
  const labels = (list: string) => Object.fromEntries(codes(list).map(({code, label}) => [code, label]));
  const units = labels("unit");
  return {
    tables: [...makeTables(evidence).values()].map((table) => tableEntry(table, units)),
    datasets: evidence.datasets.map((dataset) =>
      datasetEntry(dataset, labels("concept"), labels("source-type"), languages)
    ),
    conflicts: evidence.conflicts.map(({id, title, explanation, observations}) => ({
      id,
      title,
      explanation,
      observations: observations.flatMap(({dataset, where}) =>
        matching(evidence.getDataset(dataset), where).map((observation) => conflictEntry(evidence, observation))
      )
    })),
    gaps: [...evidence.gaps],
    purposes: codes("purpose")
      .filter(({code}) => isPurpose(code))
      .map(toPurposeMapping),
    units,
    statuses: labels("observation-status")
  };
}

function tableEntry(
  {name, title, subtitle, rows, columns, units, sources, licenses, disclosure}: ProtectedTable,
  labels: Record<string, Text>
): CatalogueTable {
  return {
    name,
    title,
    subtitle,
    rows: rows.length,
    measures: columns.filter(({role}) => role === "measure").length,
    units: units.map((unit) => labels[unit] ?? {sv: unit, en: unit}),
    sources,
    licenses: licenses.map(titleOf),
    disclosure: {method: disclosure.method, rules: disclosure.rules, threshold: disclosure.threshold}
  };
}

function titleOf({title, english = title}: {title: string; english?: string}): Text {
  return {sv: title, en: english};
}

function ownLanguage(
  {title, english = title, reference = ""}: {title: string; english?: string; reference?: string},
  languages: ReadonlyMap<string, string | undefined>
): {language?: string} {
  const language = title === english ? languages.get(reference) : undefined;
  return language === undefined ? {} : {language};
}

function datasetEntry(
  dataset: Dataset,
  concepts: Record<string, Text>,
  types: Record<string, Text>,
  languages: ReadonlyMap<string, string | undefined>
): CatalogueDataset {
  const {name, path, title, description, concept, sourceType, observations, events, sources, licenses} = dataset;
  return {
    name,
    path,
    title,
    description,
    concept: concepts[concept] ?? {sv: concept, en: concept},
    sourceType: types[sourceType] ?? {sv: sourceType, en: sourceType},
    rows: observations.length + events.length,
    secondHand: [...observations, ...events].filter(({via}) => via !== undefined && via !== "").length,
    sources: sources.map((source) => ({
      title: titleOf(source),
      ...ownLanguage(source, languages),
      ...(source.reference === undefined ? {} : {reference: source.reference}),
      ...(source.accessed === undefined ? {} : {accessed: source.accessed}),
      ...(source.copy === undefined ? {} : {copy: source.copy.title})
    })),
    licenses: licenses.map(titleOf)
  };
}

/**
 * The observations of a dataset whose dimensions and attributes hold the given values.
 * @throws Error when there is none: the contradiction would be shown with one figure less
 */
function matching(dataset: Dataset, where: Readonly<Record<string, string>>): Observation[] {
  const found = dataset.observations.filter((observation) =>
    Object.entries(where).every(([name, value]) => {
      const {measure, unit, source, via = "", place, dimensions} = observation;
      const number = String(figureOf(observation).value ?? "");
      return (
        ({measure, unit, source, via, place, value: number, ...dimensions} as Record<string, string>)[name] === value
      );
    })
  );
  if (found.length === 0)
    throw new Error(
      `no figure of "${dataset.name}" answers a conflict: ${JSON.stringify(where)} (data/conflicts.json)`
    );
  return found;
}

function conflictEntry(evidence: Evidence, observation: Observation): CatalogueConflict["observations"][number] {
  const {dimensions, source, via} = observation;
  const label = Object.entries(dimensions).flatMap(([name, code]) => {
    if (code === "" || code === "all") return [];
    const list = evidence.codelists.get(name === "age" ? "age-group" : name);
    return [list?.codes.find((candidate) => candidate.code === code)?.label ?? code];
  });
  return {label, figure: figureOf(observation), source, ...(via === undefined ? {} : {via})};
}
