import {expect, test} from "vitest";
import {makeSearchIndex, toScript} from "./publish-search.js";

const page = (title: string) => `<main><h1 id="t">${title}</h1></main>`;
const pages = new Map([
  ["sok.html", page("Sök")],
  ["b.html", page("B")],
  ["a.html", page("A")],
  ["en/a.html", page("A in English")],
  ["2026-1/index.html", page("Utgåva")],
  ["2026-1/en/index.html", page("Edition")]
]);

test("an index holds the pages of its language by path, without the search page and those of editions", () => {
  expect(makeSearchIndex(pages, ["sok.html"], "sv").sections.map((section) => section.page)).toEqual([
    "a.html",
    "b.html"
  ]);
  expect(makeSearchIndex(pages, [], "en").sections.map(({heading}) => heading)).toEqual(["A in English"]);
});

test("the script hands over the index, the same bytes whatever order the pages come in", () => {
  const script = toScript(makeSearchIndex(pages, [], "sv"));
  expect(script).toMatch(/^globalThis\.searchIndex = \{/);
  expect(JSON.parse(script.replace(/^globalThis\.searchIndex = |;\n$/g, ""))).toEqual(makeSearchIndex(pages, [], "sv"));
  expect(toScript(makeSearchIndex(new Map([...pages].reverse()), [], "sv"))).toBe(script);
});
