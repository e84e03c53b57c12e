import fc from "fast-check";
import {expect, test} from "vitest";
import * as s from "../index.js";

test("no result holds NaN, whatever counts there are, none included", () => {
  const few = fc.array(fc.constantFrom(0, 0, 1, 2, 7), {minLength: 8, maxLength: 8});
  fc.assert(
    fc.property(few, ([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0]) => {
      const table = [
        [a, b, e],
        [c, d, f]
      ];
      const pair = [
        [
          [a, b],
          [c, d]
        ],
        [
          [e, f],
          [g, h]
        ]
      ];
      const level = {conf: 0.95};
      const results = [
        s.clopperPearson({x: a, n: a + b, ...level}),
        s.wilson({x: a, n: a + b, ...level}),
        s.jeffreys({x: a, n: a + b, ...level}),
        s.binomMidP({x: a, n: a + b, ...level}),
        s.binomTest({x: a, n: a + b, p0: 0.5}),
        s.newcombeDiff({x1: a, n1: a + b, x2: c, n2: c + d, ...level}),
        s.rateRatioExact({x1: a, t1: 1, x2: b, t2: 2, ...level}),
        s.detectionSensitivity({girls: a, boys: b, popGirls: 9, popBoys: 8, ...level}),
        s.directStandardise({events: [a, b], population: [9, 9], standard: [c, d], ...level}),
        s.indirectStandardise({events: [a, b], population: [c, d], standardRates: [0.1, 0], ...level}),
        s.fisher2x2({table: pair[0] ?? [], ...level}),
        s.fisherRxC({table}),
        s.chiSquare({table}),
        s.chiSquareYates({table: pair[0] ?? []}),
        s.cmh2x2xK({strata: pair}),
        s.cmhGeneral({strata: pair}),
        s.simpson({strata: pair}),
        s.shareDecomposition({girls1: [a, b], boys1: [c, d], girls2: [e, f], boys2: [g, h]}),
        s.loglinIpf({table: [a, b, c, d], dims: [2, 2], margins: [[1], [2]]}),
        s.manskiShare({girls: a, boys: b, unknown: c}),
        s.dirichletPosterior({counts: [a, b], prior: [0.5, 0.5], ...level}),
        s.cochranArmitage({x: [a, b], n: [a + c, b + d], scores: [0, 1]}),
        s.poissonTrendExact({x: [a, b, c], exposure: [1, 1, 2], scores: [0, 1, 2]}),
        s.imbensManski({lower: 0, upper: a, seLower: b, seUpper: c, ...level}),
        s.firthLogistic({
          y: [a, b],
          n: [a + c + 1, b + d + 1],
          X: [
            [1, 0],
            [1, 1]
          ]
        })
      ];
      expect(numbersIn(results).some(Number.isNaN)).toBe(false);
    })
  );
});

/** Every number in a result, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
