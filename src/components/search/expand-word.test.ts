import {describe, expect, test} from "vitest";
import {expandWord, toEntry} from "./expand-word.js";

/** The words of a vocabulary that a typed word finds, those that weigh most first. */
function find(typed: string, words: readonly string[]): string[] {
  const found = expandWord(
    typed,
    words.map((word) => toEntry(word, "sv")),
    "sv"
  );
  return [...found].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

describe("a typed word finds", () => {
  const cases: [name: string, typed: string, words: string[], found: string[]][] = [
    ["itself before its inflections", "flicka", ["flickornas", "flicka"], ["flicka", "flickornas"]],
    ["what begins with it", "människo", ["människohandel"], ["människohandel"]],
    ["compounds of any length that hold it", "handel", ["människohandelsliknande"], ["människohandelsliknande"]],
    ["compounds that hold its stem", "flicka", ["tonårsflickor"], ["tonårsflickor"]],
    ["words with rings and dots, typed without", "manniskohandel", ["människohandel"], ["människohandel"]],
    ["words without rings and dots, typed with", "öst", ["ost"], ["ost"]],
    ["what is written as typed first", "för", ["for", "för"], ["för", "for"]],
    [
      "compounds as typed before what begins alike without dots",
      "handel",
      ["händelser", "barnhandel"],
      ["barnhandel", "händelser"]
    ],
    ["nothing inside a word by three letters", "kon", ["ekonomi"], []],
    ["nothing that it does not stand in", "pojke", ["flicka"], []]
  ];
  test.each(cases)("%s", (_, typed, words, found) => {
    expect(find(typed, words)).toEqual(found);
  });
});

test("the nearer a word is to the typed one, the more it weighs", () => {
  const words = ["flicka", "flickor", "flickaktig", "flickvän", "ungflickan", "tonårsflickor"];
  expect(find("flicka", words)).toEqual(words);
});
