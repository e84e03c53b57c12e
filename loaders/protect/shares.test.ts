import {describe, expect, test} from "vitest";
import type {ProtectedCell} from "../model/protected.js";
import {shareOf} from "./shares.js";

const shown = (value: number): ProtectedCell => ({status: "published", value});
const hidden: ProtectedCell = {status: "suppressed"};
const range: ProtectedCell = {status: "bounded", lower: 10, upper: 30};
const rounded: ProtectedCell = {status: "rounded", value: 25, base: 5};

describe("a share of protected counts", () => {
  test.each([
    [shown(12), shown(28), 43],
    [shown(5), shown(20), 25],
    [shown(333), shown(1000), 33]
  ])("is told in whole per cent where part, rest and base are large enough: %o of %o", (part, base, percent) => {
    expect(shareOf(part, base, 5)).toEqual({status: "blurred", percent});
  });

  test.each([
    ["a hidden part", hidden, shown(28), "hidden"],
    ["a hidden base", shown(12), hidden, "hidden"],
    ["a base that is a range", shown(12), range, "hidden"],
    ["a rounded part", rounded, shown(100), "hidden"],
    ["a part that is missing", {status: "missing"}, shown(28), "hidden"],
    ["a base below twenty", shown(9), shown(19), "small-base"],
    ["a part below the threshold", shown(4), shown(28), "small-part"],
    ["no part at all", shown(0), shown(28), "small-part"],
    ["a rest below the threshold", shown(24), shown(28), "small-part"],
    ["the whole", shown(28), shown(28), "small-part"]
  ] as const)("is refused for %s", (_name, part, base, reason) => {
    expect(shareOf(part, base, 5)).toEqual({status: "refused", reason});
  });

  test("follows the threshold of its table", () => {
    expect(shareOf(shown(7), shown(40), 10)).toEqual({status: "refused", reason: "small-part"});
    expect(shareOf(shown(7), shown(40), 5)).toEqual({status: "blurred", percent: 18});
  });

  test("refuses a part that is larger than its base: the counts contradict each other", () => {
    expect(() => shareOf(shown(30), shown(28), 5)).toThrow("part larger than its base: 30 of 28");
  });
});
