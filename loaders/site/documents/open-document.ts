import {existsSync} from "node:fs";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {SiteError} from "../site-error.js";

/** Where the document stands for the browser: a name that no network knows. */
const ORIGIN = "http://document.invalid";

/**
 * Opens a document in the browser as it is printed, lets something be done with it, and closes it. It may ask for the site's own files and for
 * nothing else.
 * @param folder the built site, for fonts
 * @throws SiteError when it asks for something that the site does not have
 */
export async function withDocument<T>(
  browser: Browser,
  html: string,
  folder: string,
  use: (page: Page) => Promise<T>
): Promise<T> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    deviceScaleFactor: 2,
    viewport: {width: 720, height: 1000}
  });
  const missing: string[] = [];
  try {
    await context.route("**/*", (route) => {
      const {pathname, origin} = new URL(route.request().url());
      if (origin === ORIGIN && pathname === "/")
        return route.fulfill({body: html, contentType: "text/html; charset=utf-8"});
      const file = join(folder, decodeURI(pathname));
      if (origin === ORIGIN && existsSync(file)) return route.fulfill({path: file});
      missing.push(route.request().url());
      return route.abort();
    });
    const page = await context.newPage();
    await page.emulateMedia({media: "print"});
    await page.goto(`${ORIGIN}/`, {waitUntil: "load"});
    // Letters are fetched when they are first needed: a print that does not wait for them has others, and other pages.
    await page.evaluate(async () => {
      await Promise.all([...document.fonts].map((face) => face.load()));
    });
    const result = await use(page);
    if (missing.length > 0)
      throw new SiteError(missing.map((url) => `the document asks for what the site does not have: "${url}"`));
    return result;
  } finally {
    await context.close();
  }
}
