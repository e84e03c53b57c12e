import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {findBrokenLinks, readLinks} from "./links.js";

const files = new Set(["index.html", "en/why.html", "data/a.csv"]);
const page = (html: string) => readLinks(new JSDOM(html).window.document);
const brokenIn = (link: string) =>
  findBrokenLinks(
    new Map([
      ["index.html", page(`<a href="${link}">x</a>`)],
      ["en/why.html", page(`<p id="reasons"></p>`)]
    ]),
    files
  );

test.each(["en/why.html", "en/why.html#reasons", "en/why.html?table=a", "./data/a.csv", "https://example.org/"])(
  "%s leads somewhere",
  (link) => {
    expect(brokenIn(link)).toEqual([]);
  }
);

test.each([
  ["en/what.html?table=a", "no such file in the site"],
  ["en/why.html?x=1#causes", "no such id there"],
  ["/en/why.html", "an absolute path does not work from a folder: make it relative"],
  ["en/", "a folder does not open without a server: name its index.html"]
])("%s is broken: %s", (link, cause) => {
  expect(brokenIn(link)).toEqual([`index.html: broken link: "${link}" (${cause})`]);
});
