import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Publication} from "../../loaders/model/publication.js";
import {makeDownloads} from "../../loaders/site/collections.js";
import {publishMetadata} from "../../loaders/site/metadata/publish-metadata.js";
import {type PublishedData, readSiteData, type SiteData} from "../../loaders/site/metadata/published-data.js";
import {readPublishedCollections} from "../../loaders/tables/collections/index.js";
import {toArrow} from "../../loaders/write/arrow.js";
import {toCsv} from "../../loaders/write/csv.js";

/** The project's own data, described; it publishes tables. */
export function ownSite(): SiteData {
  const site = readSiteData(process.cwd());
  if (!site) throw new Error("the project publishes no data");
  return site;
}

/** A publication that somebody answers for and has released: every placeholder filled in. */
export function filledIn(publication: Publication): Publication {
  return {
    ...publication,
    publisher: {sv: "Provmyndigheten", en: "Trial Agency"},
    contact: {name: "Registrator", email: "registrator@provmyndigheten.example"},
    unit: {sv: "Enheten för prov", en: "Unit for trials"},
    registrationNumber: "A2026/00001",
    addressee: {sv: "Departementet", en: "The ministry"},
    edition: {...publication.edition, state: "released", version: publication.edition.number},
    released: publication.edition.date,
    address: "https://rapport.provmyndigheten.example/barn/",
    licence: "http://creativecommons.org/licenses/by/4.0/",
    placeholder: false
  };
}

/** A folder with every download of a site, as the build leaves it before the metadata are written; `publish` writes those into a copy. */
export async function makeSiteFolder(site: SiteData) {
  const folder = mkdtempSync(join(tmpdir(), "metadata-"));
  mkdirSync(join(folder, "data"), {recursive: true});
  for (const {tables, folder: target} of site.data)
    for (const table of target === "data" ? tables : []) {
      writeFileSync(join(folder, `data/${table.name}.csv`), toCsv(table));
      writeFileSync(join(folder, `data/${table.name}.arrow`), toArrow(table));
    }
  for (const collection of readPublishedCollections()) {
    mkdirSync(join(folder, "data", collection.view.name));
    for (const [name, content] of await makeDownloads(collection))
      writeFileSync(join(folder, "data", collection.view.name, name), content);
  }
  writeFileSync(join(folder, "data/claims.json"), "[]\n");
  const copies = [folder];
  return {
    folder,
    publish: async (publication: Publication, data: readonly PublishedData[] = site.data) => {
      const copy = mkdtempSync(join(tmpdir(), "metadata-"));
      copies.push(copy);
      cpSync(folder, copy, {recursive: true});
      await publishMetadata({...site, publication, data}, copy, ["index.html", "en/index.html"]);
      return copy;
    },
    remove: () => {
      for (const copy of copies) rmSync(copy, {recursive: true, force: true});
    }
  };
}
