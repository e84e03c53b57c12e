import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {showAddresses} from "./permanent-links.js";

test.each(["https://example.org/", "https://example.org"])(
  "a permanent link shows its whole address under %s, and leads to its place on the page",
  (address) => {
    const {document} = new JSDOM('<a class="permanent-link" href="#fig-a">#fig-a</a><a href="#b">b</a>').window;
    showAddresses(document, "en/why.html", address);
    const links = [...document.querySelectorAll("a")].map((link) => [link.textContent, link.getAttribute("href")]);
    expect(links).toEqual([
      ["https://example.org/en/why.html#fig-a", "#fig-a"],
      ["b", "#b"]
    ]);
  }
);
