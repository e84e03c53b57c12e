import type {Browser, BrowserContextOptions, ConsoleMessage, Page, Request, Response} from "playwright-core";
import {afterAll, beforeAll, expect} from "vitest";
import {openBrowser} from "../../loaders/site/chromium.js";
import {serveFolder} from "../../loaders/site/serve.js";
import {DIST} from "./site.js";

/** The finished site on a server of its own, and a browser to look at it: there from the first test of a file to its last. */
export interface OpenSite {
  browser: Browser;
  /** Address of the site, with a slash at its end. */
  url: string;
  /**
   * Opens a page of the site, or an address, and hands it to `use`. Fails when the page complains of anything, when a request fails, or
   * when it asks another host. Pages of the same options follow each other in one window, each loaded anew.
   */
  withPage: (address: string, use: (page: Page) => Promise<void>, options?: BrowserContextOptions) => Promise<void>;
}

/** Opens the site before the tests of a file and closes it after them. */
export function openSite(): OpenSite {
  let opened: {browser: Browser; server: Awaited<ReturnType<typeof serveFolder>>} | undefined;
  const windows = new Map<string, Promise<Page>>();
  const get = () => {
    if (!opened) throw new Error("the site is not open: use it inside a test");
    return opened;
  };
  beforeAll(async () => {
    const [browser, server] = await Promise.all([openBrowser(), serveFolder(DIST, 0)]);
    opened = {browser, server};
  });
  afterAll(async () => {
    await opened?.browser.close();
    opened?.server.server.close();
  });
  // A window of its own for each page would load every font and every script again, in a process of its own.
  const windowOf = (options: BrowserContextOptions) => {
    const key = JSON.stringify(options);
    const found = windows.get(key) ?? get().browser.newPage(options);
    windows.set(key, found);
    return found;
  };
  return {
    get browser() {
      return get().browser;
    },
    get url() {
      return get().server.url;
    },
    async withPage(address, use, options = {}) {
      const {url} = get().server;
      const page = await windowOf(options);
      // What a test before has set of light, dark and forced colours is none of this one's.
      await page.emulateMedia({media: null, colorScheme: null, forcedColors: null});
      const {complaints, stop} = listen(page, url, options);
      try {
        await page.goto(/^\w+:/.test(address) ? address : `${url}${address}`);
        await use(page);
      } finally {
        stop();
      }
      expect(complaints).toEqual([]);
    }
  };
}

/** Notes what a page complains of, and what it asks of other hosts than the site's, until it is stopped. */
function listen(
  page: Page,
  url: string,
  {javaScriptEnabled = true}: BrowserContextOptions
): {complaints: readonly string[]; stop: () => void} {
  const complaints: string[] = [];
  const isOwn = (address: string) => /^(file|blob|data):/.test(address) || address.startsWith(url);
  const onError = ({message}: Error) => complaints.push(message);
  const onConsole = (message: ConsoleMessage) =>
    ["error", "warning"].includes(message.type()) && complaints.push(message.text());
  const onRequest = (request: Request) =>
    isOwn(request.url()) || complaints.push(`asks another host: ${request.url()}`);
  // A request is aborted when its page is left. Where scripts are off the browser drops them as if the policy forbade them; what the
  // policy itself forbids, the page complains of besides.
  const meant = ["net::ERR_ABORTED", ...(javaScriptEnabled ? [] : ["csp"])];
  const onFailure = (request: Request) => {
    const cause = request.failure()?.errorText ?? "";
    if (!meant.includes(cause)) complaints.push(`request failed: ${request.url()}: ${cause}`);
  };
  const onResponse = (response: Response) =>
    response.status() >= 400 && complaints.push(`${response.status()}: ${response.url()}`);
  page.on("pageerror", onError).on("console", onConsole);
  page.on("request", onRequest).on("requestfailed", onFailure).on("response", onResponse);
  const stop = () => {
    page.off("pageerror", onError).off("console", onConsole);
    page.off("request", onRequest).off("requestfailed", onFailure).off("response", onResponse);
  };
  return {complaints, stop};
}
