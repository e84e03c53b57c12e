import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {serveFolder} from "../../loaders/site/serve.js";
import {openBrowser} from "./chromium.js";
import {DIST, fileUrl, listPages} from "./site.js";

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
const pages = listPages();

beforeAll(async () => {
  browser = await openBrowser();
  server = await serveFolder(DIST, 0);
});
afterAll(async () => {
  await browser.close();
  server.server.close();
});

/** Opens a page with JavaScript off and notes what it asked for and what it complained about. */
async function openPage(url: string, options: Parameters<Browser["newContext"]>[0] = {}) {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: {width: 1440, height: 900},
    ...options
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("requestfailed", (request) => complaints.push(`request failed: ${request.url()}`));
  page.on(
    "response",
    (response) => response.status() >= 400 && complaints.push(`${response.status()}: ${response.url()}`)
  );
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(url, {waitUntil: "load"});
  return {page, requests, complaints, close: () => context.close()};
}

/** A page that keeps its scripts says so in its policy. */
function isInteractive(html: string): boolean {
  return /Content-Security-Policy" content="[^"]*script-src/.test(html);
}

describe.each(pages)("%s", (path) => {
  test("shows its content without JavaScript, asks no other host, complains of nothing", async () => {
    const {page, requests, complaints, close} = await openPage(`${server.url}${path}`);
    const html = readFileSync(join(DIST, path), "utf8");
    expect(await page.locator("h1").count()).toBe(1);
    expect((await page.locator("main").innerText()).length).toBeGreaterThan(400);
    expect(requests.filter((url) => !url.startsWith(server.url))).toEqual([]);
    // Without JavaScript the browser drops the scripts that an interactive page keeps.
    const isDropped = (complaint: string) => isInteractive(html) && /^request failed: .*\.js$/.test(complaint);
    expect(complaints.filter((complaint) => !isDropped(complaint))).toEqual([]);
    for (const figure of await page.locator("figure.figure").all()) {
      expect(await figure.locator(".figure-chart svg, .figure-chart ol, .figure-chart table").count()).toBeGreaterThan(
        0
      );
      expect((await figure.locator("figcaption").innerText()).length).toBeGreaterThan(20);
    }
    await close();
  });

  test("has every claim's number in its HTML", () => {
    const html = readFileSync(join(DIST, path), "utf8");
    // An interactive page keeps its scripts, and the places that they take over.
    // Data for search engines stand in a script that is never run.
    if (!isInteractive(html))
      expect(html).not.toMatch(/<script(?! type="application\/ld\+json">)|observablehq-loading/);
    expect(html.replace(/<script[\s\S]*?<\/script>/g, "")).not.toMatch(/\bundefined\b|\bNaN\b|\[object /);
    for (const [, text] of html.matchAll(/<a class="claim"[^>]*>([^<]*)<\/a>/g)) expect(text?.trim()).not.toBe("");
  });
});

describe("from a folder, without a server", () => {
  test.each(["index.html", "en/index.html"])("%s opens with its styles and fonts", async (path) => {
    const {page, complaints, close} = await openPage(fileUrl(path), {javaScriptEnabled: true});
    expect(complaints).toEqual([]);
    const family = await page.evaluate(() =>
      document.fonts.ready.then(() => [...document.fonts].some(({status}) => status === "loaded"))
    );
    expect(family).toBe(true);
    await close();
  });

  test("the language switch leads to the same chapter", async () => {
    const {page, close} = await openPage(fileUrl("hur-manga.html"));
    await page.locator("header a[hreflang=en]").click();
    expect(page.url()).toMatch(/en\/how-many\.html$/);
    await close();
  });
});
