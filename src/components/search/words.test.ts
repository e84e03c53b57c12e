import {describe, expect, test} from "vitest";
import type {Hit} from "./search.js";
import {describeAnswer} from "./words.js";

const hits = (...pages: string[]): Hit[] =>
  pages.map((page) => ({section: {page, id: "", title: "", heading: "", text: ""}, terms: new Set()}));
const references = (count: number): Hit[] =>
  Array.from({length: count}, () => ({
    section: {page: "r", id: "", title: "", heading: "", text: "", isReference: true},
    terms: new Set()
  }));

describe("what a query has found is one sentence", () => {
  test.each([
    ["flicka", hits("a"), false, "”flicka”: 1 avsnitt på 1 sida.", "“flicka”: 1 section on 1 page."],
    ["flicka", hits("a", "a", "b"), false, "”flicka”: 3 avsnitt på 2 sidor.", "“flicka”: 3 sections on 2 pages."],
    [
      "flicka",
      [...hits("a"), ...references(2)],
      false,
      "”flicka”: 1 avsnitt på 1 sida, 2 källor i källförteckningen.",
      "“flicka”: 1 section on 1 page, 2 sources in the list of references."
    ],
    [
      "flicka",
      references(1),
      false,
      "”flicka”: 1 källa i källförteckningen.",
      "“flicka”: 1 source in the list of references."
    ],
    [
      "x",
      [],
      true,
      "Inget avsnitt innehåller ”x”. Pröva ett kortare ord eller ett annat ord.",
      "No section contains “x”. Try a shorter word or another word."
    ],
    [
      "flikca",
      hits("a"),
      true,
      "Inget avsnitt innehåller ”flikca”. Ord som stavas nästan likadant: 1 avsnitt på 1 sida.",
      "No section contains “flikca”. Words spelled nearly alike: 1 section on 1 page."
    ],
    [" ", [], false, "", ""]
  ])("%s", (query, found, approximate, sv, en) => {
    const answer = {hits: found, approximate};
    expect([describeAnswer(answer, query, "sv"), describeAnswer(answer, query, "en")]).toEqual([sv, en]);
  });

  test("says when only the best are shown", () => {
    const answer = {hits: hits(...Array.from({length: 51}, () => "a")), approximate: false};
    expect(describeAnswer(answer, "barn", "sv")).toBe("”barn”: 51 avsnitt på 1 sida. De 50 som passar bäst visas.");
  });
});
