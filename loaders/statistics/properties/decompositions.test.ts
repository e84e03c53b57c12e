import fc from "fast-check";
import {describe, expect, test} from "vitest";
import * as s from "../index.js";
import {counts} from "./generators.js";

describe("decompositions add up exactly", () => {
  test("Kitagawa", () => {
    const list = fc.array(fc.double({min: 0, max: 1, noNaN: true}), {minLength: 4, maxLength: 4});
    fc.assert(
      fc.property(list, list, list, list, (compA, rateA, compB, rateB) => {
        const {difference, composition, rate, threefold} = s.kitagawa({compA, rateA, compB, rateB});
        expect(composition + rate).toBeCloseTo(difference, 12);
        expect(threefold.composition + threefold.rate + threefold.interaction).toBeCloseTo(difference, 12);
      })
    );
  });

  test("Das Gupta, of any number of factors", () => {
    const factor = fc.tuple(fc.double({min: 0, max: 2, noNaN: true}), fc.double({min: 0, max: 2, noNaN: true}));
    fc.assert(
      fc.property(fc.array(factor, {minLength: 1, maxLength: 6}), (factors) => {
        const {effects, difference} = s.dasGupta({
          factorsA: factors.map(([a]) => a),
          factorsB: factors.map(([, b]) => b)
        });
        expect(effects.reduce((sum, effect) => sum + effect, 0)).toBeCloseTo(difference, 10);
      })
    );
  });

  test("the girls’ share", () => {
    fc.assert(
      fc.property(counts(4), counts(4), counts(4), counts(4), (girls1, boys1, girls2, boys2) => {
        const {difference, mixEffect, withinEffect} = s.shareDecomposition({girls1, boys1, girls2, boys2});
        if (difference === null) return;
        expect((mixEffect ?? 0) + (withinEffect ?? 0)).toBeCloseTo(difference, 12);
      })
    );
  });
});

test("the crossed decomposition adds up, and does not care which division comes first", () => {
  const side = fc.array(counts(3), {minLength: 2, maxLength: 2});
  fc.assert(
    fc.property(side, side, side, side, (girls1, boys1, girls2, boys2) => {
      const turn = (table: number[][]) => [0, 1, 2].map((j) => table.map((row) => row[j] ?? 0));
      const own = s.crossShareDecomposition({
        first: {girls: girls1, boys: boys1},
        second: {girls: girls2, boys: boys2}
      });
      const turned = s.crossShareDecomposition({
        first: {girls: turn(girls1), boys: turn(boys1)},
        second: {girls: turn(girls2), boys: turn(boys2)}
      });
      if (own.difference === null) return;
      const {rowEffect, columnEffect, withinEffect} = own;
      expect((rowEffect ?? 0) + (columnEffect ?? 0) + (withinEffect ?? 0)).toBeCloseTo(own.difference, 10);
      expect(turned.columnEffect).toBeCloseTo(rowEffect ?? 0, 10);
      expect(turned.withinEffect).toBeCloseTo(withinEffect ?? 0, 10);
    })
  );
});
