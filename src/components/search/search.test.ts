import {describe, expect, test} from "vitest";
import {makeSearch} from "./search.js";

const section = (id: string, heading: string, text: string) => ({page: "a.html", id, title: "A", heading, text});
const search = makeSearch({
  language: "sv",
  sections: [
    section("law", "Lagen", "Brottet människohandel och människohandelsliknande brott."),
    section("girls", "Flickor", "Om dem."),
    section("both", "Båda", "Flickor och pojkar."),
    section("words", "Ord", "Tonåringar, av tonårsflickornas och tonårsflickor."),
    section("plain", "Utan prickar", "Filen heter manniskohandel.csv.")
  ]
});
const find = (query: string) => search(query).hits.map((hit) => hit.section.id);

describe("a query finds sections, best first", () => {
  const cases: [name: string, query: string, ids: string[]][] = [
    ["a word in a heading comes before one in the text", "flickor", ["girls", "both", "words"]],
    ["every word must stand in the section", "flicka pojke", ["both"]],
    ["a compound is found by its inner part", "liknande", ["law"]],
    ["what is written as typed comes first: with dots", "människohandel", ["law", "plain"]],
    ["what is written as typed comes first: without dots", "manniskohandel", ["plain", "law"]],
    ["a single letter is no word", "f", []],
    ["an empty query finds nothing", " ", []],
    ["a word that stands nowhere finds nothing", "xylofon", []]
  ];
  test.each(cases)("%s", (_, query, ids) => {
    expect(find(query)).toEqual(ids);
  });
});

test("a reference is found by its title, after the sections of the report", () => {
  const reference = (id: string, heading: string, text: string) => ({
    ...section(id, heading, text),
    isReference: true as const
  });
  const search = makeSearch({
    language: "sv",
    sections: [
      reference("ref-bra", "Om flickor", "Brå (2022). Om flickor."),
      section("girls", "Flickor", "De flesta av dem som rapporten handlar om."),
      reference("ref-un", "Pojkar", "FN (2020). Pojkar.")
    ]
  });
  const find = (query: string) => search(query).hits.map((hit) => hit.section.id);
  expect(find("flickor")).toEqual(["girls", "ref-bra"]);
  expect(find("pojkar")).toEqual(["ref-un"]);
  expect(find("brå 2022")).toEqual(["ref-bra"]);
});

test("a misspelt word finds what is spelled nearly alike, and says so", () => {
  expect([find("pojakr"), search("pojakr").approximate]).toEqual([["both"], true]);
  expect(search("pojkar").approximate).toBe(false);
});

test("a hit names the words that answered, as they are written", () => {
  expect([...(search("flicka").hits[2]?.terms ?? [])].sort()).toEqual(["tonårsflickor", "tonårsflickornas"]);
});
