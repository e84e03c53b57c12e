import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {findViolations} from "./axe.js";
import {openSite} from "./open-site.js";
import {fileUrl} from "./site.js";

const {withPage} = openSite();

const found = (page: Page) => page.locator(".search-results mark").allInnerTexts();
const announced = (page: Page) => page.locator("[role=status]");

/** Types a query and waits until the page has answered it. */
async function search(page: Page, query: string) {
  await page.locator("#search-field").fill(query);
  await expect.poll(() => announced(page).innerText()).toContain(query);
}

describe("what is found", () => {
  const cases: [page: string, query: string, marked: RegExp][] = [
    ["sok.html", "människohandelsliknande", /^människohandelsliknande$/i],
    ["sok.html", "handel", /^människohandelsliknande$/i],
    ["sok.html", "manniskohandel", /^människohandel$/i],
    ["sok.html", "flicka", /^flickor$/i],
    ["sok.html", "flicka", /^flickornas$/i],
    ["en/search.html", "girl", /^girls$/i],
    ["en/search.html", "coordinator", /^coordinators$/i]
  ];
  test.each(cases)("%s: %s, where it stands", async (path, query, marked) => {
    await withPage(path, async (page) => {
      await search(page, query);
      expect((await found(page)).filter((text) => marked.test(text))).not.toEqual([]);
      // The first result leads to a page where the marked word stands, at a place that exists.
      const first = page.locator(".search-results li").first();
      const word = await first.locator("mark").first().innerText();
      await first.locator("a").click();
      expect((await page.locator("main").innerText()).replaceAll("\u00ad", "").toLowerCase()).toContain(
        word.toLowerCase()
      );
      const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
      expect(id === "" || (await page.locator(`[id="${id}"]`).count()) === 1).toBe(true);
    });
  });

  test.each([
    ["sok.html", "påhittade", "SYNTETISKT"],
    ["en/search.html", "made up", "SYNTHETIC"]
  ])("%s: made-up figures are marked in the results", async (path, query, mark) => {
    await withPage(path, async (page) => {
      await search(page, query);
      const annex = page.locator(".search-results li", {has: page.locator("a[href*='example']")});
      expect(await annex.first().locator("small.synthetic").innerText()).toBe(mark);
    });
  });

  test.each([
    ["sok.html", "Utnyttjande av barn genom köp av sexuell handling Brå", "kallor.html#ref-bra-2022", null],
    ["en/search.html", "Tillaga til þingsályktunar", "en/sources.html#ref-althingi-915-2010", "is"]
  ])("%s: %s, a reference by its title", async (path, query, address, language) => {
    await withPage(path, async (page) => {
      await search(page, query);
      const result = page.locator(`.search-results a[href$="${address}"]`);
      expect(await result.getAttribute("lang")).toBe(language);
      await result.click();
      expect(await page.locator(":target").innerText()).toContain("(20");
    });
  });

  test("a word that stands nowhere: a sentence that says what to do, and no results", async () => {
    await withPage("sok.html", async (page) => {
      await search(page, "xylofonkvartett");
      expect(await announced(page).innerText()).toBe(
        "Inget avsnitt innehåller ”xylofonkvartett”. Pröva ett kortare ord eller ett annat ord."
      );
      expect(await page.locator(".search-results li").count()).toBe(0);
    });
  });

  test("a misspelt word: what is spelled nearly alike, and it says so", async () => {
    await withPage("en/search.html", async (page) => {
      await search(page, "trafikcing");
      expect(await announced(page).innerText()).toMatch(
        /^No section contains .* Words spelled nearly alike: \d+ section/
      );
      expect(await found(page)).toContain("trafficking");
    });
  });
});

describe("how it is used", () => {
  test("from any page with the keyboard alone, to the section itself", async () => {
    await withPage("hur-manga.html", async (page) => {
      await page.locator(".language a").focus();
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("site-search");
      await page.keyboard.type("tvångsarbete");
      await page.keyboard.press("Enter");
      await page.waitForURL(/sok\.html\?q=/);
      await expect.poll(() => announced(page).innerText()).toMatch(/”tvångsarbete”: \d+ avsnitt på \d+ sid/);
      expect(await page.locator("#search-field").inputValue()).toBe("tvångsarbete");
      await page.locator("#search-field").focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => !url.pathname.endsWith("sok.html"));
    });
  });

  test("a submitted query stands in the address and can be opened again", async () => {
    await withPage("en/search.html", async (page) => {
      await search(page, "purpose");
      await page.keyboard.press("Enter");
      await expect.poll(() => page.url()).toMatch(/\?q=purpose$/);
      await page.reload();
      await expect.poll(() => page.locator(".search-results li").count()).toBeGreaterThan(0);
    });
  });

  test("the index is loaded when the field is used, not before", async () => {
    await withPage("sok.html", async (page) => {
      const loaded = () =>
        page.evaluate(() => performance.getEntriesByName(new URL("assets/search-sv.js", location.href).href).length);
      await page.locator("#search-field").waitFor();
      expect(await loaded()).toBe(0);
      await page.locator("#search-field").focus();
      await expect.poll(loaded).toBe(1);
    });
  });

  test("from a folder, without a server", async () => {
    await withPage(fileUrl("en/index.html"), async (page) => {
      await page.locator("#site-search").fill("purpose");
      await page.keyboard.press("Enter");
      await page.waitForURL(/search\.html\?q=purpose$/);
      await expect.poll(() => page.locator(".search-results li").count()).toBeGreaterThan(0);
      await page.locator("#search-field").press("Enter");
    });
  });

  test("without JavaScript it says what to do instead", async () => {
    await withPage(
      "sok.html",
      async (page) => {
        expect(await page.locator("#search").innerText()).toContain("innehållsförteckningen");
        expect(await page.locator("#search-field").count()).toBe(0);
      },
      {javaScriptEnabled: false}
    );
  });
});

describe("results for everyone", () => {
  test("no violation that axe can find with results shown, in light and in dark", async () => {
    await withPage(
      "sok.html?q=flicka",
      async (page) => {
        await page.locator(".search-results li").first().waitFor();
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({colorScheme});
          expect(await findViolations(page), colorScheme).toEqual([]);
        }
      },
      {bypassCSP: true, viewport: {width: 1440, height: 700}}
    );
  });

  test("results do not scroll sideways at 320 px", async () => {
    await withPage(
      "sok.html?q=människohandelsliknande",
      async (page) => {
        await page.locator(".search-results li").first().waitFor();
        const [scroll, client] = await page.evaluate(() => {
          const {scrollWidth, clientWidth} = document.documentElement;
          return [scrollWidth, clientWidth];
        });
        expect(scroll).toBeLessThanOrEqual(client ?? 0);
      },
      {viewport: {width: 320, height: 800}}
    );
  });
});
