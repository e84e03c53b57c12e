import fc from "fast-check";
import {expect, test} from "vitest";
import {rate} from "./rate.js";

test("two children of 100,000 are two per 100,000", () => {
  expect(rate(2, 100_000, 100_000)).toBe(2);
});

test("no child is a rate of zero", () => {
  expect(rate(0, 293, 1000)).toBe(0);
});

test.each([
  [1, 0, "exposure is not positive: 0"],
  [1, Number.NaN, "exposure is not positive: NaN"],
  [-1, 10, "count is negative: -1"]
])("%s of %s throws", (numerator, exposure, message) => {
  expect(() => rate(numerator, exposure, 1000)).toThrow(new RangeError(message));
});

test("a rate grows with its count and gives it back", () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.integer({min: 1, max: 1e8}), (count, exposure) => {
      expect((rate(count, exposure, 1000) * exposure) / 1000).toBeCloseTo(count, 5);
    })
  );
});
