import fc from "fast-check";
import {describe, expect, test} from "vitest";
import * as s from "./index.js";

const conf = fc.constantFrom(0.8, 0.9, 0.95, 0.99);
const trials = fc.tuple(fc.nat(2000), fc.double({min: 0, max: 1, noNaN: true})).map(([n, share]) => {
  return {x: Math.round(n * share), n};
});
const counts = (length: number) => fc.array(fc.nat(60), {minLength: length, maxLength: length});
const fourfold = counts(4).map(([a = 0, b = 0, c = 0, d = 0]) => [
  [a, b],
  [c, d]
]);
const strata = fc.array(fourfold, {minLength: 1, maxLength: 5});

/** Every number in a result, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

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

describe("bounds nest", () => {
  test("an unknown child more widens them, and what is known lies inside", () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), fc.nat(100), (girls, boys, unknown) => {
        const [few, more] = [s.manskiShare({girls, boys, unknown}), s.manskiShare({girls, boys, unknown: unknown + 1})];
        expect(more.lower).toBeLessThanOrEqual(few.lower);
        expect(more.upper).toBeGreaterThanOrEqual(few.upper);
        const known = few.shareKnown ?? few.lower;
        expect(known).toBeGreaterThanOrEqual(few.lower - 1e-12);
        expect(known).toBeLessThanOrEqual(few.upper + 1e-12);
      })
    );
  });

  test("within a purpose they are as wide as without children of unknown purpose, or wider", () => {
    fc.assert(
      fc.property(counts(6), ([girlsK = 0, boysK = 0, unknownSexK = 0, girlsU = 0, boysU = 0, both = 0]) => {
        const of = (girlsUnknownPurpose: number, boysUnknownPurpose: number, bothUnknown: number) =>
          s.manskiShareInPurpose({girlsK, boysK, unknownSexK, girlsUnknownPurpose, boysUnknownPurpose, bothUnknown});
        const [narrow, wide] = [of(0, 0, 0), of(girlsU, boysU, both)];
        if (girlsK + boysK + unknownSexK === 0) return;
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
      })
    );
  });

  test("an interval of bounds holds the bounds", () => {
    const se = fc.double({min: 0, max: 0.2, noNaN: true});
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), se, se, (from, width, seLower, seUpper) => {
        const bounds = {lower: from / 100, upper: (from + width) / 100};
        const {lower, upper} = s.imbensManski({...bounds, seLower, seUpper, conf: 0.95});
        expect(lower).toBeLessThanOrEqual(bounds.lower);
        expect(upper).toBeGreaterThanOrEqual(bounds.upper);
      })
    );
  });
});

describe("tests of association", () => {
  test("Fisher’s test of a 2×2 table is the r×c test of it", () => {
    fc.assert(
      fc.property(fourfold, (table) => {
        expect(s.fisherRxC({table}).pValue).toBeCloseTo(s.fisher2x2({table, conf: 0.95}).pValue, 9);
      }),
      {numRuns: 50}
    );
  });

  test("the exact r×c test is the sum over every table with these margins", () => {
    const table = fc.array(fc.array(fc.nat(3), {minLength: 3, maxLength: 3}), {minLength: 3, maxLength: 3});
    fc.assert(
      fc.property(table, (cells) => {
        expect(s.fisherRxC({table: cells}).pValue).toBeCloseTo(bruteForce(cells), 9);
      }),
      {numRuns: 40}
    );
  });

  test("one stratum: the stratified exact test is Fisher’s", () => {
    fc.assert(
      fc.property(fourfold, (table) => {
        const {pValueExactCentral, pValueExactMinlike} = s.cmh2x2xK({strata: [table]});
        const {pValue, pValueCentral} = s.fisher2x2({table, conf: 0.95});
        expect(pValueExactCentral).toBeCloseTo(pValueCentral, 9);
        expect(pValueExactMinlike).toBeCloseTo(pValue, 9);
      }),
      {numRuns: 50}
    );
  });

  test("the general stratified test of 2×2 tables is the special one", () => {
    fc.assert(
      fc.property(strata, (tables) => {
        const [general, special] = [s.cmhGeneral({strata: tables}), s.cmh2x2xK({strata: tables})];
        expect(general.pValue).toBeCloseTo(special.pValue, 8);
      })
    );
  });

  test("adjusted p-values are no smaller, and no adjusted one is above 1", () => {
    fc.assert(
      fc.property(fc.array(fc.double({min: 0, max: 1, noNaN: true}), {maxLength: 12}), (p) => {
        for (const adjusted of Object.values(s.pAdjust({p})) as number[][]) {
          expect(adjusted.every((value, i) => value >= (p[i] ?? 0) - 1e-15 && value <= 1)).toBe(true);
        }
      })
    );
  });
});

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

/** The same by listing every table: slow, and too simple to be wrong. */
function bruteForce(table: readonly (readonly number[])[]): number {
  const rows = table.map((row) => row.reduce((sum, cell) => sum + cell, 0));
  const columns = (table[0] ?? []).map((_, j) => table.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  const weightOf = (cells: readonly number[]) => 1 / cells.reduce((product, cell) => product * factorial(cell), 1);
  const weights: number[] = [];
  const fill = (cells: number[]) => {
    const at = cells.length;
    if (at === rows.length * columns.length) {
      const fits = columns.every(
        (sum, j) => sum === rows.reduce((s2, _, i) => s2 + (cells[i * columns.length + j] ?? 0), 0)
      );
      if (fits) weights.push(weightOf(cells));
      return;
    }
    const row = Math.floor(at / columns.length);
    const used = cells.slice(row * columns.length).reduce((sum, cell) => sum + cell, 0);
    const left = (rows[row] ?? 0) - used;
    const isLast = at % columns.length === columns.length - 1;
    for (let cell = isLast ? left : 0; cell <= Math.min(left, columns[at % columns.length] ?? 0); cell++)
      fill([...cells, cell]);
  };
  fill([]);
  const [whole, limit] = [weights.reduce((sum, w) => sum + w, 0), weightOf(table.flat()) * (1 + 1e-7)];
  return weights.filter((weight) => weight <= limit).reduce((sum, weight) => sum + weight, 0) / whole;
}
