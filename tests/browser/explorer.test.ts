import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3-dsv";
import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {findViolations} from "./axe.js";
import {openSite} from "./open-site.js";
import {DIST, fileUrl} from "./site.js";

const site = openSite();
const {withPage} = site;

const SV = "utforska.html";
const EN = "en/explore.html";
const announced = (page: Page) => page.locator(".explorer-status").innerText();
const shown = (page: Page) => page.locator(".explorer-table table").waitFor();
const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLSelectElement | null)?.name ?? "");
const cells = (page: Page) => page.locator(".explorer-table tbody tr").allInnerTexts();

/** Presses Tab until the control of a name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 20 && (await focused(page)) !== name; presses++) await page.keyboard.press("Tab");
  expect(await focused(page)).toBe(name);
}

/** Presses an arrow key until the list that has the focus is at a value. */
async function arrowTo(page: Page, value: string): Promise<void> {
  const [from, to] = await page.evaluate((wanted) => {
    const {options, selectedIndex} = document.activeElement as HTMLSelectElement;
    return [selectedIndex, [...options].findIndex((option) => option.value === wanted)];
  }, value);
  expect(to).toBeGreaterThanOrEqual(0);
  const key = (to ?? 0) > (from ?? 0) ? "ArrowDown" : "ArrowUp";
  for (let presses = Math.abs((to ?? 0) - (from ?? 0)); presses > 0; presses--) await page.keyboard.press(key);
}

async function download(page: Page, name: RegExp): Promise<{name: string; text: string}> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", {name}).click();
  const file = await waiting;
  return {name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8")};
}

describe("with the keyboard alone", () => {
  test("table, rows, columns and a held value are chosen, each is announced, and the focus stays", async () => {
    await withPage(SV, async (page) => {
      await shown(page);
      await page.locator("#explorer-table").focus();
      await arrowTo(page, "referrals-by-responder");
      await expect.poll(() => announced(page)).toMatch(/^Antal barn efter källans form och kön\./);
      expect(await focused(page)).toBe("table");
      await tabTo(page, "rows");
      await arrowTo(page, "responder");
      await expect
        .poll(() => announced(page))
        .toMatch(/^Antal barn efter den som hänvisat och kön\. Tabellen visar 4 rader/);
      expect(await focused(page)).toBe("rows");
      await tabTo(page, "columns");
      await arrowTo(page, "");
      await expect.poll(() => announced(page)).toMatch(/^Antal barn efter den som hänvisat\. .* 1 kolumn /);
      await tabTo(page, "where.sex");
      await arrowTo(page, "girl");
      await expect.poll(() => page.url()).toMatch(/where\.sex=girl/);
      expect(await focused(page)).toBe("where.sex");
      expect(await page.locator(".figure-subtitle").innerText()).toContain("Kön: flicka");
    });
  });

  test("what is shown of a dimension is chosen with boxes", async () => {
    await withPage(`${EN}?table=detected-children&rows=area&columns=`, async (page) => {
      await shown(page);
      const before = (await cells(page)).length;
      await page.locator(".explorer-subset summary").focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await expect.poll(async () => (await cells(page)).length).toBe(before - 1);
      expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("checkbox");
    });
  });
});

