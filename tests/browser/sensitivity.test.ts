import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {openBrowser} from "../../loaders/site/chromium.js";
import {serveFolder} from "../../loaders/site/serve.js";
import {DIST} from "./site.js";

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

describe.each([
  ["kanslighet.html", "Reglaget behöver JavaScript"],
  ["en/sensitivity.html", "The slider needs JavaScript"]
])("%s", (path, note) => {
  test("without JavaScript: a sentence in place of the slider, and the readings", async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${server.url}${path}`);
    expect(await page.locator("main").innerText()).toContain(note);
    expect(await page.locator("input[type=range]").count()).toBe(0);
    expect(await page.locator("main table tbody tr").count()).toBeGreaterThan(4);
    await context.close();
  });

  test("the slider answers to the keyboard, says its value, and asks no other host", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const [requests, complaints] = [[] as string[], [] as string[]];
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await page.goto(`${server.url}${path}`);
    const slider = page.locator("input[type=range]");
    await slider.waitFor();
    const before = await page.locator("output").innerText();
    await slider.focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => page.locator("output").innerText()).not.toBe(before);
    expect(await slider.getAttribute("aria-valuetext")).toMatch(/^0[.,]84$/);
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(server.url))).toEqual([]);
    await context.close();
  });
});
