import fc from "fast-check";
import {describe, expect, test} from "vitest";
import * as s from "../index.js";
import {conf, counts, trials} from "./generators.js";

describe("children who were found together", () => {
  test("one at a time: the plain intervals; more at a time: wider ones", () => {
    fc.assert(
      fc.property(trials, trials, conf, (one, other, level) => {
        const plain = s.wilson({...one, conf: level});
        const rates = {x1: one.x, t1: one.n + 1, x2: other.x, t2: other.n + 1, conf: level};
        const exact = s.rateRatioExact(rates);
        const share = [1, 2, 3].map((phi) => s.clusteredShare({...one, phi, conf: level}));
        const ratio = [1, 2, 3].map((phi) => s.clusteredRateRatio({...rates, phi}));
        expect(share[0]).toEqual(plain);
        expect(ratio[0]?.lower).toBeCloseTo(exact.lower, 10);
        for (const intervals of [share, ratio]) {
          for (const [narrow, wide] of [
            [0, 1],
            [1, 2]
          ] as const) {
            expect(intervals[wide]?.lower).toBeLessThanOrEqual((intervals[narrow]?.lower ?? 0) + 1e-12);
            expect(intervals[wide]?.upper).toBeGreaterThanOrEqual((intervals[narrow]?.upper ?? 1) - 1e-12);
          }
        }
      })
    );
  });

  test("an odds ratio’s interval widens by the root of how many", () => {
    const table = [
      [30, 20],
      [10, 40]
    ];
    const [one, four] = [1, 4].map((phi) => s.clusteredOddsRatio({table, phi, conf: 0.95}));
    const width = (interval?: {lower: number; upper: number}) =>
      Math.log((interval?.upper ?? 1) / (interval?.lower ?? 1));
    expect(width(four)).toBeCloseTo(2 * width(one), 12);
  });

  test("less than one at a time is refused", () => {
    expect(() => s.clusteredShare({x: 1, n: 2, phi: 0.5, conf: 0.95})).toThrow("phi is below 1");
  });

  test("the corrected V by itself is that of the whole test", () => {
    fc.assert(
      fc.property(fc.array(counts(3), {minLength: 2, maxLength: 3}), (table) => {
        const [alone, whole] = [s.correctedV(table), s.chiSquare({table}).cramersVBiasCorrected];
        if (whole === null) expect(alone).toBeNull();
        else expect(alone).toBeCloseTo(whole, 7);
      })
    );
  });

  test("the bootstrap of Cramér’s V draws the same every time, and holds the estimate of a clear association", () => {
    const input = {
      table: [
        [80, 20],
        [30, 70]
      ],
      phi: 1,
      replicates: 500,
      conf: 0.95
    };
    const [first, second] = [s.cramersVInterval(input), s.cramersVInterval(input)];
    expect(first).toEqual(second);
    expect(first.lower).toBeLessThan(first.estimate ?? 0);
    expect(first.upper).toBeGreaterThan(first.estimate ?? 1);
  });
});
