import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {drawFigures} from "./draw-figures.js";
import {findMissingLetters} from "./missing-letters.js";
import {findPageFigures} from "./page-figure.js";
import {resolveVariables, toPalette} from "./palette.js";
import {publishFigures} from "./publish-figures.js";
import {loadRasterise} from "./rasterise.js";
import {balanceText, widthOf, wrapText} from "./wrap-text.js";

const CSS =
  ":root {\n  /* ink: not this; */\n  --text: #111111;\n  --muted: #555555;\n  --girl: #9c6100;\n}\n@media x { :root { --girl: #fff; } }";
const palette = toPalette(CSS);

function page(drawing: string, id = "fig-a", mark = ""): string {
  return `<html lang="sv"><main><figure class="figure" id="${id}"><figcaption><span class="figure-number">Figur\u00a01${mark}</span>
    <strong class="figure-title">Flickor &amp; pojkar</strong> <span class="figure-subtitle">Antal barn</span></figcaption>
    <div class="figure-chart wide"><svg viewBox="0 0 300 100"><style>.chart {color: red}</style>${drawing}</svg></div>
    <p id="${id}-alternative">Flickorna var 3.</p><p class="figure-source">Källa: A.</p></figure></main></html>`;
}

const rasterise = await loadRasterise();
const drawIn = (html: string) => drawFigures(new JSDOM(html).window.document, "index.html", palette, rasterise);
/** The SVG file of each figure of a page, by its path. */
const draw = (html: string) => new Map(drawIn(html).map(({name, svg}) => [name, svg]));
const bar = '<rect x="1" y="2" width="30" height="10" fill="var(--girl)"></rect>';

