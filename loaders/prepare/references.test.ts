import {describe, expect, test} from "vitest";
import {formatReferences} from "./references.js";

const agency = [{literal: "Länsstyrelsen i Stockholms län"}];
const accessed = {"date-parts": [[2026, 11, 24]]};
const REFERENCES = [
  {id: "b", type: "report", title: "Andra", author: agency, issued: {"date-parts": [[2012]]}, language: "sv"},
  {
    id: "a",
    type: "report",
    title: "Första",
    author: agency,
    issued: {"date-parts": [[2012]]},
    number: "2012:27",
    URL: "https://example.org/a",
    accessed,
    language: "sv"
  },
  {
    id: "law",
    type: "legislation",
    title: "Lag om ändring",
    number: "SFS 2018:601",
    issued: {"date-parts": [[2018, 6, 7]]},
    language: "sv"
  },
  {id: "unnumbered", type: "legislation", title: "Lag om barnets rättigheter", language: "sv"},
  {id: "undated", type: "webpage", title: "Sida", author: [{literal: "Migrationsverket"}], language: "sv"}
];
const formatted = new Map(formatReferences(REFERENCES).map((reference) => [reference.id, reference]));

describe("references", () => {
  test("an entry has author, year, title, number, address and date of access, in the page's language", () => {
    expect(formatted.get("a")?.entry.sv).toContain("(hämtad 24 november 2026)");
    expect(formatted.get("a")?.entry.en).toContain("(accessed 24 November 2026)");
    expect(formatted.get("a")?.entry.sv).toContain("<i>Första</i>. 2012:27. https://example.org/a");
  });
  test("works of one author and year are told apart, alike in the list and in the text", () => {
    const shorts = ["a", "b"].map((id) => formatted.get(id)?.short.sv);
    expect(new Set(shorts).size).toBe(2);
    for (const id of ["a", "b"]) {
      const letter = /2012([ab])/.exec(formatted.get(id)?.short.sv ?? "")?.[1];
      expect(formatted.get(id)?.entry.sv).toContain(`2012${letter}`);
    }
  });
  test("a statute is known by its number", () => {
    expect(formatted.get("law")?.short).toEqual({sv: "SFS 2018:601", en: "SFS 2018:601"});
  });
  test("a statute without a number is known by its title, which keeps its language", () => {
    expect(formatted.get("unnumbered")).toMatchObject({
      short: {en: "Lag om barnets rättigheter"},
      shortLanguage: "sv"
    });
    for (const id of ["law", "a"]) expect(formatted.get(id)?.shortLanguage, id).toBeUndefined();
  });
  test("no date is said in words", () => {
    expect(formatted.get("undated")?.short).toEqual({sv: "Migrationsverket u.å.", en: "Migrationsverket n.d."});
  });
});
