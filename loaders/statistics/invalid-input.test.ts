import {describe, expect, test} from "vitest";
import * as s from "./index.js";

const c = {conf: 0.95};

describe("invalid input throws a RangeError that says what is wrong", () => {
  test.each<[string, () => unknown, string]>([
    [
      "a negative count",
      () => s.wilson({x: -1, n: 3, ...c}),
      "x is not a count: -1 (a whole number of 0 or more is meant)"
    ],
    [
      "half a child",
      () => s.wilson({x: 0.5, n: 3, ...c}),
      "x is not a count: 0.5 (a whole number of 0 or more is meant)"
    ],
    [
      "NaN",
      () => s.clopperPearson({x: Number.NaN, n: 3, ...c}),
      "x is not a count: NaN (a whole number of 0 or more is meant)"
    ],
    ["more successes than trials", () => s.clopperPearson({x: 4, n: 3, ...c}), "x exceeds n: 4 of 3"],
    ["the same, Jeffreys", () => s.jeffreys({x: 4, n: 3, ...c}), "x exceeds n: 4 of 3"],
    ["the same, mid-P", () => s.binomMidP({x: 4, n: 3, ...c}), "x exceeds n: 4 of 3"],
    ["the same, difference", () => s.newcombeDiff({x1: 4, n1: 3, x2: 0, n2: 1, ...c}), "x exceeds n: 4 of 3"],
    ["a level of 95", () => s.wilson({x: 1, n: 3, conf: 95}), "conf is not between 0 and 1: 95 (such as 0.95)"],
    ["a share of 2", () => s.binomTest({x: 1, n: 3, p0: 2}), "p0 is not between 0 and 1: 2"],
    ["events without exposure", () => s.poissonExact({x: 1, exposure: 0, ...c}), "x is 1 but exposure is 0"],
    [
      "negative exposure",
      () => s.poissonExact({x: 0, exposure: -1, ...c}),
      "exposure is not a number of 0 or more: -1"
    ],
    [
      "girls without population",
      () => s.detectionSensitivity({girls: 1, boys: 0, popGirls: 0, popBoys: 1, ...c}),
      "x1 is 1 but t1 is 0"
    ],
    [
      "lists that do not fit",
      () => s.directStandardise({events: [1], population: [1, 2], standard: [1], ...c}),
      "lists differ in length: events 1, population 2, standard 1"
    ],
    [
      "the same, trend",
      () => s.cochranArmitage({x: [1], n: [2], scores: []}),
      "lists differ in length: x 1, n 1, scores 0"
    ],
    [
      "a negative rate",
      () => s.indirectStandardise({events: [1], population: [1], standardRates: [-1], ...c}),
      "standardRates 1 is not a number of 0 or more: -1"
    ],
    [
      "a 2×3 table",
      () =>
        s.fisher2x2({
          table: [
            [1, 2, 3],
            [1, 2, 3]
          ],
          ...c
        }),
      "table is not 2×2: 2×3"
    ],
    ["a ragged table", () => s.chiSquare({table: [[1, 2], [1]]}), "row 2 of the table has 1 cells, the first has 2"],
    ["a table of no cells", () => s.fisherRxC({table: []}), "table has no cells"],
    [
      "a negative cell",
      () =>
        s.fisherRxC({
          table: [
            [1, -2],
            [1, 2]
          ]
        }),
      "cell 1,2 is not a count: -2 (a whole number of 0 or more is meant)"
    ],
    ["strata of two sizes", () => s.cmhGeneral({strata: [[[1, 2]], [[1], [2]]]}), "strata differ in size: 1×2, 2×1"],
    ["no factors", () => s.dasGupta({factorsA: [], factorsB: []}), "no factors"],
    [
      "a negative share",
      () => s.kitagawa({compA: [-1], rateA: [1], compB: [1], rateB: [1]}),
      "compA 1 is not a number of 0 or more: -1"
    ],
    [
      "a table that its sizes do not make",
      () => s.loglinIpf({table: [1], dims: [2], margins: [[1]]}),
      "table has 1 cells, its dims make 2"
    ],
    [
      "a margin that is not there",
      () => s.loglinIpf({table: [1, 2], dims: [2], margins: [[2]]}),
      "margin names dimension 2 of 1"
    ],
    [
      "half a girl",
      () => s.manskiShare({girls: 0.5, boys: 0, unknown: 0}),
      "girls is not a count: 0.5 (a whole number of 0 or more is meant)"
    ],
    ["a negative ratio", () => s.eValue({rr: -1, lower: 0, upper: 1}), "rr is not a ratio: -1"],
    [
      "limits beside the ratio",
      () => s.eValue({rr: 3, lower: 1, upper: 2}),
      "limits do not hold the ratio: 1 to 2 around 3"
    ],
    [
      "bounds that cross",
      () => s.imbensManski({lower: 1, upper: 0, seLower: 1, seUpper: 1, ...c}),
      "lower exceeds upper: 1 and 0"
    ],
    ["a p-value of 2", () => s.pAdjust({p: [0.5, 2]}), "p 2 is not between 0 and 1: 2"],
    ["no prior", () => s.dirichletPosterior({counts: [1], prior: [0], ...c}), "prior 1 is not a number above 0: 0"],
    ["a shape of 0", () => s.betaQuantile({p: 0.5, a: 0, b: 1}), "a is not a number above 0: 0"],
    ["a negative statistic", () => s.chisqSf({x: -1, df: 1}), "x is not a number of 0 or more: -1"],
    ["more of y than n", () => s.logisticGlm({y: [3], n: [2], X: [[1]]}), "y 1 exceeds n 1: 3 of 2"],
    [
      "a column that follows from another",
      () =>
        s.firthLogistic({
          y: [1, 1],
          n: [2, 2],
          X: [
            [1, 1],
            [1, 1]
          ]
        }),
      "the information is singular: a column of X follows from others, or the data are separated (use firthLogistic)"
    ]
  ])("%s", (_, call, message) => {
    expect(call).toThrow(new RangeError(message));
  });

  test("a table that is too large for an exact test says so, and what to use", () => {
    const row = Array.from({length: 8}, (_, i) => 4000 + i);
    expect(() => s.fisherRxC({table: [row, row]})).toThrow(
      "table too large for an exact test: 64056 in 2×8 (use chiSquare)"
    );
  });

  test("separated data have no maximum of the likelihood", () => {
    expect(() =>
      s.logisticGlm({
        y: [6, 0],
        n: [6, 6],
        X: [
          [1, 0],
          [1, 1]
        ]
      })
    ).toThrow(RangeError);
  });
});
