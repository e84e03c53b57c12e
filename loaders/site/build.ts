import {existsSync} from "node:fs";
import {readFile, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {readPublication} from "../read/publication.js";
import {takePlace} from "../write/replace-folder.js";
import {assemble} from "./assemble.js";
import {publishAssets, publishDownloads, removeMachinery} from "./assets.js";
import {publishCollections} from "./collections.js";
import {publishEditions} from "./editions/publish-editions.js";
import {hasFeeds, publishFeeds} from "./editions/publish-feeds.js";
import {toPalette} from "./figures/palette.js";
import {publishFigures} from "./figures/publish-figures.js";
import {listFiles} from "./files.js";
import type {FinishedPage, PageSurroundings} from "./finish-page.js";
import {finishPages} from "./finish-pages.js";
import {passGate} from "./gate/gate.js";
import {findBrokenLinks} from "./links.js";
import {load} from "./load.js";
import {publishMetadata} from "./metadata/publish-metadata.js";
import {readSiteData, type SiteData} from "./metadata/published-data.js";
import {publishSharePictures} from "./metadata/share-picture.js";
import {publishScript} from "./publish-script.js";
import {makeReceipt, RECEIPT} from "./receipt.js";
import {publishSearchIndexes} from "./search/publish-search.js";
import {SiteError} from "./site-error.js";
import {vendor} from "./vendor.js";
import {findChapterWorkbooks} from "./workbooks/page-workbook.js";
import {publishWorkbooks} from "./workbooks/publish-workbooks.js";

/** The world as a build sees it. */
export interface BuildOptions {
  /** The project's folder. */
  root: string;
  /** Where the finished site goes, relative to the root; replaced only when every step has succeeded. */
  output: string;
  /** Seconds since 1970: the only time that the build knows. */
  epoch: number;
  commit: string | null;
  /** Called with each step and each page, for the one who waits. */
  say: (line: string) => void;
  /** How long a page may take until every cell has settled, in milliseconds (default: prerender's own). */
  patience?: number;
  /** Files that pages may link to although they are made afterwards: the documents. */
  awaited?: readonly string[];
}

/** What a build has made. */
export interface BuildResult {
  pages: string[];
  interactive: string[];
  files: string[];
}

/**
 * Builds the publication in five steps (vendor, load, assemble, prerender and finish, receipt) in a folder of its own, which takes the place
 * of `output` when the gate lets it through.
 * @throws SiteError with page and cause, or with what the gate found; the last good output stays as it was
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const staging = `${options.output}-${process.pid}.building`;
  const folder = join(options.root, staging);
  try {
    const result = await makeSite({...options, output: staging}, folder);
    await takePlace(folder, join(options.root, options.output));
    return result;
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

async function makeSite(
  {root, output, epoch, commit, say, patience, awaited}: BuildOptions,
  folder: string
): Promise<BuildResult> {
  say("1/5 vendor: libraries and fonts from node_modules");
  await vendor(root);
  say("2/5 load: every loader, afresh");
  const entries = await load(root, epoch, ({target}) => say(`    ${target}`));
  say("3/5 assemble: pages from src/");
  await assemble(root, output);
  say("4/5 prerender and finish: every number and every chart into the HTML");
  const site = readSiteData(root);
  const pages = await finishPages(await surround(root, folder, site, patience), (page) => say(`    ${page}`));
  const interactive = [...pages].filter(([, page]) => page.interactive).map(([path]) => path);
  await publishAssets(root, folder);
  await publishDownloads(root, folder, entries);
  await publishCollections(root, folder);
  await publishFigures(
    folder,
    mapValues(pages, ({pictures}) => pictures)
  );
  await publishEditions(root, folder);
  if (hasFeeds(root)) await publishFeeds(root, folder);
  await publishWorkbooks(root, folder);
  await publishScripts(root, folder, pages);
  if (site) await publishMetadata(site, folder, [...pages.keys()]);
  if (site) await publishSharePictures(root, folder, site.publication);
  if (interactive.length === 0) await removeMachinery(folder);
  checkLinks(folder, pages, awaited ?? []);
  say("5/5 receipt: what went in and what came out");
  await writeFile(join(folder, RECEIPT), `${JSON.stringify(makeReceipt(root, folder, commit, epoch), null, 2)}\n`);
  say(await passGate(root, folder));
  return {pages: [...pages.keys()], interactive, files: listFiles(folder)};
}

/** What every page's finish needs of this project. */
async function surround(
  root: string,
  folder: string,
  site: SiteData | undefined,
  patience?: number
): Promise<PageSurroundings> {
  const variables = join(root, "src/style/variables.css");
  return {
    root,
    folder,
    ...(existsSync(join(root, "data/publication.json")) ? {address: readPublication(root).address} : {}),
    feed: hasFeeds(root),
    ...(site ? {site} : {}),
    workbooks: findChapterWorkbooks(root),
    palette: toPalette(existsSync(variables) ? await readFile(variables, "utf8") : ""),
    ...(patience === undefined ? {} : {patience})
  };
}

/** The scripts of pages that run one of their own; a search page needs the index of its pages besides. */
async function publishScripts(root: string, folder: string, pages: ReadonlyMap<string, FinishedPage>): Promise<void> {
  const scripted = [...pages].flatMap(([path, {script}]) => (script === undefined ? [] : [[path, script] as const]));
  for (const name of new Set(scripted.map(([, script]) => script))) await publishScript(root, folder, name);
  const searchPages = scripted.filter(([, script]) => script === "search").map(([path]) => path);
  const sections = mapValues(pages, (page) => page.sections);
  if (searchPages.length > 0) await publishSearchIndexes(folder, sections, searchPages);
}

function checkLinks(folder: string, pages: ReadonlyMap<string, FinishedPage>, awaited: readonly string[]): void {
  const files = new Set([...listFiles(folder), RECEIPT, ...awaited]);
  const broken = findBrokenLinks(
    mapValues(pages, ({links}) => links),
    files
  );
  if (broken.length > 0) throw new SiteError(broken);
}

function mapValues<A, B>(map: ReadonlyMap<string, A>, of: (value: A) => B): Map<string, B> {
  return new Map([...map].map(([key, value]) => [key, of(value)]));
}
