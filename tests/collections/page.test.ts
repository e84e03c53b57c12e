// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import {readCodelists} from "../../loaders/read/codelists.js";
import {readSubmissionSchema} from "../../loaders/read/submission-schema.js";
import {publishCollection} from "../../loaders/tables/collections/index.js";
import {makeLabels} from "../../loaders/tables/collections/labels.js";
import {collectionReport} from "../../src/components/collection/collection.js";
import {madeUpCollection} from "./made-up.js";

const labels = makeLabels(readSubmissionSchema(), readCodelists());

/** All that the pages of a collection show, in one document. */
function render(language: "sv" | "en", facts: Parameters<typeof madeUpCollection>[0] = {}): HTMLElement {
  const {view} = publishCollection(madeUpCollection(facts), labels);
  const report = collectionReport(language, [view], view.name);
  const main = document.createElement("main");
  main.append(report.mark(), report.delivered(), report.units(), report.corrections(), report.protection());
  main.append(report.girlsAndBoys(), report.purposes(), report.circumstances(), report.downloads());
  return main;
}

const all = (root: Element, selector: string) => [...root.querySelectorAll(selector)];

describe.each([
  ["sv", "X", "skyddad uppgift", "SYNTETISKT"],
  ["en", "[c]", "suppressed for disclosure control", "SYNTHETIC"]
] as const)("%s", (language, symbol, spoken, mark) => {
  const page = render(language);

  test("no table has an empty cell, every one a caption, every header a scope", () => {
    expect(all(page, "table").length).toBeGreaterThan(5);
    for (const table of all(page, "table")) {
      expect(table.querySelector("caption")?.textContent).not.toBe("");
      for (const cell of all(table, "th, td")) expect(cell.textContent?.trim(), table.outerHTML).not.toBe("");
      for (const head of all(table, "th")) expect(["row", "col"]).toContain(head.getAttribute("scope"));
      const widths = new Set(all(table, "tr").map((row) => row.children.length));
      expect(widths.size).toBe(1);
      expect(all(table, "[colspan], [rowspan]")).toEqual([]);
    }
  });

  test("every hidden figure has one symbol and its spoken name, explained under the table", () => {
    const hidden = all(page, "td[data-status=suppressed]");
    expect(hidden.length).toBeGreaterThan(10);
    for (const cell of hidden) {
      expect(cell.querySelector("[aria-hidden]")?.textContent).toBe(symbol);
      expect(cell.querySelector(".visually-hidden")?.textContent).toBe(spoken);
      expect(cell.closest(".table-block")?.querySelector(".table-legend")?.textContent).toContain(
        `${symbol}\u00a0${spoken}`
      );
    }
  });

  test("figures are numbered in the order in which they are read", () => {
    const numbers = all(page, ".figure-number").map(({firstChild}) =>
      Number(/\d+/.exec(firstChild?.textContent ?? ""))
    );
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test("every header of a code says dimension and code, for whoever checks the finished page", () => {
    for (const head of all(page, "tbody th")) expect(head.getAttribute("data-code")).toBeTruthy();
    const marked = all(page, "table").flatMap((table) => table.closest("[data-protected]") ?? all(table, "tbody tr"));
    for (const element of marked) expect(element.getAttribute("data-protected")).toMatch(/^made-up\/[\w-]+$/);
  });

  test("the mark of made-up figures stands on the page, every table, every figure and drawing, every download", () => {
    expect(page.querySelector("div.synthetic")?.textContent).toContain(mark);
    for (const caption of all(page, "caption")) expect(caption.textContent).toContain(mark);
    for (const figure of all(page, "figure")) {
      expect(figure.querySelector("figcaption")?.textContent).toContain(mark);
      expect(all(figure, "svg").map((drawing) => drawing.textContent?.includes(mark))).toEqual([true, true]);
      expect(figure.querySelector(".figure-picture > p")?.textContent).toContain(mark);
    }
    for (const link of all(page, ".downloads li")) expect(link.textContent).toContain(mark);
  });

  test("a hidden figure has no bar: a mark without length stands in its place", () => {
    const figure = page.querySelector("#table-police-child-sex-purpose");
    const drawing = figure?.querySelector("svg");
    const bars = drawing ? all(drawing, "rect[data-sex]") : [];
    expect(bars.map((bar) => [bar.getAttribute("data-sex"), bar.getAttribute("data-purpose")])).toEqual([
      ["girl", "sexual"],
      ["boy", "sexual"],
      ["boy", "forced-labour"],
      ["girl", "criminality"],
      ["boy", "criminality"]
    ]);
    expect(drawing && all(drawing, "[data-status=suppressed]")).toHaveLength(5);
  });

  test("the text alternative names largest, smallest, differences and what is hidden", () => {
    const text = page.querySelector("#table-police-child-sex-purpose .figure-picture > p")?.textContent ?? "";
    expect(text).toMatch(/(flickor|girls) 41, (pojkar|boys) 9\./);
    expect(text).toMatch(/(minst|smallest) \S+ \S+ \(9\)/);
    expect(text).toContain(spoken);
  });
});

test("both languages have the same parts in the same order", () => {
  const shape = (root: Element) => all(root, "*").map((element) => element.tagName);
  const withoutText = (language: "sv" | "en") => {
    const page = render(language);
    // Charts, and symbols that one of the languages does without: zero is a digit in English.
    for (const part of all(page, "svg, td")) part.replaceChildren();
    for (const legend of all(page, ".table-legend")) legend.remove();
    return shape(page);
  };
  expect(withoutText("en")).toEqual(withoutText("sv"));
});

test("a real collection carries no mark of made-up figures", () => {
  for (const language of ["sv", "en"] as const) {
    expect(render(language, {synthetic: false}).textContent).not.toMatch(/SYNTETISKT|SYNTHETIC/);
  }
});

test("what an authority could not count has the symbol and the words for it", () => {
  for (const [language, word] of [
    ["sv", "..uppgift saknas"],
    ["en", "[x]not available"]
  ] as const) {
    const missing = all(render(language), "td[data-status=missing]").map((cell) => cell.textContent);
    expect(missing).toContain(word);
    expect(new Set(missing).size).toBe(1);
  }
});

test("a drawing that holds the symbol of what could not be counted has its explanation under it, and no other has", () => {
  for (const [language, symbol, words] of [
    ["sv", "..", "Där uppgift saknas står .."],
    ["en", "[x]", "Where a figure is not available, [x] stands"]
  ] as const) {
    const figures = all(render(language), "figure");
    const holds = (figure: Element) => all(figure, "svg text").some(({textContent}) => textContent === symbol);
    expect(figures.filter(holds)).not.toEqual([]);
    for (const figure of figures)
      expect(figure.querySelector(".figure-footnotes")?.textContent?.includes(words)).toBe(holds(figure));
  }
});

test("a range is drawn from its lower to its upper end, and written so", () => {
  const row = render("sv").querySelector("#margin-child tr.total");
  expect([...(row?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent)).toEqual([
    "64–118",
    "minst\u00a071",
    "Xskyddad uppgift",
    "96–231",
    "visas inte"
  ]);
});

test("a share of girls is told in whole per cent where girls and all are shown, else refused", () => {
  const shares = (language: "sv" | "en") => all(render(language), "#margin-case td.share, #margin-child td.share");
  expect(shares("sv").map((cell) => cell.textContent)).toEqual(["visas inte", "visas inte", "visas inte", "51\u00a0%"]);
  expect(shares("en").at(-1)?.textContent).toBe("51\u00a0%");
});

test("an unknown collection is refused by name", () => {
  expect(() => collectionReport("sv", [], "nowhere")).toThrow('unknown collection: "nowhere"');
});
