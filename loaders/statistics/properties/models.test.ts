import fc from "fast-check";
import {expect, test} from "vitest";
import * as s from "../index.js";
import {counts, trials} from "./generators.js";

test("a log-linear fit keeps the margins that it was given", () => {
  fc.assert(
    fc.property(counts(8), (table) => {
      const {fit, lrt, pearson} = s.loglinIpf({table, dims: [2, 2, 2], margins: [[1, 2], [3]]});
      const sumOver = (cells: readonly number[], keep: (i: number) => boolean) =>
        cells.reduce((sum, cell, i) => (keep(i) ? sum + cell : sum), 0);
      for (const group of [0, 1, 2, 3])
        expect(sumOver(fit, (i) => i % 4 === group)).toBeCloseTo(
          sumOver(table, (i) => i % 4 === group),
          8
        );
      expect(Math.min(lrt, pearson)).toBeGreaterThanOrEqual(0);
    })
  );
});

test("Firth’s regression of one group is the share with half a child added to each side", () => {
  fc.assert(
    fc.property(trials, ({x, n}) => {
      if (n === 0) return;
      const {coef} = s.firthLogistic({y: [x], n: [n], X: [[1]]});
      expect(coef[0]).toBeCloseTo(Math.log((x + 0.5) / (n - x + 0.5)), 8);
    })
  );
});

test("who is likelier to be larger: the two chances add up to 1", () => {
  const shape = fc.double({min: 0.5, max: 300, noNaN: true});
  fc.assert(
    fc.property(shape, shape, shape, shape, (a1, b1, a2, b2) => {
      const [one, other] = [s.probGreater({a1, b1, a2, b2}), s.probGreater({a1: a2, b1: b2, a2: a1, b2: b1})];
      expect(one.p + other.p).toBeCloseTo(1, 8);
    }),
    {numRuns: 40}
  );
});
