// @vitest-environment jsdom
import {expect, test} from "vitest";
import {PUBLICATION} from "../../../tests/made-publication.js";
import {pageFooter} from "./footer.js";
import {pageHeader} from "./header.js";

// Between boxes that stand beside or under each other no space is read: it has to be within one of them.
test.each([
  ["chapters", pageHeader("/hur-manga", PUBLICATION), "nav a .number"],
  ["previous and next", pageFooter("/hur-manga", PUBLICATION), ".turn a span"]
])("what stands in a box of its own is not joined to the title after it: %s", (_, markup, selector) => {
  const page = document.createElement("div");
  page.innerHTML = markup;
  const labels = [...page.querySelectorAll(selector)].map((label) => label.textContent ?? "");
  expect(labels.length).toBeGreaterThan(1);
  expect(labels.filter((label) => !label.endsWith("\u00a0"))).toEqual([]);
});
