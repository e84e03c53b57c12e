import {describe, expect, test} from "vitest";
import {stem} from "./stem.js";

describe("Swedish inflections share a stem", () => {
  test.each([
    ["flick", ["flicka", "flickan", "flickor", "flickorna", "flickornas", "flickas"]],
    ["pojk", ["pojke", "pojken", "pojkar", "pojkarna", "pojkarnas"]],
    ["barn", ["barn", "barnet", "barnen", "barns", "barnens"]],
    ["ändamål", ["ändamål", "ändamålet", "ändamålen"]],
    ["utsatt", ["utsatt", "utsatta", "utsatts"]]
  ])("%s: %j", (shared, words) => {
    expect(words.map((word) => stem(word, "sv"))).toEqual(words.map(() => shared));
  });
});

test.each(["polis", "status", "handel", "kön", "lagen"])("%s stays whole in Swedish", (word) => {
  expect(stem(word, "sv")).toBe(word);
});

test.each([
  ["girls", "girl"],
  ["boys", "boy"],
  ["cases", "case"],
  ["trafficking", "traffick"],
  ["suspected", "suspect"],
  ["analysis", "analysis"],
  ["status", "status"],
  ["child", "child"]
])("in English %s has the stem %s", (word, expected) => {
  expect(stem(word, "en")).toBe(expected);
});
