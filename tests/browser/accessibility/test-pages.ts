import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {openSite} from "../open-site.js";
import {listPages} from "../site.js";
import {CHECKS} from "./checks.js";
import {openVisit, type Visit} from "./visit.js";

/** The trace has 16,000 elements: on a busy machine axe needs minutes. */
const PATIENCE = 300_000;

/** Every check on every page of a choice: each page is loaded once. Two files share the pages, so that two workers do. */
export function testPages(isChosen: (path: string) => boolean): void {
  const pages = [...listPages().entries()].filter(([, path]) => isChosen(path));
  const site = openSite();

  describe.each(pages)("%i %s", (index, path) => {
    let visit: Visit;

    beforeAll(async () => {
      visit = await openVisit(site.browser, `${site.url}${path}`, path, index);
    });
    afterAll(() => visit?.close());

    test.each(CHECKS)("$id", {timeout: PATIENCE}, async ({find}) => {
      expect(await find(visit)).toEqual([]);
    });
  });
}
