import {describe, expect, test} from "vitest";
import {strengthOf} from "./strength.js";

describe("strength words follow the interval", () => {
  test.each([
    ["is", "even three at a time the whole interval is above", {value: 3, lower: 2.1, clusteredLower: 1.5}, 1],
    ["suggests", "above for single children, not for groups", {value: 2, lower: 1.1, clusteredLower: 0.9}, 1],
    ["may", "above, but the interval reaches below", {value: 1.4, lower: 0.8, clusteredLower: 0.6}, 1],
    ["contradicted", "below", {value: 0.9, lower: 0.5, clusteredLower: 0.4}, 1],
    ["contradicted", "equal is not more", {value: 1, lower: 0.6, clusteredLower: 0.4}, 1],
    ["contradicted", "nothing to divide by", {value: null, lower: 0, clusteredLower: 0}, 1],
    ["is", "at the margin with both intervals", {value: 12, lower: 10, clusteredLower: 10}, 10],
    ["may", "more, and above the margin, but not surely", {value: 12, lower: 9, clusteredLower: 7}, 10],
    ["contradicted", "more, but less than the sentence says", {value: 9, lower: 8, clusteredLower: 7}, 10]
  ] as const)("%s: %s", (strength, _, evidence, margin) => {
    expect(strengthOf(evidence, margin)).toBe(strength);
  });
});
