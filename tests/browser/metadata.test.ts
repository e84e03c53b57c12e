import {readFileSync} from "node:fs";
import {dirname, join, normalize} from "node:path";
import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {ownSite} from "../metadata/made-site.js";
import {DIST, listPages} from "./site.js";

const open = (page: string) => new JSDOM(readFileSync(join(DIST, page), "utf8")).window.document;
const propertyOf = (document: Document, name: string) =>
  document.querySelector(`meta[property="${name}"]`)?.getAttribute("content");

describe("the picture of a page that is shared", () => {
  test.each(listPages())("%s names its title and a picture that is there, with its size", (page) => {
    const document = open(page);
    expect(propertyOf(document, "og:title")).toBe(document.title);
    expect(propertyOf(document, "og:locale")).toBe(page.startsWith("en/") ? "en_GB" : "sv_SE");
    expect(propertyOf(document, "og:image:alt")?.length).toBeGreaterThan(20);
    const png = readFileSync(join(DIST, normalize(join(dirname(page), propertyOf(document, "og:image") ?? ""))));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([String(png.readUInt32BE(16)), String(png.readUInt32BE(20))]).toEqual([
      propertyOf(document, "og:image:width"),
      propertyOf(document, "og:image:height")
    ]);
  });
});

describe("the page of tables tells search engines of every dataset", () => {
  const site = ownSite();
  test.each([
    ["tabeller.html", "sv"],
    ["en/tables.html", "en"]
  ] as const)("%s", (page, language) => {
    const text = open(page).querySelector('script[type="application/ld+json"]')?.textContent ?? "";
    const catalogue = JSON.parse(text);
    expect(catalogue["@type"]).toBe("DataCatalog");
    expect(catalogue.dataset.map(({name}: {name: string}) => name)).toEqual(
      site.data.map(({title}) => title[language])
    );
    for (const {distribution} of catalogue.dataset)
      for (const {contentUrl} of distribution)
        expect(readFileSync(join(DIST, normalize(join(dirname(page), contentUrl)))).length).toBeGreaterThan(0);
  });
});