describe("a figure as a picture of its own", () => {
  const svg = draw(page(bar)).get("sv/fig-a") ?? "";

  test("says what the page says around it", () => {
    const {document} = new JSDOM(svg, {contentType: "image/svg+xml"}).window;
    const texts = [...document.querySelectorAll("text")].map(({textContent}) => textContent);
    expect(texts).toEqual(["Figur 1", "Flickor & pojkar", "Antal barn", "Källa: A."]);
    expect(document.querySelector("title")?.textContent).toBe("Figur 1. Flickor & pojkar");
    expect(document.querySelector("desc")?.textContent).toBe("Flickorna var 3.");
    expect(document.documentElement.getAttribute("lang")).toBe("sv");
  });

  test("holds the page's own marks, in colours and not in variables", () => {
    expect(svg).toContain('<rect x="1" y="2" width="30" height="10" fill="#9c6100"');
    expect(svg).not.toMatch(/var\(|<style|class=/);
  });

  test("a text that needs several lines stays one text", () => {
    const long = draw(page(bar).replace("Antal barn", `${"Antal barn i Sverige, ".repeat(4)}2 av 4 tal är dolda`));
    const {document} = new JSDOM(long.get("sv/fig-a"), {contentType: "image/svg+xml"}).window;
    const subtitle = [...document.querySelectorAll("text")][2];
    expect(subtitle?.querySelectorAll("tspan").length).toBeGreaterThan(1);
    expect(subtitle?.textContent).toMatch(/^Antal barn i Sverige, .* 2 av 4 tal är dolda$/);
  });

  test("says of which edition it is, and that it is a draft, as the head of the page does", () => {
    const head =
      '<p class="brand"><a href="./">Barn</a> <span>x</span></p><p class="edition">Utkast till utgåva 2026-1 · [Utgivare]</p>';
    const {document} = new JSDOM(draw(page(bar).replace("<main>", `${head}<main>`)).get("sv/fig-a"), {
      contentType: "image/svg+xml"
    }).window;
    expect([...document.querySelectorAll("text")].at(-1)?.textContent).toBe("Barn. Utkast till utgåva 2026-1");
  });

  test("carries the mark of made-up figures first", () => {
    const marked = draw(page(bar, "fig-a", ' <small class="synthetic">SYNTETISKT</small>')).get("sv/fig-a");
    expect(marked?.match(/<text[^>]*>([^<]*)/)?.[1]).toBe("SYNTETISKT");
  });

  test("of a protected collection has its name before the figure's, and says which table it is of", () => {
    const inCollection = page(bar).replace("<main>", '<main data-protected-collection="trial">');
    expect(draw(inCollection).get("sv/trial-fig-a")).toContain('data-protected-collection="trial"');
    const ofTable = inCollection.replace('class="figure"', 'class="figure" data-protected="trial/cases"');
    expect(draw(ofTable).get("sv/trial-fig-a")).toContain('data-protected="trial/cases"');
    expect(svg).not.toContain("data-protected");
  });

  test("is refused with page and figure where it cannot be drawn", () => {
    const cases: [html: string, message: RegExp][] = [
      [
        page('<rect fill="var(--unknown)"/>'),
        /index\.html: figure "fig-a" cannot be drawn by itself: unknown variable in a figure: "--unknown"/
      ],
      [page(bar).replace('viewBox="0 0 300 100"', ""), /figure "fig-a": its drawing has no viewBox/],
      [
        page("<text>漢</text>"),
        /index\.html: figures\/sv\/fig-a\.svg: the letter "漢" is in none of the report's fonts/
      ]
    ];
    for (const [html, message] of cases) expect(() => draw(html)).toThrow(message);
  });

  test("is refused where the palette lacks the colour of its words", () => {
    const html = new JSDOM(page("<rect/>")).window.document;
    expect(() => drawFigures(html, "index.html", toPalette(":root { --text: #111111; }"), rasterise)).toThrow(
      'index.html: figure "fig-a" cannot be drawn by itself: unknown variable in a figure: "--muted"'
    );
  });

  test("is refused where another of its language has its name", async () => {
    const pages = new Map(["a.html", "b.html"].map((path) => [path, drawIn(page(bar))]));
    await expect(publishFigures("nowhere", pages)).rejects.toThrow(
      'b.html: two figures are named "sv/fig-a" in this language'
    );
  });

  test("becomes the same PNG twice, of the width that was asked for", () => {
    const [first, second] = [rasterise(svg, 600), rasterise(svg, 600)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(Buffer.from(first).readUInt32BE(16)).toBe(600);
    // A picture without its letters would still be a picture: with them it is another one.
    const without = rasterise(svg.replace(/<text[\s\S]*?<\/text>/g, ""), 600);
    expect(Buffer.from(first).equals(Buffer.from(without))).toBe(false);
  });
});

test("a letter that the report's fonts do not hold is found", () => {
  expect(findMissingLetters("Flickor åäö é – ” ○ ▲ ● ■ ← → − ◐ 漢 ◐", rasterise)).toEqual(["◐", "漢"]);
});

describe("the light screen's variables", () => {
  test("are those of the first root, without its comments", () => {
    expect([...palette]).toEqual([
      ["--text", "#111111"],
      ["--muted", "#555555"],
      ["--girl", "#9c6100"]
    ]);
  });

  test("may stand for each other", () => {
    const nested = toPalette(":root { --rule: #cccccc; --grid: var(--rule); }");
    expect(resolveVariables("stroke: var(--grid)", nested)).toBe("stroke: #cccccc");
  });
});

describe("lines of text", () => {
  test("break at spaces, and hold every word once", () => {
    const text = "Antal barn i Sverige efter källa, år och kön; bara källor där båda redovisas";
    const lines = wrapText(text, 15, 200);
    expect(lines.join(" ")).toBe(text);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => widthOf(line, 15) > 200)).toEqual([]);
  });

  test("a word wider than the line stands alone", () => {
    expect(wrapText("a människohandelsliknande b", 15, 40)).toEqual(["a", "människohandelsliknande", "b"]);
  });

  test("are evened out without becoming more", () => {
    const text = "Flickor och pojkar som utsatts eller misstänks ha utsatts";
    expect(wrapText(text, 40, 1000)).toEqual(["Flickor och pojkar som utsatts eller misstänks ha", "utsatts"]);
    expect(balanceText(text, 40, 1000)).toEqual(["Flickor och pojkar som utsatts", "eller misstänks ha utsatts"]);
    expect(balanceText("Barn", 40, 1000)).toEqual(["Barn"]);
  });
});

test("a figure that is a list has no picture", () => {
  const {document} = new JSDOM('<figure class="figure" id="a"><div class="figure-chart"><ol></ol></div></figure>')
    .window;
  expect(findPageFigures(document)).toEqual([]);
});