describe("the address", () => {
  test("holds the choice, and gives the same table again", async () => {
    await withPage(EN, async (page) => {
      await shown(page);
      await page.selectOption("#explorer-table", "purpose-by-sex-uk");
      await expect.poll(() => page.url()).toMatch(/table=purpose-by-sex-uk/);
      await page.selectOption("#explorer-columns", "");
      await page.selectOption("#explorer-where-sex", "boy");
      const [address, table] = [page.url(), await cells(page)];
      await page.goto("about:blank");
      await page.goto(address);
      await shown(page);
      expect(await cells(page)).toEqual(table);
      const citation = page.locator(".explorer-cite a");
      expect(await citation.getAttribute("href")).toBe(address);
      // The edition is called as at the head of the page: a draft says so.
      const [edition] = (await page.locator(".edition").innerText()).split(" · ");
      expect((await citation.innerText()).toLowerCase()).toContain(`trafficking, ${edition?.toLowerCase()}. `);
    });
  });

  test("that asks for what may not be shown is answered with the nearest that may, and says so", async () => {
    await withPage(`${EN}?table=police-chain&rows=unit&sum=dataset`, async (page) => {
      await shown(page);
      expect(await announced(page)).toMatch(
        /^The address asks for something that the table cannot show: Unit, Dataset\./
      );
      const offered = (await page.locator("#explorer-rows option").allInnerTexts()).join();
      expect(offered).not.toMatch(/Unit|What is counted/);
      const sums = await page.locator(".explorer-form option[value='+sum']").count();
      expect(sums).toBe(0);
    });
  });

  test("of a table that does not exist leads to one that does, and says so", async () => {
    await withPage(`${SV}?table=../receipt`, async (page) => {
      await shown(page);
      expect(await announced(page)).toMatch(/^Det finns ingen tabell som heter ”\.\.\/receipt” här\./);
    });
  });
});

describe("protected tables", () => {
  const table = "example/police-suspicion-sex-purpose";
  test("show their mark and the symbol of what is hidden, offer no sum, and hide it in the download too", async () => {
    await withPage(`${SV}?table=${table}`, async (page) => {
      await shown(page);
      expect(await page.locator(".explorer-head .synthetic").innerText()).toMatch(/^SYNTETISKT/);
      expect(await page.locator(".explorer-table caption").innerText()).toMatch(/^SYNTETISKT/);
      expect(await page.locator(".explorer-chart svg").textContent()).toContain("SYNTETISKT");
      const hidden = await page.locator(".explorer-table .symbol", {hasText: "skyddad uppgift"}).count();
      expect(hidden).toBeGreaterThan(0);
      expect(await page.locator(".explorer-form option[value='+sum']").count()).toBe(0);
      const {name, text} = await download(page, /CSV/);
      const rows = csvParse(text);
      expect(name).toMatch(/^syntetiskt-/);
      expect(
        rows.filter(({status}) => status === "hidden").map(({value, lower, upper}) => [value, lower, upper])
      ).toEqual(Array.from({length: hidden}, () => ["", "", ""]));
      expect(new Set(rows.map(({synthetic}) => synthetic))).toEqual(new Set(["yes"]));
    });
  });
});

