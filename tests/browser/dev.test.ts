import {type ChildProcess, spawn} from "node:child_process";
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {createServer} from "node:net";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {openBrowser} from "./chromium.js";

/** What the analyst is promised: a saved file shows in the open page within this time, in milliseconds. */
const PROMISE = 3000;

const root = mkdtempSync(join(tmpdir(), "preview-"));
let preview: ChildProcess;
let browser: Browser;
let page: Page;

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function replaceIn(path: string, from: string | RegExp, to: string): void {
  const file = join(root, path);
  const text = readFileSync(file, "utf8");
  const changed = text.replace(from, to);
  expect(changed, `${path} holds ${from}`).not.toBe(text);
  writeFileSync(file, changed);
}

async function waitForServer(url: string): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt++) {
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false
    );
    if (answered) return;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error(`the preview does not answer at ${url}`);
}

beforeAll(async () => {
  for (const name of [
    "data",
    "loaders",
    "observablehq.config.ts",
    "package.json",
    "package-lock.json",
    "tsconfig.json"
  ]) {
    cpSync(resolve(name), join(root, name), {recursive: true});
  }
  cpSync(resolve("src"), join(root, "src"), {recursive: true, filter: (path) => !path.includes(".observablehq")});
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
  const port = await freePort();
  preview = spawn(process.execPath, ["--import", "tsx", "loaders/commands/dev.ts", "--port", String(port)], {
    cwd: root,
    stdio: "ignore"
  });
  const url = `http://127.0.0.1:${port}/hur-manga.html`;
  await waitForServer(url);
  browser = await openBrowser();
  page = await browser.newPage();
  await page.goto(url);
  await page.locator("a.claim").first().waitFor({timeout: 60_000});
}, 120_000);

afterAll(async () => {
  await browser?.close();
  preview?.kill("SIGTERM");
  await new Promise((done) => setTimeout(done, 500));
  rmSync(root, {recursive: true, force: true});
});

/** The claim whose number the CSV below holds. */
const claim = () => page.locator('a.claim[href$="#mapping.2009-2011.children"]').first();

describe("what is saved shows in the open page in time", () => {
  test("a page", async () => {
    replaceIn("src/hur-manga.md", /^# .*$/m, "# En ändrad rubrik");
    await page.locator("h1", {hasText: "En ändrad rubrik"}).waitFor({timeout: PROMISE});
  });

  test("a CSV: the number in the prose follows", async () => {
    expect(await claim().innerText()).toBe("166");
    const csv = "data/published/national-mapping-2009-2011/national-mapping-2009-2011.csv";
    replaceIn(csv, ",166,", ",167,");
    await page
      .locator('a.claim[href$="#mapping.2009-2011.children"]', {hasText: "167"})
      .first()
      .waitFor({timeout: PROMISE});
  });

  test("a loader", async () => {
    replaceIn(
      "loaders/claims/kinds.ts",
      "return {...base, value, formula",
      "return {...base, value: value + 1000, formula"
    );
    await page
      .locator('a.claim[href$="#mapping.2009-2011.children"]', {hasText: "1\u00a0167"})
      .first()
      .waitFor({timeout: PROMISE});
  });

  test("a component", async () => {
    replaceIn(
      "src/components/claim.ts",
      "return formatNumber(claim.value, language);",
      "return `~${formatNumber(claim.value, language)}`;"
    );
    await page
      .locator('a.claim[href$="#mapping.2009-2011.children"]', {hasText: "~"})
      .first()
      .waitFor({timeout: PROMISE});
  });
});
