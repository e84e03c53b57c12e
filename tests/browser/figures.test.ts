import {existsSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {PICTURE_WIDTH} from "../../loaders/site/figures/draw-figures.js";
import {loadRasterise} from "../../loaders/site/figures/rasterise.js";
import {openSite} from "./open-site.js";
import {DIST, fileUrl, listPages} from "./site.js";

const read = (path: string) => readFileSync(join(DIST, path), "utf8");
const pages = listPages().filter((page) => read(page).includes('class="figure"'));

/** Names of the tables that the explorer can open: those that have numbers. */
const offered = new Set(
  [...new JSDOM(read("utforska.html")).window.document.querySelectorAll<HTMLElement>("a[data-table]")].map(
    (link) => link.dataset.table
  )
);

/** Parts that every figure has, by what finds them. */
const PARTS = [
  ".figure-number",
  ".figure-title",
  ".figure-subtitle",
  ".figure-picture",
  "details table caption",
  ".figure-source",
  "a[download][href$='.csv'], a[download][href$='.xlsx']",
  "a.permanent-link"
];

/** The marks of a drawing: what they are and where. Sorted, for jsdom finds the elements of an SVG file in another order. */
function marksOf(drawing: Element): string[] {
  const names = ["x", "y", "width", "height", "cx", "cy", "r", "d", "x1", "x2", "transform"];
  return [...drawing.querySelectorAll("rect, circle, path, line, use")]
    .map((mark) => [mark.localName, ...names.map((name) => mark.getAttribute(name) ?? "")].join(" "))
    .sort();
}

describe.each(pages)("%s", (page) => {
  const {document} = new JSDOM(read(page)).window;
  const figures = [...document.querySelectorAll("figure.figure")];
  const hrefs = (figure: Element, ending: string) =>
    [...figure.querySelectorAll(`a[download][href$='.${ending}']`)].map((link) =>
      join(dirname(page), link.getAttribute("href") ?? "")
    );

  test("every figure has all its parts, and its links lead to files and to itself", () => {
    for (const figure of figures) {
      for (const part of PARTS) expect(figure.querySelector(part)?.textContent, `${figure.id}: ${part}`).toBeTruthy();
      const link = figure.querySelector("a.permanent-link");
      expect(link?.getAttribute("href")).toBe(`#${figure.id}`);
      expect(link?.textContent).toMatch(new RegExp(`^https?://.*${page}#${figure.id}$`));
      const files = ["csv", "arrow", "xlsx", "svg", "png"].flatMap((ending) => hrefs(figure, ending));
      expect(files.filter((file) => !existsSync(join(DIST, file)))).toEqual([]);
      const isDrawn = figure.querySelector("svg") !== null;
      expect([hrefs(figure, "svg").length, hrefs(figure, "png").length], figure.id).toEqual(isDrawn ? [1, 1] : [0, 0]);
    }
  });

  test("every figure of one table leads to it in the explorer of its language", () => {
    const explorer = `./${page.startsWith("en/") ? "explore" : "utforska"}.html?table=`;
    for (const figure of figures) {
      const [table] = hrefs(figure, "csv");
      const links = [...figure.querySelectorAll(".figure-downloads a:not([download])")];
      const name = table?.replace(/^data\/(.*)\.csv$/, "$1") ?? "";
      const isOffered = offered.has(name);
      expect(
        links.map((link) => link.getAttribute("href")),
        figure.id
      ).toEqual(isOffered ? [`${explorer}${encodeURIComponent(name)}`] : []);
    }
  });

  test("every SVG file is well-formed, says its language, and holds the very marks of the page", () => {
    for (const figure of figures.filter((one) => one.querySelector("svg"))) {
      const [path = ""] = hrefs(figure, "svg");
      const svg = new JSDOM(read(path), {contentType: "image/svg+xml"}).window.document.documentElement;
      const drawing = figure.querySelector(".figure-chart.wide > svg");
      // The paper that it is drawn on is none of them.
      svg.querySelector("rect")?.remove();
      expect(marksOf(svg), path).toEqual(drawing && marksOf(drawing));
      expect(svg.getAttribute("lang")).toBe(document.documentElement.lang);
      for (const name of ["title", "desc"]) expect(svg.querySelector(name)?.textContent, path).not.toBe("");
      const isMarked = /SYNTETISKT|SYNTHETIC/.test(figure.querySelector(".figure-number")?.textContent ?? "");
      expect(/SYNTETISKT|SYNTHETIC/.test(svg.querySelector("text")?.textContent ?? ""), path).toBe(isMarked);
    }
  });
});

test("a PNG is its SVG, and has the same bytes when it is made again", async () => {
  const rasterise = await loadRasterise();
  const names = pages.flatMap((page) => {
    const link = new JSDOM(read(page)).window.document.querySelector("figure a[download][href$='.svg']");
    return link ? [join(dirname(page), link.getAttribute("href") ?? "")] : [];
  });
  expect(names.length).toBeGreaterThan(8);
  for (const name of names) {
    const made = Buffer.from(rasterise(read(name), PICTURE_WIDTH));
    expect(made.equals(readFileSync(join(DIST, name.replace(/svg$/, "png")))), name).toBe(true);
  }
});

describe("to a screen reader and by keyboard", () => {
  const {withPage} = openSite();

  test.each(["andamal.html", "en/why.html", "bilaga-example.html"])(
    "%s: each drawing is one image, named by its words, which are read once",
    async (path) => {
      await withPage(fileUrl(path), async (page) => {
        const wanted = await page.evaluate(() =>
          [...document.querySelectorAll("figure.figure:has(svg) [id$=-alternative]")].map((text) => text.textContent)
        );
        const session = await page.context().newCDPSession(page);
        const {nodes} = await session.send("Accessibility.getFullAXTree");
        await session.detach();
        const shown = nodes.filter(({ignored}) => !ignored);
        const named = (role: RegExp) =>
          shown.filter((node) => role.test(String(node.role?.value))).map((node) => String(node.name?.value).trim());
        expect(named(/^(image|img)$/)).toEqual(wanted);
        expect(named(/^StaticText$/).filter((text) => wanted.includes(text))).toEqual([]);
        // Each figure is announced by number and headline.
        expect(named(/^figure$/).filter((name) => !/^(Figur|Figure)\s/.test(name))).toEqual([]);
      });
    }
  );

  test("a figure's stops are its table and its links, in the order in which they are read", async () => {
    await withPage(fileUrl("index.html"), async (page) => {
      await page.locator("#fig-overview summary").focus();
      await page.keyboard.press("Enter");
      const stops: string[] = [];
      for (let stop = 0; stop < 30; stop++) {
        await page.keyboard.press("Tab");
        const name = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element?.closest("#fig-overview")) return "";
          return element.getAttribute("role") ?? element.getAttribute("href") ?? "";
        });
        if (name === "") break;
        stops.push(name.replace(/^.*#ref-.*$/, "source").replace(/^\.\/(?:data|figures).*\.(\w+)$/, "$1"));
      }
      expect(stops.filter((stop) => stop !== "source")).toEqual([
        "group",
        "csv",
        "arrow",
        "png",
        "svg",
        "./utforska.html?table=children-by-sex",
        "#fig-overview"
      ]);
    });
  });
});