describe("downloads", () => {
  test("CSV of what is shown: the numbers of the table, and the published ones", async () => {
    await withPage(`${EN}?table=purpose-by-sex-uk&rows=form&columns=sex`, async (page) => {
      await shown(page);
      const {name, text} = await download(page, /CSV/);
      expect(name).toBe("purpose-by-sex-uk.csv");
      const rows = csvParse(text).map(({form, sex, value}) => [form, sex, value].join());
      const published = csvParse(readFileSync(join(DIST, "data/purpose-by-sex-uk.csv"), "utf8"));
      expect(rows).toEqual(expect.arrayContaining(published.map(({form, sex, value}) => [form, sex, value].join())));
      expect(rows.filter((row) => !row.endsWith(",0")).length).toBe(published.length);
    });
  });

  test("SVG of the chart: whole by itself, with title, source and no variable of the page", async () => {
    await withPage(`${SV}?table=purpose-by-sex-uk`, async (page) => {
      await shown(page);
      const {name, text} = await download(page, /SVG/);
      expect(name).toBe("purpose-by-sex-uk.svg");
      expect(text).toMatch(/^<svg [^>]*lang="sv"/);
      expect(text).toContain("Anmälda barn i Storbritannien efter form och kön");
      expect(text).toContain(`${site.url}${SV}?table=purpose-by-sex-uk`);
      expect(text).not.toMatch(/var\(--|href=/);
    });
  });
});

describe("where the script cannot do its work", () => {
  test("without JavaScript the page says what to do, and lists every table as CSV", async () => {
    await withPage(
      EN,
      async (page) => {
        expect(await page.locator("#explorer").innerText()).toContain(
          "Without JavaScript you can download each table as CSV"
        );
        const links = await page
          .locator("a[data-table]")
          .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
        expect(links.length).toBeGreaterThan(40);
        for (const link of links)
          expect((await page.request.head(new URL(link ?? "", page.url()).href)).status()).toBe(200);
      },
      {javaScriptEnabled: false}
    );
  });

  test("from a folder it asks for the table's file, and works with it", async () => {
    await withPage(fileUrl(SV), async (page) => {
      expect(await page.locator(".explorer-folder").innerText()).toContain("mappen data");
      await page.setInputFiles("#explorer-file", join(DIST, "receipt.json"));
      await expect.poll(() => announced(page)).toMatch(/^Filen är ingen av rapportens tabeller/);
      await page.setInputFiles("#explorer-file", join(DIST, "data/girls-share.arrow"));
      await shown(page);
      expect(await page.locator(".explorer-title").innerText()).toContain("Flickornas andel");
    });
  });
});

test("a table that fails after another was chosen does not take that one from the reader", async () => {
  const page = await site.browser.newPage();
  try {
    let fail = () => {};
    const held = new Promise<void>((resolve) => {
      fail = resolve;
    });
    await page.route("**/data/girls-share.arrow", async (route) => {
      await held;
      await route.abort();
    });
    await page.goto(`${site.url}${SV}?table=girls-share`);
    await page.selectOption("#explorer-table", "purpose-by-sex-uk");
    await shown(page);
    const told = await announced(page);
    const noticed = page.waitForEvent("pageerror");
    fail();
    await noticed;
    expect(await page.locator(".explorer-table table").isVisible()).toBe(true);
    expect(await announced(page)).toBe(told);
  } finally {
    await page.close();
  }
});

describe("for everyone", () => {
  const views: [string, string][] = [
    [SV, "?table=children-by-sex"],
    [EN, "?table=example/police-suspicion-sex-purpose"],
    [SV, "?table=detected-children&rows=period&columns=area&where.area=SWE&where.area=NOR"]
  ];
  test.each(views)("%s%s: no violation that axe can find, in light, dark and forced colours", async (path, query) => {
    await withPage(
      `${path}${query}`,
      async (page) => {
        await shown(page);
        for (const media of [{colorScheme: "light"}, {colorScheme: "dark"}, {forcedColors: "active"}] as const) {
          await page.emulateMedia(media);
          expect(await findViolations(page), JSON.stringify(media)).toEqual([]);
        }
      },
      {bypassCSP: true, viewport: {width: 1280, height: 900}}
    );
  });

  test.each(views)("%s%s: does not scroll sideways at 320 px, and the chart fits", async (path, query) => {
    await withPage(
      `${path}${query}`,
      async (page) => {
        await shown(page);
        const widths = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
          document.querySelector(".explorer-chart svg")?.getBoundingClientRect().width ?? 0
        ]);
        expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
        expect(widths[2]).toBeLessThanOrEqual(320);
      },
      {viewport: {width: 320, height: 800}}
    );
  });

  test("the chart is an image with a text alternative from its figures", async () => {
    await withPage(`${EN}?table=purpose-by-sex-uk`, async (page) => {
      await shown(page);
      const chart = page.getByRole("img");
      expect(await chart.getAttribute("aria-labelledby")).toBe("explorer-alternative");
      expect(await page.locator("#explorer-alternative").textContent()).toMatch(
        /^Chart with \d+ figures\. Girls: largest .+ Girls have the higher figure in \d+ of \d+ rows\. Boys have the higher figure in \d+ of \d+ rows\. The difference is largest for /
      );
    });
  });
});
