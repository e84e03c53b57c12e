import {describe, expect, test} from "vitest";
import {nearestFirst} from "./nearest-first.js";

const hit = (...terms: string[]) => ({terms: new Set(terms)});
const girl = new Map([
  ["flicka", 1],
  ["flickor", 0.8],
  ["flickvän", 0.5],
  ["ungflickan", 0.4],
  ["tonårsflickor", 0.3]
]);
const boy = new Map([["pojke", 1]]);
const sort = (hits: {terms: Set<string>}[], weights: Map<string, number>[]) =>
  nearestFirst(hits, weights).map(({terms}) => [...terms].join(" "));

describe("hits come by how near their words are", () => {
  test("the word and its inflections, what begins with it, what holds it, what holds its stem", () => {
    const hits = [hit("tonårsflickor"), hit("ungflickan"), hit("flickvän"), hit("flickor")];
    expect(sort(hits, [girl])).toEqual(["flickor", "flickvän", "ungflickan", "tonårsflickor"]);
  });

  test("the order stays within a level", () => {
    expect(sort([hit("flickor"), hit("flicka")], [girl])).toEqual(["flickor", "flicka"]);
  });

  test("the nearest of a hit's words counts", () => {
    expect(sort([hit("flickvän"), hit("tonårsflickor", "flicka")], [girl])).toEqual([
      "tonårsflickor flicka",
      "flickvän"
    ]);
  });

  test("of several typed words the farthest decides", () => {
    expect(sort([hit("tonårsflickor", "pojke"), hit("flickor", "pojke")], [girl, boy])).toEqual([
      "flickor pojke",
      "tonårsflickor pojke"
    ]);
  });
});
