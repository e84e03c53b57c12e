import type {Text} from "../../model/language.js";
import type {ProtectedTable} from "../../model/protected-table.js";
import type {Publication} from "../../model/publication.js";
import type {Column, Row, Value} from "../../model/table.js";
import {findAddress, findEmail, findLicence} from "./address.js";
import type {DataSource, PublishedData} from "./published-data.js";
import type {PublishedFile} from "./published-file.js";

/** A descriptor by Data Package v2, as plain JSON. */
export type Descriptor = Readonly<Record<string, unknown>>;

const PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
const NO_VALUE: Text = {
  sv: "inget tal eller ingen uppgift; kolumnen status säger varför ett tal saknas",
  en: "no number or nothing to say; the column status says why a number is missing"
};

/** What a package holds: whose it is, what it is called, and its files. */
export interface PackageFacts {
  name: string;
  title: Text;
  description: Text;
  keywords: readonly Text[];
  resources: readonly Descriptor[];
}

/**
 * The descriptor of some downloads (Data Package v2). English texts stand in properties of their own, `title@en`, beside the Swedish.
 * Licence, homepage and e-mail are absent as long as the publication has none.
 */
export function toDataPackage(publication: Publication, facts: PackageFacts): Descriptor {
  const {name, title, description, keywords, resources} = facts;
  const licence = findLicence(publication);
  const homepage = findAddress(publication);
  const email = findEmail(publication);
  return {
    $schema: PROFILE,
    name,
    ...inBoth("title", title),
    ...inBoth("description", description),
    version: publication.edition.version,
    // The date of a draft is planned: nothing was made on it.
    ...(publication.edition.state === "draft" ? {} : {created: `${publication.edition.date}T00:00:00Z`}),
    ...(homepage ? {homepage} : {}),
    contributors: [
      {
        title: publication.publisher.sv,
        "title@en": publication.publisher.en,
        ...(email ? {email} : {}),
        roles: ["publisher"]
      }
    ],
    keywords: keywords.flatMap(({sv, en}) => [sv, en]),
    ...(licence ? {licenses: [{path: licence}]} : {}),
    resources
  };
}

/** The resource of a table's CSV: its fields with titles, labelled codes and labelled missing values, its sources, size and checksum. */
export function toTableResource(
  table: ProtectedTable,
  file: PublishedFile,
  data: PublishedData,
  folder: string
): Descriptor {
  const {name, title, subtitle, columns, rows, disclosure, notes} = table;
  const key = findKey(table);
  return {
    ...toFileResource(file, folder, name),
    type: "table",
    ...inBoth("title", title),
    ...inBoth("description", {sv: sentences(subtitle.sv, notes, "sv"), en: sentences(subtitle.en, notes, "en")}),
    dialect: {delimiter: ",", header: true},
    ...(data.sources.length > 0 ? {sources: data.sources.map(toSource)} : {}),
    ...(data.terms.length > 0 ? {sourceTerms: data.terms} : {}),
    disclosure: {
      method: disclosure.method,
      rules: disclosure.rules,
      threshold: disclosure.threshold,
      synthetic: disclosure.synthetic
    },
    schema: {
      fields: columns.map((column) => toField(column, rows)),
      missingValues: [{value: "", label: NO_VALUE.sv, "label@en": NO_VALUE.en}],
      ...(key.length > 0 ? {primaryKey: key} : {})
    }
  };
}

/** The resource of a file that is no CSV: what it is, its size and its checksum. */
export function toFileResource(
  {path, bytes, sha256, form, mediaType}: PublishedFile,
  folder: string,
  name?: string
): Descriptor {
  const relative = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
  return {
    name: name ?? relative.toLowerCase().replace(/[^a-z0-9._-]+/g, "-"),
    path: relative,
    format: form === "RDF/XML" ? "rdf" : form.toLowerCase(),
    mediatype: mediaType,
    bytes,
    hash: `sha256:${sha256}`
  };
}

function toField(column: Column, rows: readonly Row[]): Descriptor {
  const {name, type, role, title, unit, labels} = column;
  const categories = labels
    ? toCategories(
        labels,
        rows.map((row) => row[name])
      )
    : [];
  return {
    name,
    type,
    ...inBoth("title", title),
    role,
    ...(unit ? {unit} : {}),
    ...(categories.length > 0 ? {categories} : {})
  };
}

/** Every code of a column with its label; a code without one, such as a quarter among purposes, stands for itself. */
function toCategories(labels: NonNullable<Column["labels"]>, values: readonly (Value | undefined)[]): Descriptor[] {
  const others = [...new Set(values)].filter(
    (value): value is string => typeof value === "string" && !(value in labels)
  );
  return [
    ...Object.entries(labels).map(([value, label]) => ({value, label: label.sv, "label@en": label.en})),
    ...others.map((value) => ({value, label: value, "label@en": value}))
  ];
}

function toSource({id, title, path}: DataSource): Descriptor {
  return {title: title.sv, "title@en": title.en, ...(path ? {path} : {}), reference: id};
}

/** The columns that tell rows apart: the dimensions, where no row leaves one empty and no two agree in all; else none. */
function findKey({columns, rows}: ProtectedTable): string[] {
  const names = columns.filter(({role}) => role === "dimension").map(({name}) => name);
  const keys = new Set(rows.map((row) => JSON.stringify(names.map((name) => row[name]))));
  const isWhole = rows.every((row) =>
    names.every((name) => row[name] !== null && row[name] !== undefined && row[name] !== "")
  );
  return isWhole && keys.size === rows.length ? names : [];
}

function sentences(first: string, notes: readonly Text[], language: keyof Text): string {
  return [first, ...notes.map((note) => note[language])].map((text) => text.replace(/\.?$/, ".")).join(" ");
}

function inBoth(name: string, text: Text): Descriptor {
  return {[name]: text.sv, [`${name}@en`]: text.en};
}
