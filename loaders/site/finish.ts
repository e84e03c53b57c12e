import type {JSDOM} from "jsdom";
import type {Language} from "../model/language.js";
import {captionTables} from "./caption-tables.js";
import {FEED} from "./editions/feed.js";
import {showAddresses} from "./figures/permanent-links.js";
import {addMetadata} from "./metadata/add-metadata.js";
import type {SiteData} from "./metadata/published-data.js";
import {addPageContents} from "./page-contents.js";
import {STATIC_MARK} from "./prerender.js";
import {addWorkbookLink} from "./workbooks/page-workbook.js";

/** What the finish of a page needs to know of the site around it. */
export interface FinishOptions {
  /** The page's language. */
  language: Language;
  /** Path of the page in the site, such as `en/why.html`. */
  page: string;
  /** From the page's front matter; Framework itself passes on none of these. */
  interactive: boolean;
  /** Name of the one script in `assets/` that the page runs; only without `interactive`. */
  script?: string;
  /** True when that script reads published tables and computes from them. */
  readsTables?: boolean;
  description?: string;
  /** Where the publication will stand; absent in a project without one. */
  address?: string;
  /** Name of the protected collection that the page shows. */
  collection?: string;
  /** True when the site has a feed of editions. */
  feed?: boolean;
  /** Path in the site of the workbook of the page's tables. */
  workbook?: string;
  /** What the site publishes, for the heads of its pages; absent for a site without tables. */
  site?: SiteData;
}

/**
 * No script, no frame, nothing from another host, forms (the header's search) only within the site. Plot writes `style` elements into
 * its charts, hence the one exception; a page with a script of its own may run that; an interactive page all of the site's. No page may
 * evaluate code.
 */
const POLICY =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self'";
const SCRIPT_POLICY = `${POLICY}; script-src 'self'`;
/** The page reads the tables that it computes from. It compiles no text: of arquero it uses nothing that does. */
const TABLES_POLICY = `${SCRIPT_POLICY}; connect-src 'self'`;
const INTERACTIVE_POLICY = `${POLICY}; script-src 'self' 'unsafe-inline'; connect-src 'self'`;

/**
 * Turns a prerendered page into a published one, in place: language, zoom, policy, the site's own style sheet, and no script unless
 * the page's front matter says `interactive: true`.
 * @returns the HTML
 */
export function finish(dom: JSDOM, options: FinishOptions): string {
  const {language, page, interactive, script, description, collection} = options;
  const {document} = dom.window;
  document.documentElement.lang = language;
  document.documentElement.removeAttribute(STATIC_MARK);
  document.querySelector("meta[name=generator]")?.remove();
  document.querySelector("meta[name=viewport]")?.setAttribute("content", "width=device-width, initial-scale=1");
  if (description) addMeta(document, "name", "description", description);
  addMeta(document, "http-equiv", "Content-Security-Policy", policyOf(options));
  // Whoever checks the finished pages finds by it where protected figures stand.
  if (collection) document.querySelector("main")?.setAttribute("data-protected-collection", collection);
  const assets = `${"../".repeat(page.split("/").length - 1) || "./"}assets`;
  useOwnStyles(document, assets);
  if (options.feed) addFeed(document, assets, language);
  unwrapBlocks(document);
  plainHeadings(document);
  captionTables(document, page);
  addPageContents(document, language);
  if (options.workbook) addWorkbookLink(document, language, options.workbook, page);
  if (options.address) showAddresses(document, page, options.address);
  if (interactive) keepForTakeover(document);
  else removeScripts(document);
  if (options.site) addMetadata(document, options.site, options);
  if (script && !interactive) addScript(document, `${assets}/${script}.js`);
  return `${dom.serialize().trimEnd()}\n`;
}

function policyOf({interactive, script, readsTables}: FinishOptions): string {
  if (interactive) return INTERACTIVE_POLICY;
  if (!script) return POLICY;
  return readsTables ? TABLES_POLICY : SCRIPT_POLICY;
}

function addScript(document: Document, source: string): void {
  const element = document.createElement("script");
  element.setAttribute("defer", "");
  element.setAttribute("src", source);
  document.head.append(element, "\n");
}

function addMeta(document: Document, attribute: "name" | "http-equiv", name: string, content: string): void {
  const meta = document.createElement("meta");
  meta.setAttribute(attribute, name);
  meta.setAttribute("content", content);
  document.querySelector("meta[charset]")?.after("\n", meta);
}

function useOwnStyles(document: Document, assets: string): void {
  for (const link of document.querySelectorAll("link[rel=preload][as=style], link[rel=stylesheet]")) link.remove();
  for (const name of ["fonts.css", "report.css"]) {
    addLink(document, "stylesheet", `${assets}/${name}`);
  }
  addLink(document, "icon", `${assets}/icon.svg`);
}

function addFeed(document: Document, assets: string, language: Language): void {
  const folder = assets.replace(/assets$/, language === "en" ? "en/" : "");
  const link = addLink(document, "alternate", `${folder}${FEED}`);
  link.type = "application/atom+xml";
  link.title = {sv: "Utgåvor", en: "Editions"}[language];
}

function addLink(document: Document, rel: string, href: string): HTMLLinkElement {
  const link = document.createElement("link");
  link.rel = rel;
  link.setAttribute("href", href);
  document.head.append(link, "\n");
  return link;
}

// `${figure(…)}` on a line of its own is a paragraph to Markdown, but neither a figure nor another paragraph may stand in a <p>: the
// browser would end it there, and what a script is to take over would stand outside of its place.
function unwrapBlocks(document: Document): void {
  for (const block of document.querySelectorAll(
    "main p > figure, main p > p, main p > div, main p > table, main p > section, main p > dl, main p > ul, main p > ol"
  )) {
    const paragraph = block.parentElement;
    if (paragraph?.tagName === "P") paragraph.replaceWith(...paragraph.childNodes);
  }
}

// Framework makes each heading a link to itself: noise for who reads with a keyboard or a screen reader. The address stays.
function plainHeadings(document: Document): void {
  for (const anchor of document.querySelectorAll(".observablehq-header-anchor"))
    anchor.replaceWith(...anchor.childNodes);
}

/** The nodes that a cell has displayed before its comment; Framework's client keeps them on the comment itself. */
function displayedNodes(root: Node): ChildNode[] {
  return (root as Node & {_nodes?: ChildNode[]})._nodes ?? [];
}

function cellRoots(document: Document): Comment[] {
  const roots: Comment[] = [];
  const iterator = document.createNodeIterator(document.body, 128);
  for (let node = iterator.nextNode(); node; node = iterator.nextNode()) {
    if (/^:[0-9a-f]{8}(?:-\d+)?:$/.test(node.nodeValue ?? "")) roots.push(node as Comment);
  }
  return roots;
}

// The client removes an <observablehq-loading> that stands before a cell's comment when the cell first displays: what is put
// inside it is replaced without a jump.
function keepForTakeover(document: Document): void {
  for (const root of cellRoots(document)) {
    const nodes = displayedNodes(root).filter((node) => node.parentNode === root.parentNode);
    if (nodes.length === 0) continue;
    const loading = document.createElement("observablehq-loading");
    root.before(loading);
    loading.append(...nodes);
  }
}

function removeScripts(document: Document): void {
  for (const element of document.querySelectorAll("script, link[rel=modulepreload]")) element.remove();
  for (const root of cellRoots(document)) root.remove();
  for (const block of document.querySelectorAll(".observablehq--block")) block.replaceWith(...block.childNodes);
  for (const element of document.querySelectorAll("observablehq-loading")) element.remove();
}
