import type {Cell} from "../model/cell.js";
import type {Dataset} from "../model/dataset.js";
import type {Language} from "../model/language.js";
import type {EventRow, Observation} from "../model/observation.js";
import type {RawDataset, RawRow} from "../model/raw.js";
import {MEASURE_COLUMNS} from "../screen/columns.js";
import type {Descriptor} from "../screen/descriptor.js";

/**
 * A dataset from its screened raw form: the one crossing from strings to the model's types; nothing behind it checks again.
 * @param languages the language of each publication by its key
 */
export function normalizeDataset(
  {name, table, sha256}: RawDataset,
  descriptor: Descriptor,
  languages: ReadonlyMap<string, string>
): Dataset {
  const [resource] = descriptor.resources;
  const isEvents = resource.profile === "events";
  const dimensions = table.columns.filter((column) => !(MEASURE_COLUMNS as readonly string[]).includes(column));
  return {
    name,
    path: table.path,
    sha256,
    title: {sv: descriptor.title, en: descriptor["title@en"]},
    shortTitle: {sv: descriptor.shortTitle, en: descriptor["shortTitle@en"]},
    description: {sv: descriptor.description, en: descriptor["description@en"]},
    concept: descriptor.concept,
    sourceType: descriptor.sourceType,
    profile: resource.profile,
    sources: descriptor.sources.map((source) => ({...source, ...englishOf(source)})),
    licenses: descriptor.licenses.map(({path, ...license}) => ({
      title: license.title,
      ...englishOf(license),
      ...(path === undefined ? {} : {path})
    })),
    observations: isEvents ? [] : table.rows.map((row) => toObservation(table.path, row, dimensions, languages)),
    events: isEvents ? table.rows.map((row) => toEvent(table.path, row)) : []
  };
}

function englishOf({"title@en": english}: {"title@en"?: string | undefined}): {english?: string} {
  return english === undefined ? {} : {english};
}

function toObservation(
  path: string,
  {line, cells}: RawRow,
  dimensions: readonly string[],
  languages: ReadonlyMap<string, string>
): Observation {
  const {measure = "", unit = "", wording = "", source = "", via = "", place = "", note = ""} = cells;
  return {
    dimensions: Object.fromEntries(dimensions.map((name) => [name, cells[name] ?? ""])),
    measure,
    unit,
    cell: toCell(cells),
    ...(wording === "" ? {} : {wordingLanguage: languageOfWords(languages.get(via || source))}),
    source,
    ...(via === "" ? {} : {via}),
    place,
    ...(note === "" ? {} : {note}),
    origin: {path, line}
  };
}

/** Words are taken down as they were seen: in Swedish from what is in Swedish, in English from all else, translated where need be. */
function languageOfWords(publication: string | undefined): Language {
  return publication === "sv" ? "sv" : "en";
}

function toCell({status = "", value = "", lower = "", upper = "", wording = ""}: RawRow["cells"]): Cell {
  switch (status) {
    case "exact":
    case "rounded":
    case "derived":
      return {status: "published", value: Number(value), precision: status, ...(wording === "" ? {} : {wording})};
    case "bound":
      return {
        status: "bounded",
        ...(lower === "" ? {} : {lower: Number(lower)}),
        ...(upper === "" ? {} : {upper: Number(upper)})
      };
    case "worded":
      return {status: "worded", wording};
    case "missing":
      return {status: "missing", ...(wording === "" ? {} : {wording})};
    default:
      throw new Error(`status passed screening but is unknown: "${status}"`);
  }
}

function toEvent(path: string, {line, cells}: RawRow): EventRow {
  const {source = "", via = "", place = ""} = cells;
  return {fields: cells, source, ...(via === "" ? {} : {via}), place, origin: {path, line}};
}
