// @vitest-environment jsdom
import {expect, test} from "vitest";
import {numberTables} from "./number-tables.js";
import {linkTables, takeTables} from "./table-annex.js";
import {WORDS} from "./words.js";

test("a figure and the table behind it name each other; the letter of a collection's figures stays a capital", () => {
  document.body.innerHTML = `<section><figure class="figure" id="f"><figcaption>
    <span class="figure-number">Figur\u00a0M1</span></figcaption>
    <details class="figure-table"><table><caption>Barn</caption><tbody><tr><td>1</td></tr></tbody></table></details>
    <div class="figure-footnotes"></div></figure></section>`;
  const annex = takeTables([...document.querySelectorAll("section")], WORDS.sv);
  document.body.append(annex ?? "");
  numberTables(document.body, WORDS.sv);
  linkTables(document.body, WORDS.sv);
  expect(document.querySelector("caption")?.textContent).toBe("Tabell\u00a01. Barn (bakom figur\u00a0M1)");
  expect(document.querySelector(".figure-footnotes")?.textContent).toBe("Tabellen bakom figuren: tabell\u00a01.");
});
