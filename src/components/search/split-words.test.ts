import {describe, expect, test} from "vitest";
import {findWords, splitWords} from "./split-words.js";

describe("a text is its words", () => {
  const cases: [text: string, words: string[]][] = [
    ["Flickor och pojkar.", ["flickor", "och", "pojkar"]],
    ["15–17 år", ["15", "17", "år"]],
    ["människohandels-liknande", ["människohandels", "liknande"]],
    ["a\u030angest", ["ångest"]],
    ["the child’s rights", ["the", "child", "s", "rights"]],
    [" … ", []]
  ];
  test.each(cases)("%s", (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });
});

test("a word knows where it stands in the text", () => {
  expect(findWords("En Flicka")[1]).toEqual({term: "flicka", start: 3, end: 9});
});
