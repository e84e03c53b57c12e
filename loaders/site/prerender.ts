import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {JSDOM, VirtualConsole} from "jsdom";
import {type CellReport, cellWatcher} from "./cells.js";
import {bundlePageScript, firstLines} from "./page-script.js";
import {SiteError} from "./site-error.js";

/** How long a page may take until every cell has settled, in milliseconds. */
const PATIENCE = 20_000;

/** Attribute of the root element while a page is written without a reader. */
export const STATIC_MARK = "data-static";

/** Names a problem at its place: given a cell's first line of code, the place in the page's source, such as `src/en/why.md:12`. */
export type FindPlace = (page: string, code: string) => string;

/**
 * Runs one built page to its end in a document without a browser, so that its numbers and charts are in the HTML (Framework ships
 * empty pages: issue 234).
 * @param folder the built site
 * @param page path of the page in it, such as `en/why.html`
 * @returns the document after its last cell has settled; the caller closes its window
 * @throws SiteError naming page, cell and cause when a cell throws, never settles or shows an error (Framework itself exits 0 on the
 *   first two: issue 1730)
 */
export async function prerender(
  folder: string,
  page: string,
  findPlace: FindPlace,
  patience = PATIENCE
): Promise<JSDOM> {
  const errors: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => errors.push(error.message));
  const html = await readFile(join(folder, page), "utf8");
  const dom = new JSDOM(html, {
    url: `http://localhost/${page}`,
    runScripts: "outside-only",
    pretendToBeVisual: true,
    virtualConsole
  });
  const script = [...dom.window.document.querySelectorAll("script[type=module]")].find((element) =>
    element.textContent?.includes("define(")
  );
  if (!script) return dom;
  const text = script.textContent ?? "";
  // Controls that need a script stand aside where there is none: components may ask for this mark, which the finish takes away.
  dom.window.document.documentElement.setAttribute(STATIC_MARK, "");
  const lines = firstLines(text);
  const cells = cellWatcher((id) => lines.get(id) ?? "");
  furnish(dom, folder, cells.watch);
  dom.window.eval(await bundlePageScript(text, dirname(join(folder, page))));
  await settle(() => cells.settled() || cells.failed() || errors.length > 0 || hasShownError(dom), patience);
  await pause(20); // the runtime shows a settled cell's value in a later task
  const problems = findProblems(dom, page, cells.report(), errors, findPlace);
  if (problems.length === 0) return dom;
  dom.window.close();
  throw new SiteError(problems);
}

// From cause to consequence: a cell that throws shows an error and keeps others waiting, so only the first kind found is told.
function findProblems(
  dom: JSDOM,
  page: string,
  report: CellReport,
  errors: readonly string[],
  findPlace: FindPlace
): string[] {
  const failed = report.failed.map(
    ({position, message, code}) => `${findPlace(page, code)}: cell ${position} throws: ${message} (in: ${code})`
  );
  if (failed.length > 0) return failed;
  const shown = [...shownErrors(dom, page, findPlace), ...errors.map((message) => `${page}: ${message}`)];
  if (shown.length > 0) return shown;
  return report.unsettled.map(
    ({position, state, code}) => `${findPlace(page, code)}: cell ${position} never settles: ${state} (in: ${code})`
  );
}

function hasShownError({window}: JSDOM): boolean {
  return window.document.querySelector(".observablehq--error") !== null;
}

/** Errors that stand on the page in place of a value; one of a name is told where the name is first used. */
function shownErrors({window}: JSDOM, page: string, findPlace: FindPlace): string[] {
  return [...window.document.querySelectorAll(".observablehq--error")].map((element) => {
    const message = element.textContent?.trim() ?? "";
    const name = /([\w$]+) is not defined$/.exec(message)?.[1];
    const advice = name === undefined ? "" : ` (define ${name} in a cell of the page, or import it)`;
    return `${findPlace(page, name ?? "")}: the page shows an error: ${message}${advice}`;
  });
}

async function settle(done: () => boolean, patience: number): Promise<void> {
  const end = performance.now() + patience;
  while (!done() && performance.now() < end) await pause(5);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

// What pages use of a browser that jsdom lacks; `fetch` reads the built site and nothing else.
function furnish({window}: JSDOM, folder: string, watchCell: ReturnType<typeof cellWatcher>["watch"]): void {
  class Observer {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  const matchMedia = () => ({matches: false, addEventListener() {}, removeEventListener() {}});
  const fetch = (href: string) => fetchFile(folder, new URL(href, window.location.href));
  const intersection = {ResizeObserver: Observer, IntersectionObserver: Observer};
  const binary = {Response, TextDecoder, TextEncoder, Uint8Array, ArrayBuffer, structuredClone};
  Object.assign(window, {fetch, matchMedia, watchCell}, intersection, binary);
}

async function fetchFile(folder: string, url: URL): Promise<Response> {
  if (url.origin !== "http://localhost") throw new Error(`a page may not fetch from another host: ${url.href}`);
  const path = join(folder, decodeURIComponent(url.pathname));
  if (!existsSync(path)) return new Response("not found", {status: 404});
  return new Response(await readFile(path));
}
