import {expect, test} from "vitest";
import * as s from "./index.js";

test("large shapes hold their digits, where the library's do not", () => {
  // R 4.2.2: qgamma(0.975, 1000), qgamma(0.5, 3000), pgamma(5100, 5001, lower.tail = FALSE)
  expect(s.gammaQuantile({p: 0.975, shape: 1000, rate: 1}).x).toBeCloseTo(1062.9211512248878, 8);
  expect(s.gammaQuantile({p: 0.5, shape: 3000, rate: 1}).x).toBeCloseTo(2999.66667325183, 8);
  // chi-square with twice the shape
  expect(s.chisqSf({x: 10_200, df: 10_002}).p).toBeCloseTo(1 - 0.9185681713546052, 11);
});
