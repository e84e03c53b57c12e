import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {readInlines} from "./read-inlines.js";

const read = (language: string, html: string) => {
  const {document} = new JSDOM(`<html lang="${language}"><body>${html}</body></html>`).window;
  return readInlines(document.body.childNodes)
    .map((one) => (one.kind === "text" ? one.text : one.content.map(({text}) => text).join("")))
    .join("");
};

test.each([
  ["in Swedish", "sv", "<q>hälften</q>", "”hälften”"],
  ["in English", "en", "<q>half</q>", "“half”"],
  ["Swedish words in English", "en", '<q lang="sv">hälften</q>', "”hälften”"],
  ["English words in Swedish", "sv", 'De skrev <q lang="en">half</q>.', "De skrev “half”."]
])("a quotation has the marks of its language: %s", (_, language, html, text) => {
  expect(read(language, html)).toBe(text);
});

test("spaces are as a browser shows them, also across elements", () => {
  expect(read("sv", " <b>flickor </b> \n och <i> pojkar</i> ")).toBe("flickor och pojkar");
});
