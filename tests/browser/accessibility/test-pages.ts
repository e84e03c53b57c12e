import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {serveFolder} from "../../../loaders/site/serve.js";
import {openBrowser} from "../chromium.js";
import {DIST, listPages} from "../site.js";
import {CHECKS} from "./checks.js";
import {openVisit, type Visit} from "./visit.js";

/** The trace has 16,000 elements: on a busy machine axe needs minutes. */
const PATIENCE = 300_000;

/** Every check on every page of a choice: each page is loaded once. Two files share the pages, so that two workers do. */
export function testPages(isChosen: (path: string) => boolean): void {
  const pages = [...listPages().entries()].filter(([, path]) => isChosen(path));
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveFolder>>;

  beforeAll(async () => {
    browser = await openBrowser();
    server = await serveFolder(DIST, 0);
  });
  afterAll(async () => {
    await browser.close();
    server.server.close();
  });

  describe.each(pages)("%i %s", (index, path) => {
    let visit: Visit;

    beforeAll(async () => {
      visit = await openVisit(browser, `${server.url}${path}`, path, index);
    });
    afterAll(() => visit?.close());

    test.each(CHECKS)("$id", {timeout: PATIENCE}, async ({find}) => {
      expect(await find(visit)).toEqual([]);
    });
  });
}
