import {existsSync} from "node:fs";
import {mkdir, rename, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {readPublication} from "../read/publication.js";
import {assemble} from "./assemble.js";
import {publishAssets, publishDownloads, removeMachinery} from "./assets.js";
import {publishCollections} from "./collections.js";
import {publishEditions} from "./editions/publish-editions.js";
import {hasFeeds, publishFeeds} from "./editions/publish-feeds.js";
import {publishFigures} from "./figures/publish-figures.js";
import {listFiles} from "./files.js";
import {finish} from "./finish.js";
import {readFrontMatter} from "./front-matter.js";
import {passGate} from "./gate/gate.js";
import {findBrokenLinks} from "./links.js";
import {load} from "./load.js";
import {publishMetadata} from "./metadata/publish-metadata.js";
import {readSiteData, type SiteData} from "./metadata/published-data.js";
import {publishSharePictures} from "./metadata/share-picture.js";
import {languageOf} from "./page-language.js";
import {findPlaceIn} from "./places.js";
import {prerender} from "./prerender.js";
import {makeReceipt, RECEIPT} from "./receipt.js";
import {publishScript, publishSearchIndexes} from "./search/publish-search.js";
import {SiteError} from "./site-error.js";
import {vendor} from "./vendor.js";
import {findPageWorkbook} from "./workbooks/page-workbook.js";
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
    await replaceFolder(folder, join(options.root, options.output));
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
  const {pages, interactive, scripted} = await finishPages(root, folder, say, site, patience);
  await publishAssets(root, folder);
  await publishDownloads(root, folder, entries);
  await publishCollections(root, folder);
  await publishFigures(root, folder, pages);
  await publishEditions(root, folder);
  if (hasFeeds(root)) await publishFeeds(root, folder);
  await publishWorkbooks(root, folder);
  await publishScripts(root, folder, pages, scripted);
  if (site) await publishMetadata(site, folder, [...pages.keys()]);
  if (site) await publishSharePictures(root, folder, site.publication);
  if (interactive.length === 0) await removeMachinery(folder);
  checkLinks(folder, pages, awaited ?? []);
  say("5/5 receipt: what went in and what came out");
  await writeFile(join(folder, RECEIPT), `${JSON.stringify(makeReceipt(root, folder, commit, epoch), null, 2)}\n`);
  say(await passGate(root, folder));
  return {pages: [...pages.keys()], interactive, files: listFiles(folder)};
}

async function finishPages(
  root: string,
  folder: string,
  say: (line: string) => void,
  site: SiteData | undefined,
  patience?: number
) {
  const pages = new Map<string, string>();
  const interactive: string[] = [];
  const scripted = new Map<string, string>();
  const problems: string[] = [];
  const publication = existsSync(join(root, "data/publication.json")) ? {address: readPublication(root).address} : {};
  for (const page of listFiles(folder).filter((path) => path.endsWith(".html"))) {
    try {
      const dom = await prerender(folder, page, findPlaceIn(join(root, "src")), patience);
      const matter = await readFrontMatter(root, page);
      const workbook = findPageWorkbook(root, page, matter.collection);
      const known = {feed: hasFeeds(root), ...(workbook ? {workbook} : {}), ...(site ? {site} : {}), ...publication};
      pages.set(page, finish(dom, {page, language: languageOf(page), ...matter, ...known}));
      dom.window.close();
      if (matter.interactive) interactive.push(page);
      else if (matter.script) scripted.set(page, matter.script);
      say(`    ${page}`);
    } catch (error) {
      if (!(error instanceof SiteError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new SiteError(problems);
  for (const [page, html] of pages) await writeFile(join(folder, page), html);
  return {pages, interactive, scripted};
}

/** The scripts of pages that run one of their own; a search page needs the index of its pages besides. */
async function publishScripts(
  root: string,
  folder: string,
  pages: ReadonlyMap<string, string>,
  scripted: ReadonlyMap<string, string>
): Promise<void> {
  for (const name of new Set(scripted.values())) await publishScript(root, folder, name);
  const searchPages = [...scripted].filter(([, name]) => name === "search").map(([page]) => page);
  if (searchPages.length > 0) await publishSearchIndexes(folder, pages, searchPages);
}

function checkLinks(folder: string, pages: ReadonlyMap<string, string>, awaited: readonly string[]): void {
  const broken = findBrokenLinks(pages, new Set([...listFiles(folder), RECEIPT, ...awaited]));
  if (broken.length > 0) throw new SiteError(broken);
}

// Two renames, so that a reader of the old folder never meets half of the new one.
async function replaceFolder(made: string, target: string): Promise<void> {
  const old = `${target}-${process.pid}.replaced`;
  await mkdir(join(target, ".."), {recursive: true});
  if (existsSync(target)) await rename(target, old);
  await rename(made, target);
  await rm(old, {recursive: true, force: true});
}
