import {existsSync, readFileSync} from "node:fs";
import {join, posix} from "node:path";
import {JSDOM} from "jsdom";
import type {DocumentFacts, SourcePage} from "../../documents/source-page.js";
import type {Language} from "../../model/language.js";
import {readProtectedCollections} from "../../read/protected.js";
import {readPublication} from "../../read/publication.js";
import {readFrontMatter} from "../front-matter.js";
import {SiteError} from "../site-error.js";

/** The rows behind each claim of the trace, and drawings for small screens: most of what the pages hold, and nothing for paper. */
const LEFT_OUT =
  /(?<=<\/dl>)<details><summary>(?:(?!<\/details>)[\s\S])*<\/details>(?=<\/section>)|<div class="figure-chart narrow"><svg(?:(?!<\/svg>)[\s\S])*<\/svg><\/div>/g;

/** What one language's document is made of. */
export interface DocumentSource {
  facts: DocumentFacts;
  pages: SourcePage[];
}

/**
 * Reads the finished pages of a language in the order of the site's own list: chapters, then what supports them. Pages whose front matter
 * says `document: false` are left out: they are of no use on paper.
 * @param folder the built site
 * @throws SiteError when a page of the list is missing or has no text
 */
export async function readDocumentSource(root: string, folder: string, language: Language): Promise<DocumentSource> {
  const start = language === "sv" ? "index.html" : "en/index.html";
  const {window} = openPage(folder, start);
  const {document} = window;
  const brand = document.querySelector(".brand");
  const facts = {
    language,
    name: (brand?.querySelector("a")?.textContent ?? "").trim(),
    subtitle: (brand?.querySelector("span")?.textContent ?? "").trim(),
    publication: readPublication(root)
  };
  const links = [...document.querySelectorAll("#observablehq-header nav ol a")];
  if (facts.name === "" || links.length === 0) throw new SiteError([`${start}: has no list of chapters`]);
  const titles = new Map(readProtectedCollections(root).map(({name, title}) => [name, title[language]]));
  const pages: SourcePage[] = [];
  for (const link of links) pages.push(...(await readPage(root, folder, start, link, titles)));
  return {facts, pages};
}

async function readPage(
  root: string,
  folder: string,
  start: string,
  link: Element,
  titles: ReadonlyMap<string, string>
): Promise<SourcePage[]> {
  const path = posix.join(posix.dirname(start), link.getAttribute("href") ?? "");
  const matter = await readFrontMatter(root, path);
  if (matter.document === false) return [];
  const main = openPage(folder, path).window.document.querySelector("main");
  if (!main) throw new SiteError([`${path}: has no <main>`]);
  const title = titles.get(matter.collection ?? "");
  const collection = matter.collection && title ? {name: matter.collection, title} : undefined;
  const number = link.querySelector(".number")?.textContent?.trim();
  return [
    {
      path,
      title: (link.querySelector(".title")?.textContent ?? "").trim(),
      part: link.closest("ol")?.classList.contains("chapter") ? "chapter" : "support",
      ...(number ? {number} : {}),
      ...(collection === undefined ? {} : {collection}),
      main
    }
  ];
}

function openPage(folder: string, path: string): JSDOM {
  const file = join(folder, path);
  if (!existsSync(file)) throw new SiteError([`${path}: is not in the built site (run npm run build)`]);
  return new JSDOM(readFileSync(file, "utf8").replace(LEFT_OUT, ""));
}
