import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {resolveLinks} from "./resolve-links.js";

const targets = {
  pages: new Set(["en/why.html", "en/how-many.html"]),
  ids: new Set(["en-how-many--fig-a"]),
  address: "https://example.org/report/"
};

test.each([
  ["a place of the document", "./how-many.html#fig-a", "#en-how-many--fig-a"],
  ["what the document leaves out of a page", "./how-many.html#download", "#en-how-many"],
  ["a page of the document", "./how-many.html", "#en-how-many"],
  [
    "a page that it leaves out, with what it is asked for",
    "./explore.html?table=rates#chart",
    "https://example.org/report/en/explore.html?table=rates#chart"
  ],
  ["a file of the site", "../data/rates.csv", "https://example.org/report/data/rates.csv"],
  ["another site", "https://example.com/a?b#c", "https://example.com/a?b#c"]
])("a link leads to %s", (_, href, expected) => {
  const {document} = new JSDOM(`<main><a href="${href}" download>x</a></main>`).window;
  resolveLinks("en/why.html", document.body, targets);
  expect(document.querySelector("a")?.outerHTML).toBe(`<a href="${expected}">x</a>`);
});
