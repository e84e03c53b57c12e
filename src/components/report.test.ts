// @vitest-environment jsdom
import {tableFromIPC} from "apache-arrow";
import {describe, expect, test} from "vitest";
import type {Claim} from "../../loaders/model/claim.js";
import {purposeBySexUk} from "../../loaders/tables/purpose-by-sex-uk.js";
import {toArrow} from "../../loaders/write/arrow.js";
import {report} from "./report.js";

const claim: Claim = {
  id: "coordinators.2018.girls",
  kind: "count",
  value: 19,
  unit: "child",
  period: "2018",
  status: "exact",
  formula: "19",
  inputs: [],
  sources: [],
  via: []
};
const text = {sv: "NMT 2018", en: "NMT 2018"};
const data = {claims: [claim], references: [{id: "nmt-2018", entry: text, short: text}]};

describe("the vocabulary of a page", () => {
  test("a claim is its number, linked to its trace on the page of the same language", () => {
    const links = [report("sv", data), report("en", data)].map(({claim}) => claim("coordinators.2018.girls"));
    expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["19", "./sparning.html#coordinators.2018.girls"],
      ["19", "./trace.html#coordinators.2018.girls"]
    ]);
  });

  test("a citation leads to its entry in the list of references", () => {
    const citation = report("sv", data).cite("nmt-2018");
    expect(citation.textContent).toBe("(NMT 2018)");
    expect(citation.querySelector("a")?.getAttribute("href")).toBe("./kallor.html#ref-nmt-2018");
  });

  test("an unknown claim is refused, with the known ones that are near", () => {
    expect(() => report("sv", data).claim("coordinators.2081.girls")).toThrow(
      'unknown claim: "coordinators.2081.girls" (known: coordinators.2018.girls)'
    );
  });

  test("an unknown reference is refused", () => {
    expect(() => report("sv", data).cite("nowhere")).toThrow('unknown reference: "nowhere"');
  });
});

describe("a figure", () => {
  const table = purposeBySexUk();
  const references = table.sources.map((id) => ({id, entry: text, short: {sv: id, en: id}}));
  const make = (language: "sv" | "en") =>
    report(language, {claims: [], references}).figure("fig-purposes-uk", tableFromIPC(toArrow(table)));

  test("is one object: number, headline, subtitle, chart, text alternative, table, source, notes and downloads", async () => {
    const figure = await make("sv");
    expect(figure.querySelector(".figure-number")?.textContent).toMatch(/^Figur\u00a0\d+$/);
    for (const selector of [
      ".figure-title",
      ".figure-subtitle",
      "svg[role=img]",
      "details table caption",
      ".figure-footnotes"
    ]) {
      expect(figure.querySelector(selector), selector).not.toBeNull();
    }
    const alternative = figure.querySelector("svg")?.getAttribute("aria-labelledby") ?? "";
    expect(figure.querySelector(`#${alternative}`)?.textContent).toContain("pojkar 2\u00a0934");
    const downloads = [...figure.querySelectorAll("a[download]")].map((link) => link.getAttribute("href"));
    expect(downloads).toEqual([
      "./data/purpose-by-sex-uk.csv",
      "./data/purpose-by-sex-uk.arrow",
      "./figures/sv/fig-purposes-uk.png",
      "./figures/sv/fig-purposes-uk.svg"
    ]);
    expect(figure.querySelector('a[href="#fig-purposes-uk"]')?.textContent).toBe("#fig-purposes-uk");
  });

  test("speaks the language of its page, with its numbers", async () => {
    const figure = await make("en");
    expect(figure.querySelector(".figure-number")?.textContent).toMatch(/^Figure/);
    expect(figure.querySelector(".visually-hidden")?.textContent).toContain("boys 2,934");
    expect(figure.querySelector("a[download]")?.getAttribute("href")).toBe("../data/purpose-by-sex-uk.csv");
  });

  test("refuses a table that is not its own", async () => {
    const {figure} = report("sv", {claims: [], references});
    await expect(figure("fig-purposes-eu", tableFromIPC(toArrow(table)))).rejects.toThrow(
      'figure "fig-purposes-eu" shows table "purpose-by-sex-eu", but was given "purpose-by-sex-uk"'
    );
  });
});
