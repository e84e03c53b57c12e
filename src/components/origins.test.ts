import {expect, test} from "vitest";
import {groupOrigins} from "./origins.js";

test.each([
  ["a.csv:3", ["a.csv:3"]],
  ["a.csv:13-15 a.csv:8-10", ["a.csv:8-10, 13-15"]],
  ["a.csv:4 a.csv:2 a.csv:3", ["a.csv:2-4"]],
  ["a.csv:2-5 a.csv:3-4 a.csv:6", ["a.csv:2-6"]],
  ["a.csv:9 b.csv:2 a.csv:7", ["a.csv:7, 9", "b.csv:2"]],
  ["data/gaps.json", ["data/gaps.json"]],
  ["", []]
])("%s is read as one text a file", (origin, texts) => {
  expect(groupOrigins(origin)).toEqual(texts);
});
