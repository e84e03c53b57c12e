import {existsSync} from "node:fs";
import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {listFiles} from "../files.js";
import {CATALOGUE, toCatalogue} from "./catalogue-rdf.js";
import {type Descriptor, toDataPackage, toFileResource, toTableResource} from "./data-package.js";
import {KEYWORDS, type PublishedData, type SiteData} from "./published-data.js";
import {describeFile} from "./published-file.js";
import {toSitemap} from "./sitemap.js";

/**
 * Writes what machines read of the built site: `datapackage.json` for every download, `catalog.rdf`, and `sitemap.xml` once the site has
 * an address. After all downloads are in place: sizes and checksums are theirs.
 * @param pages paths of the pages
 * @throws Error when a download is missing, or is of a kind without a media type
 */
export async function publishMetadata(site: SiteData, folder: string, pages: readonly string[]): Promise<void> {
  const {publication, data} = site;
  const files: [string, string][] = [];
  const put = (path: string, descriptor: Descriptor) => files.push([path, `${JSON.stringify(descriptor, null, 2)}\n`]);
  for (const one of data) {
    const {name, title, description, keywords} = one;
    const resources = toResources(one, folder);
    const path = one.folder === "data" ? `data/${name}.datapackage.json` : `${one.folder}/datapackage.json`;
    put(path, toDataPackage(publication, {name, title, description, keywords, resources}));
  }
  const tables = data.filter((one) => one.folder === "data");
  const others = findOthers(site, folder).map((path) => toFileResource(describeFile(folder, path), "data"));
  put(
    "data/datapackage.json",
    toDataPackage(publication, {
      name: "report",
      title: publication.title,
      description: publication.subtitle,
      keywords: KEYWORDS,
      resources: [...tables.flatMap((one) => toResources(one, folder)), ...others]
    })
  );
  const distributions = new Map(data.map((one) => [one.name, one.whole.map((path) => describeFile(folder, path))]));
  files.push([CATALOGUE, toCatalogue(site, distributions)]);
  const sitemap = toSitemap(publication, pages);
  if (sitemap !== undefined) files.push(["sitemap.xml", sitemap]);
  await mkdir(join(folder, "data"), {recursive: true});
  for (const [path, text] of files) await writeFile(join(folder, path), text);
}

function toResources(data: PublishedData, folder: string): Descriptor[] {
  const tables = data.tables.map((table) =>
    toTableResource(table, describeFile(folder, `${data.folder}/${table.name}.csv`), data, data.folder)
  );
  const arrows = data.tables.map((table) => `${data.folder}/${table.name}.arrow`);
  const rest = data.whole.filter((path) => !path.endsWith(".csv") && !arrows.includes(path));
  return [...tables, ...[...arrows, ...rest].map((path) => toFileResource(describeFile(folder, path), data.folder))];
}

/** Downloads in `data/` that belong to no table and no collection: JSON files and the workbooks of the chapters. */
function findOthers({data}: SiteData, folder: string): string[] {
  if (!existsSync(join(folder, "data"))) return [];
  const own = data.map((one) => one.folder).filter((path) => path !== "data");
  const known = new Set(data.filter((one) => one.folder === "data").flatMap(({whole}) => whole));
  return listFiles(join(folder, "data"))
    .map((path) => `data/${path}`)
    .filter(
      (path) => !known.has(path) && !path.endsWith("datapackage.json") && !own.some((one) => path.startsWith(`${one}/`))
    );
}
