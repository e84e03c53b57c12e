import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {showAddresses} from "./permanent-links.js";

test("a permanent link shows its whole address, and leads to its place on the page", () => {
  const {document} = new JSDOM('<a class="permanent-link" href="#fig-a">#fig-a</a><a href="#b">b</a>').window;
  showAddresses(document, "en/why.html", "https://example.org/report/");
  const links = [...document.querySelectorAll("a")].map((link) => [link.textContent, link.getAttribute("href")]);
  expect(links).toEqual([
    ["https://example.org/report/en/why.html#fig-a", "#fig-a"],
    ["b", "#b"]
  ]);
});
