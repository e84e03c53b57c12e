import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {addPageContents} from "./page-contents.js";

function contentsOf(main: string): string[] {
  const {document} = new JSDOM(`<main>${main}</main>`).window;
  addPageContents(document, "sv");
  return [...document.querySelectorAll("nav.page-contents a")].map(
    (link) => `${link.getAttribute("href")} ${link.textContent}`
  );
}

const LEAD = '<h1>Antal</h1><p class="lead">Inledning.</p>';
const heading = (id: string) => `<h2 id="${id}">Om ${id}</h2><p>Text.</p>`;

describe("the list of a page's sections", () => {
  test("stands under the introduction, in the order of the page", () => {
    expect(contentsOf(LEAD + ["a", "b", "c", "d"].map(heading).join(""))).toEqual([
      "#a Om a",
      "#b Om b",
      "#c Om c",
      "#d Om d"
    ]);
  });

  test("is left out where it would not help", () => {
    const cases = {
      "three sections": LEAD + ["a", "b", "c"].map(heading).join(""),
      "no introduction": ["a", "b", "c", "d"].map(heading).join(""),
      "entries of a list": LEAD + Array.from({length: 17}, (_, index) => heading(`entry-${index}`)).join(""),
      "sections without an address": `${LEAD}${"<h2>Om</h2>".repeat(5)}`
    };
    expect(Object.entries(cases).filter(([, main]) => contentsOf(main).length > 0)).toEqual([]);
  });
});
