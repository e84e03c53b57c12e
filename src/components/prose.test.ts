// @vitest-environment jsdom
import {expect, test} from "vitest";
import {prose, type Reference} from "./prose.js";

const cited = (id: string, short: string, shortLanguage?: string): Reference => ({
  id,
  entry: {sv: "", en: ""},
  short: {sv: short, en: short},
  language: "sv",
  ...(shortLanguage === undefined ? {} : {shortLanguage})
});
const references = [cited("act", "Lag om barnets rättigheter", "sv"), cited("agency", "Migrationsverket 2017")];

test("a citation in the words of the publication is spoken in its language, names and numbers in the page's", () => {
  const languages = (language: "sv" | "en") =>
    [...prose(language, {claims: [], references}).cite("act", "agency").querySelectorAll("a")].map((link) =>
      link.getAttribute("lang")
    );
  expect([languages("sv"), languages("en")]).toEqual([
    [null, null],
    ["sv", null]
  ]);
});
