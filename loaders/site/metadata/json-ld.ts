import type {Language} from "../../model/language.js";
import {findAddress, findLicence, locate, sectionOf, TABLES_PAGE} from "./address.js";
import type {PublishedData, SiteData} from "./published-data.js";
import {formOf} from "./published-file.js";

const AREA: Readonly<Record<string, string>> = {EU27_2020: "EU"};
const LANGUAGES: Readonly<Record<Language, string>> = {sv: "sv-SE", en: "en-GB"};

/**
 * The site's data as schema.org tells search engines, in one language: a catalogue and its datasets. Addresses are relative to the
 * page of tables as long as the site has none of its own; the publisher is absent as long as nobody is.
 */
export function toJsonLd({publication, data}: SiteData, language: Language): Readonly<Record<string, unknown>> {
  const hasAddress = findAddress(publication) !== undefined;
  const page = hasAddress ? locate(publication, TABLES_PAGE[language]) : "";
  const toRoot = !hasAddress && language === "en" ? "../" : "";
  return {
    "@context": "https://schema.org",
    "@type": "DataCatalog",
    "@id": `${page}#catalogue`,
    name: publication.title[language],
    description: publication.subtitle[language],
    inLanguage: LANGUAGES[language],
    ...(publication.released ? {datePublished: publication.released} : {}),
    version: publication.edition.version,
    ...(publication.placeholder ? {} : {publisher: {"@type": "Organization", name: publication.publisher[language]}}),
    dataset: data.map((one) => ({
      ...toDataset(one, language),
      ...(findLicence(publication) ? {license: findLicence(publication)} : {}),
      ...(publication.released ? {datePublished: publication.released} : {}),
      version: publication.edition.version,
      url: `${page}#${sectionOf(one)}`,
      distribution: one.whole.map((path) => ({
        "@type": "DataDownload",
        encodingFormat: formOf(path).mediaType,
        contentUrl: `${toRoot}${locate(publication, path)}`
      }))
    }))
  };
}

function toDataset({title, description, keywords, days, areas, sources, name}: PublishedData, language: Language) {
  return {
    "@type": "Dataset",
    name: title[language],
    // Search engines want between 50 and 5 000 characters.
    description: description[language].slice(0, 4900),
    identifier: name,
    inLanguage: LANGUAGES[language],
    isAccessibleForFree: true,
    keywords: keywords.map((keyword) => keyword[language]),
    ...(days ? {temporalCoverage: `${days.from}/${days.to}`} : {}),
    ...(areas.length > 0 ? {spatialCoverage: areas.map((code) => AREA[code] ?? code)} : {}),
    ...(sources.length > 0 ? {isBasedOn: sources.map((source) => toSource(source, language))} : {})
  };
}

function toSource({title, path}: PublishedData["sources"][number], language: Language) {
  return {"@type": "CreativeWork", name: title[language], ...(path ? {url: path} : {})};
}

/** A value as the text of a JSON-LD script: no character of it can end the script. */
export function toScriptText(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/</g, "\\u003c");
}
