import {resolve} from "node:path";
import {build} from "esbuild";
import type {Browser, CDPSession, Page} from "playwright-core";
import type {InPage} from "./in-page/main.js";

/** Colours and medium that a page is seen in. */
export type Mode = "light" | "dark" | "forced colours" | "print";

/** A window and how the page is seen in it. */
export interface View {
  width: number;
  height?: number;
  mode?: Mode;
}

/** A page that is open in a browser, and looked at in one way after another: loading it is what takes time. */
export interface Visit {
  page: Page;
  /** Path in the site, such as `en/why.html`. */
  path: string;
  /** Its place among the pages, by which combinations are dealt out. */
  index: number;
  /** The browser's own protocol, for what playwright cannot set. */
  protocol: CDPSession;
  /** Shows the page in another way. */
  see: (view: View) => Promise<void>;
  /** Says in which combination a check has looked, for the record. */
  note: (combination: string) => void;
  /** Runs one of the functions of `in-page/`. */
  ask: <Name extends keyof InPage>(name: Name, ...args: Parameters<InPage[Name]>) => Promise<ReturnType<InPage[Name]>>;
  close: () => Promise<void>;
}

/** Disclosures that are opened on a page before it is looked at: all, but on the trace, where hundreds are of one kind. */
const MOST_OPEN = 25;

let bundle: Promise<string> | undefined;

/** Opens a page with what the checks run in it, and opens what it holds closed; its policy is set aside for them, its own scripts run as ever. */
export async function openVisit(browser: Browser, url: string, path: string, index = 0): Promise<Visit> {
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: {width: 1440, height: 900},
    reducedMotion: "reduce"
  });
  const page = await context.newPage();
  await page.goto(url, {waitUntil: "load"});
  await settle(page);
  const visit = await makeVisit(page, path, index, () => context.close());
  await visit.ask("openDisclosures", MOST_OPEN);
  return visit;
}

/** Waits until a page's own scripts have put their parts in place of the static ones, which they empty; most pages have none. */
async function settle(page: Page): Promise<void> {
  if ((await page.locator("script[src], script[type=module]").count()) === 0) return;
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => document.querySelector("main observablehq-loading:not(:empty)") === null);
}

/** A visit to a page that is open already. */
export async function makeVisit(page: Page, path: string, index: number, close: () => Promise<void>): Promise<Visit> {
  bundle ??= bundleInPage();
  await page.evaluate(await bundle);
  return {
    page,
    path,
    index,
    protocol: await page.context().newCDPSession(page),
    async see({width, height = 900, mode = "light"}) {
      await page.setViewportSize({width, height});
      await page.emulateMedia({
        media: mode === "print" ? "print" : "screen",
        colorScheme: mode === "dark" ? "dark" : "light",
        forcedColors: mode === "forced colours" ? "active" : "none"
      });
    },
    note: () => {},
    ask: (name, ...args) =>
      page.evaluate(
        ([name, args]) => {
          const {inPage} = globalThis as unknown as {inPage: Record<string, (...args: unknown[]) => never>};
          return inPage[name]?.(...args);
        },
        [name, args] as const
      ) as Promise<never>,
    close
  };
}

async function bundleInPage(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [resolve("tests/browser/accessibility/in-page/main.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2023"
  });
  return outputFiles[0]?.text ?? "";
}
