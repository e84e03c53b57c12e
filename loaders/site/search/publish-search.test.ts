import {expect, test} from "vitest";
import {makeSearchIndex, toScript} from "./publish-search.js";

const section = (page: string, heading: string) =>
  [page, [{page, id: "t", title: heading, heading, text: ""}]] as const;
const pages = new Map([
  section("sok.html", "Sök"),
  section("b.html", "B"),
  section("a.html", "A"),
  section("en/a.html", "A in English"),
  section("2026-1/index.html", "Utgåva"),
  section("2026-1/en/index.html", "Edition")
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
