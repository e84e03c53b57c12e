import fc from "fast-check";
import {describe, expect, test} from "vitest";
import * as s from "../index.js";
import {conf, fourfold, trials} from "./generators.js";

describe("an interval holds its estimate, and a surer one holds it", () => {
  test.each([s.clopperPearson, s.wilson])("%o", (interval) => {
    fc.assert(
      fc.property(trials, conf, ({x, n}, level) => {
        const {estimate, lower, upper} = interval({x, n, conf: level});
        const surer = interval({x, n, conf: 0.999});
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(estimate ?? lower).toBeGreaterThanOrEqual(lower);
        expect(estimate ?? upper).toBeLessThanOrEqual(upper);
        expect(surer.lower).toBeLessThanOrEqual(lower);
        expect(surer.upper).toBeGreaterThanOrEqual(upper);
      })
    );
  });

  test("intervals of girls and of boys mirror each other", () => {
    fc.assert(
      fc.property(trials, conf, ({x, n}, level) => {
        for (const interval of [s.clopperPearson, s.wilson, s.jeffreys, s.binomMidP]) {
          const [girls, boys] = [interval({x, n, conf: level}), interval({x: n - x, n, conf: level})];
          expect(girls.lower).toBeCloseTo(1 - boys.upper, 10);
        }
      })
    );
  });

  test("the mid-P interval lies inside the exact one", () => {
    fc.assert(
      fc.property(trials, conf, ({x, n}, level) => {
        const [exact, mid] = [s.clopperPearson({x, n, conf: level}), s.binomMidP({x, n, conf: level})];
        expect(mid.lower).toBeGreaterThanOrEqual(exact.lower - 1e-12);
        expect(mid.upper).toBeLessThanOrEqual(exact.upper + 1e-12);
      })
    );
  });

  test("a rate, a rate ratio and a difference", () => {
    fc.assert(
      fc.property(trials, trials, conf, (one, other, level) => {
        const rate = s.poissonExact({x: one.x, exposure: one.n + 1, conf: level});
        expect(rate.lower).toBeLessThanOrEqual(rate.rate ?? 0);
        expect(rate.upper).toBeGreaterThanOrEqual(rate.rate ?? 0);
        const ratio = s.rateRatioExact({x1: one.x, t1: one.n + 1, x2: other.x, t2: other.n + 1, conf: level});
        expect(ratio.lower).toBeLessThanOrEqual(ratio.rateRatio ?? ratio.lower);
        expect(ratio.upper).toBeGreaterThanOrEqual(ratio.rateRatio ?? ratio.upper);
        const difference = s.newcombeDiff({x1: one.x, n1: one.n, x2: other.x, n2: other.n, conf: level});
        expect(difference.lower).toBeLessThanOrEqual(difference.estimate ?? difference.lower);
        expect(difference.upper).toBeGreaterThanOrEqual(difference.estimate ?? difference.upper);
      })
    );
  });
});

describe("a central p-value agrees with the central interval", () => {
  test("of a rate ratio", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (x1, x2) => {
        const {lower, upper, pValueCentral} = s.rateRatioExact({x1, t1: 3, x2, t2: 2, conf: 0.95});
        if (Math.abs(pValueCentral - 0.05) > 1e-9) expect(pValueCentral < 0.05).toBe(lower > 1 || upper < 1);
      })
    );
  });

  test("of an odds ratio", () => {
    fc.assert(
      fc.property(fourfold, (table) => {
        const {lower, upper, pValueCentral} = s.fisher2x2({table, conf: 0.95});
        if (Math.abs(pValueCentral - 0.05) > 1e-9) expect(pValueCentral < 0.05).toBe(lower > 1 || upper < 1);
      }),
      {numRuns: 50}
    );
  });
});
