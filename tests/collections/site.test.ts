import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {madeUpCollection} from "./made-up.js";
import {build, makeCollectionProject} from "./project.js";

/** A project that is built before the tests of a block, and what is read out of it. */
function builtWith(...collections: ReturnType<typeof madeUpCollection>[]) {
  const {root, remove} = makeCollectionProject(collections);
  let pages: string[] = [];
  beforeAll(async () => {
    pages = (await build(root)).pages;
  });
  afterAll(remove);
  const read = (path: string) => readFileSync(join(root, "dist", path), "utf8");
  return {
    pagesOf: (name: string) => pages.filter((page) => page.includes(name)).sort(),
    has: (path: string) => existsSync(join(root, "dist", path)),
    read,
    open: (path: string) => new JSDOM(read(path)).window.document
  };
}

describe("a synthetic collection", () => {
  const site = builtWith(madeUpCollection());

  test("shows in an annex only, in both languages, as a supporting page", () => {
    expect(site.pagesOf("made-up")).toEqual(["bilaga-made-up.html", "en/annex-made-up.html"]);
    const document = site.open("bilaga-made-up.html");
    expect(document.title).toBe("Bilaga: genomräknat exempel");
    expect(document.querySelector("h1")?.textContent).toBe("Bilaga: genomräknat exempel");
    expect(document.querySelector("meta[name=description]")?.getAttribute("content")).toContain("påhittat exempel");
    expect(document.querySelector(".chapter-mark")?.textContent).toBe("Underlag");
    expect(document.querySelector("nav .support [aria-current=page]")?.textContent).toContain("Bilaga");
  });

  test("leads to the same page in the other language, and to the pages before and after", () => {
    const swedish = site.open("bilaga-made-up.html");
    expect(swedish.querySelector("[hreflang=en]")?.getAttribute("href")).toBe("./en/annex-made-up.html");
    expect(swedish.querySelector("[rel=prev]")?.getAttribute("href")).toBe("./metod.html");
    expect(swedish.querySelector("[rel=next]")?.getAttribute("href")).toBe("./tabeller.html");
    expect(site.open("en/annex-made-up.html").querySelector("[hreflang=sv]")?.getAttribute("href")).toBe(
      "../bilaga-made-up.html"
    );
  });

  test("is marked for whoever checks the finished pages, and as made up", () => {
    for (const path of ["bilaga-made-up.html", "en/annex-made-up.html"]) {
      const main = site.open(path).querySelector("main");
      expect(main?.getAttribute("data-protected-collection")).toBe("made-up");
      expect(main?.querySelector("div.synthetic")).not.toBeNull();
      expect(main?.querySelectorAll("table[data-protected], tr[data-protected]").length).toBeGreaterThan(5);
    }
  });

  test("has its downloads beside the other tables", () => {
    for (const name of ["made-up.xlsx", "police-child-sex-purpose.csv", "police-child-sex-purpose.arrow"])
      expect(site.has(`data/made-up/${name}`), name).toBe(true);
    expect(site.read("data/made-up/all-child-sex.csv")).toContain("girl,flicka,girl,bounded,,64,118,yes");
  });
});

describe("a real collection beside the synthetic one", () => {
  const real = madeUpCollection({name: "authorities-2017", edition: "2017-1", synthetic: false});
  const site = builtWith(madeUpCollection(), real);

  test("replaces the annex by chapters of its own, in both languages", () => {
    expect(site.pagesOf("made-up")).toEqual([]);
    expect(site.has("data/made-up")).toBe(false);
    expect(site.pagesOf("authorities-2017")).toEqual([
      "andamal-authorities-2017.html",
      "en/girls-and-boys-authorities-2017.html",
      "en/purposes-authorities-2017.html",
      "en/status-and-measures-authorities-2017.html",
      "flickor-och-pojkar-authorities-2017.html",
      "status-och-atgarder-authorities-2017.html"
    ]);
  });

  test("its chapters are numbered with the others", () => {
    const document = site.open("en/purposes-authorities-2017.html");
    expect(document.title).toBe("The authorities’ figures 2017-1: purposes");
    const numbers = [...document.querySelectorAll("nav .chapter .number")].map((number) => Number(number.textContent));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const own = document.querySelector("nav [aria-current=page] .number")?.textContent;
    expect(document.querySelector(".chapter-mark")?.textContent).toBe(`Chapter ${own?.trim()}`);
  });

  test("no page carries the mark of made-up figures", () => {
    for (const path of site.pagesOf("authorities-2017")) expect(site.read(path)).not.toMatch(/SYNTETISKT|SYNTHETIC/);
    expect(site.read("data/collections.json")).not.toContain('"made-up"');
  });

  test("girls and boys, purposes and the rest stand each in their chapter", () => {
    const tables = (path: string) =>
      [...site.open(path).querySelectorAll("table[data-protected]")].map((table) =>
        table.getAttribute("data-protected")?.replace("authorities-2017/", "")
      );
    expect(tables("flickor-och-pojkar-authorities-2017.html")).toEqual(["all-child-sex"]);
    expect(tables("andamal-authorities-2017.html")).toEqual([
      "police-child-sex-purpose",
      "migration-agency-child-sex-purpose"
    ]);
    expect(tables("status-och-atgarder-authorities-2017.html")).toEqual([
      "police-child-sex-residence",
      "municipalities-case-sex-measure"
    ]);
  });
});
