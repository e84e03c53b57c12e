import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {openSite} from "./open-site.js";
import {DIST, fileUrl, listPages} from "./site.js";

const {withPage} = openSite();
const pages = listPages();
const WITHOUT_SCRIPTS = {javaScriptEnabled: false, viewport: {width: 1440, height: 900}};

/** A page that keeps its scripts says so in its policy. */
function isInteractive(html: string): boolean {
  return /Content-Security-Policy" content="[^"]*script-src/.test(html);
}

describe.each(pages)("%s", (path) => {
  const html = readFileSync(join(DIST, path), "utf8");

  test("shows its content without JavaScript, asks no other host, complains of nothing", async () => {
    await withPage(path, checkContent, WITHOUT_SCRIPTS);
  });

  test("lets nothing evaluate code", () => {
    expect(html).toMatch(/Content-Security-Policy" content="default-src 'none';/);
    expect(html).not.toContain("unsafe-eval");
  });

  test("has every claim's number in its HTML", () => {
    // An interactive page keeps its scripts, and the places that they take over.
    // Data for search engines stand in a script that is never run.
    if (!isInteractive(html))
      expect(html).not.toMatch(/<script(?! type="application\/ld\+json">)|observablehq-loading/);
    expect(html.replace(/<script[\s\S]*?<\/script>/g, "")).not.toMatch(/\bundefined\b|\bNaN\b|\[object /);
    for (const [, text] of html.matchAll(/<a class="claim"[^>]*>([^<]*)<\/a>/g)) expect(text?.trim()).not.toBe("");
  });
});

test.each(pages)("%s quotes and writes apostrophes as print does, not as a typewriter", (path) => {
  const html = readFileSync(join(DIST, path), "utf8");
  const text = html.replace(/<(script|style|code|pre)\b[\s\S]*?<\/\1>/g, "").replace(/<[^>]*>/g, "\n");
  expect(text.match(/.{0,40}(["']|&quot;|&#0?39;|&apos;).{0,40}/g) ?? []).toEqual([]);
});

describe("from a folder, without a server", () => {
  test.each(["index.html", "en/index.html"])("%s opens with its styles and fonts", async (path) => {
    await withPage(fileUrl(path), async (page) => {
      const family = await page.evaluate(() =>
        document.fonts.ready.then(() => [...document.fonts].some(({status}) => status === "loaded"))
      );
      expect(family).toBe(true);
    });
  });

  test("the language switch leads to the same chapter", async () => {
    await withPage(
      fileUrl("hur-manga.html"),
      async (page) => {
        await page.locator("header a[hreflang=en]").click();
        expect(page.url()).toMatch(/en\/how-many\.html$/);
      },
      WITHOUT_SCRIPTS
    );
  });
});

/** One heading of the first level, text, and figures with their drawing and their caption. */
async function checkContent(page: Page): Promise<void> {
  expect(await page.locator("h1").count()).toBe(1);
  expect((await page.locator("main").innerText()).length).toBeGreaterThan(400);
  const figures = await page.locator("figure.figure").evaluateAll((all) =>
    all.map((figure) => ({
      id: figure.id,
      drawn: figure.querySelector(".figure-chart :is(svg, ol, table)") !== null,
      caption: figure.querySelector<HTMLElement>("figcaption")?.innerText ?? ""
    }))
  );
  expect(figures.filter(({drawn, caption}) => !drawn || caption.length <= 20)).toEqual([]);
}
