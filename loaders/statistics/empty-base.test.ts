import {describe, expect, test} from "vitest";
import * as s from "./index.js";

const c = {conf: 0.95};

describe("an empty base is no error: no estimate, and the widest interval", () => {
  test("of a share", () => {
    for (const interval of [s.clopperPearson, s.wilson])
      expect(interval({x: 0, n: 0, ...c})).toEqual({estimate: null, lower: 0, upper: 1});
    for (const interval of [s.jeffreys, s.binomMidP])
      expect(interval({x: 0, n: 0, ...c})).toEqual({lower: 0, upper: 1});
    expect(s.newcombeDiff({x1: 0, n1: 0, x2: 1, n2: 2, ...c})).toEqual({estimate: null, lower: -1, upper: 1});
    expect(s.binomTest({x: 0, n: 0, p0: 0.5})).toEqual({pValueMinlike: 1, pValueCentral: 1});
  });

  test("of a rate", () => {
    const widest = {lower: 0, upper: Number.POSITIVE_INFINITY};
    expect(s.poissonExact({x: 0, exposure: 0, ...c})).toEqual({rate: null, ...widest});
    expect(s.rateRatioExact({x1: 0, t1: 0, x2: 3, t2: 5, ...c})).toMatchObject({rateRatio: null, ...widest});
    expect(s.directStandardise({events: [0], population: [0], standard: [1], ...c})).toEqual({
      crude: null,
      adjusted: null,
      ...widest
    });
    expect(s.indirectStandardise({events: [0], population: [0], standardRates: [1], ...c})).toMatchObject({
      smr: null,
      ...widest
    });
  });

  test("of a table, of strata, of a trend, of bounds", () => {
    expect(
      s.chiSquare({
        table: [
          [0, 0],
          [0, 0]
        ]
      })
    ).toMatchObject({statistic: 0, df: 0, pValue: 1, cramersV: null});
    expect(
      s.fisherRxC({
        table: [
          [0, 0],
          [0, 0]
        ]
      })
    ).toEqual({pValue: 1});
    expect(
      s.fisher2x2({
        table: [
          [0, 0],
          [0, 0]
        ],
        ...c
      })
    ).toMatchObject({pValue: 1, oddsRatioCmle: null});
    expect(s.cmh2x2xK({strata: []})).toMatchObject({statistic: null, orMH: null, breslowDay: null});
    expect(s.cmhGeneral({strata: []})).toEqual({statistic: null, df: 0, pValue: 1});
    expect(s.simpson({strata: []})).toMatchObject({crudeOR: null, orMH: null, reversal: false});
    expect(s.cochranArmitage({x: [], n: [], scores: []})).toEqual({z: null, chi2: null, pValue: 1});
    expect(s.poissonTrendExact({x: [0], exposure: [1], scores: [1]})).toEqual({
      pValue: 1,
      expectedScore: null,
      observedScore: null
    });
    expect(s.manskiShare({girls: 0, boys: 0, unknown: 0})).toEqual({lower: 0, upper: 1, width: 1, shareKnown: null});
    expect(s.shareDecomposition({girls1: [0], boys1: [0], girls2: [1], boys2: [1]})).toMatchObject({
      share1: null,
      difference: null
    });
    expect(s.pAdjust({p: []})).toEqual({holm: [], BH: [], BY: [], bonferroni: []});
  });
});
