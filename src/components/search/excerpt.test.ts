import {describe, expect, test} from "vitest";
import {excerpt, markWords} from "./excerpt.js";

const show = (text: string, ...terms: string[]) =>
  markWords(text, new Set(terms))
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join("");

describe("words that were found are marked", () => {
  test.each([
    ["Flickor och pojkar", ["flickor"], "[Flickor] och pojkar"],
    ["pojkar och flickor", ["flickor", "pojkar"], "[pojkar] och [flickor]"],
    ["inga alls", ["flickor"], "inga alls"],
    ["", ["flickor"], ""]
  ])("%s", (text, terms, marked) => {
    expect(show(text, ...terms)).toBe(marked);
  });
});

describe("an excerpt", () => {
  const text = "ett två tre fyra fem sex sju åtta nio tio";
  test.each([
    ["begins at the beginning when the word is near it", "ett", "ett två tre fyra …"],
    ["stands around the word, cut between words", "sex", "… fem sex sju åtta …"],
    ["ends at the end", "tio", "… sju åtta nio tio"],
    ["is the beginning when no word stands in it", "elva", "ett två tre fyra …"]
  ])("%s", (_, term, expected) => {
    expect(excerpt(text, new Set([term]), 15)).toBe(expected);
  });

  test("is the whole of a short text", () => {
    expect(excerpt("kort", new Set(), 15)).toBe("kort");
  });
});
