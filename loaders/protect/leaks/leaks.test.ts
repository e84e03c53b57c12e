import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {clopperPearson} from "../../statistics/clopper-pearson.js";
import {jeffreys} from "../../statistics/jeffreys.js";
import {wilson} from "../../statistics/wilson.js";
import {type CiLeakInput, ciLeak, type PercentLeakInput, percentLeak} from "../index.js";

const METHODS = {wilson, "clopper-pearson": clopperPearson, jeffreys};

function round(value: number, decimals: number): number {
  return Number((Math.round(value * 10 ** decimals) / 10 ** decimals).toFixed(decimals));
}

/** Every pair, with the difference in whole numbers of arbitrary size. */
function tryAllShares({shownPercent, decimals, nMin, nMax}: PercentLeakInput): [number, number][] {
  const shown = BigInt(shownPercent.toFixed(decimals).replace(".", ""));
  const unit = 10n ** BigInt(decimals);
  const pairs: [number, number][] = [];
  for (let n = nMin; n <= nMax; n++)
    for (let x = 0; x <= n; x++) {
      const difference = 200n * unit * BigInt(x) - 2n * shown * BigInt(n);
      if ((difference < 0n ? -difference : difference) <= BigInt(n)) pairs.push([x, n]);
    }
  return pairs;
}

function tryAllIntervals(input: CiLeakInput): [number, number][] {
  const half = 0.5 * 10 ** -input.decimals + 1e-9;
  const pairs: [number, number][] = [];
  for (let n = input.nMin; n <= input.nMax; n++)
    for (let x = 0; x <= n; x++) {
      const {lower, upper} = METHODS[input.method]({x, n, conf: input.conf});
      const isShown =
        Math.abs(100 * lower - input.shownLower) <= half && Math.abs(100 * upper - input.shownUpper) <= half;
      if (isShown) pairs.push([x, n]);
    }
  return pairs;
}

const shares = fc.integer({min: 1, max: 500}).chain((n) => fc.tuple(fc.nat({max: n}), fc.constant(n)));

describe("a percentage gives away", () => {
  test("just what trying every pair gives, the true one among them", () => {
    fc.assert(
      fc.property(shares, fc.nat({max: 2}), fc.boolean(), ([x, n], decimals, isWide) => {
        const range = isWide ? {nMin: 1, nMax: 500} : {nMin: Math.max(1, n - 3), nMax: n + 3};
        const input = {shownPercent: round((100 * x) / n, decimals), decimals, ...range};
        const {count, solutions} = percentLeak(input);
        expect(solutions).toEqual(tryAllShares(input));
        expect(count).toBe(solutions.length);
        expect(solutions).toContainEqual([x, n]);
      }),
      {numRuns: 60, seed: 5}
    );
  });

  test.each<[string, PercentLeakInput, [number, number][]]>([
    ["a half that is rounded up", {shownPercent: 13, decimals: 0, nMin: 8, nMax: 8}, [[1, 8]]],
    ["a half that is rounded down", {shownPercent: 12, decimals: 0, nMin: 8, nMax: 8}, [[1, 8]]],
    [
      "a half that floating point misses",
      {shownPercent: 33.3, decimals: 1, nMin: 2000, nMax: 2000},
      [
        [665, 2000],
        [666, 2000],
        [667, 2000]
      ]
    ],
    [
      "nothing of it",
      {shownPercent: 0, decimals: 2, nMin: 2, nMax: 3},
      [
        [0, 2],
        [0, 3]
      ]
    ],
    [
      "all of it",
      {shownPercent: 100, decimals: 1, nMin: 2, nMax: 3},
      [
        [2, 2],
        [3, 3]
      ]
    ],
    ["a share that no such base has", {shownPercent: 50, decimals: 1, nMin: 3, nMax: 3}, []]
  ])("%s", (_, input, solutions) => {
    expect(percentLeak(input)).toEqual({count: solutions.length, solutions});
  });

  test.each<[string, Partial<PercentLeakInput>, RegExp]>([
    ["no base", {nMin: 0}, /bases must be whole numbers from 1/],
    ["an empty range", {nMin: 3, nMax: 2}, /3 to 2/],
    ["a base that is no whole number", {nMax: 2.5}, /1 to 2.5/],
    ["negative decimals", {decimals: -1}, /decimals .*-1/],
    ["a negative share", {shownPercent: -1}, /from 0 to 100: -1/],
    ["more than all", {shownPercent: 101}, /from 0 to 100: 101/],
    ["what is no number", {shownPercent: Number.NaN}, /from 0 to 100: NaN/]
  ])("%s is refused", (_, wrong, message) => {
    const input = {shownPercent: 50, decimals: 0, nMin: 1, nMax: 9, ...wrong};
    expect(() => percentLeak(input)).toThrow(RangeError);
    expect(() => percentLeak(input)).toThrow(message);
  });
});

describe("an interval gives away", () => {
  test.each(["wilson", "clopper-pearson", "jeffreys"] as const)("just what trying every pair gives: %s", (method) => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 60}).chain((n) => fc.tuple(fc.nat({max: n}), fc.constant(n))),
        fc.nat({max: 2}),
        fc.constantFrom(0.9, 0.95),
        ([x, n], decimals, conf) => {
          const {lower, upper} = METHODS[method]({x, n, conf});
          const shown = {shownLower: round(100 * lower, decimals), shownUpper: round(100 * upper, decimals)};
          const input = {...shown, decimals, method, conf, nMin: 1, nMax: 60};
          const {count, solutions} = ciLeak(input);
          expect(solutions).toEqual(tryAllIntervals(input));
          expect(count).toBe(solutions.length);
          expect(solutions).toContainEqual([x, n]);
        }
      ),
      {numRuns: 6, seed: 6}
    );
  });

  test("the one count among 500 bases", () => {
    const {lower, upper} = clopperPearson({x: 7, n: 311, conf: 0.95});
    const shown = {shownLower: round(100 * lower, 2), shownUpper: round(100 * upper, 2)};
    const {solutions} = ciLeak({...shown, decimals: 2, method: "clopper-pearson", conf: 0.95, nMin: 1, nMax: 500});
    expect(solutions).toEqual([[7, 311]]);
  });

  test.each<[string, Partial<CiLeakInput>, RegExp]>([
    ["an unknown method", {method: "toString" as "wilson"}, /unknown method of intervals: "toString"/],
    ["an interval that ends before it starts", {shownLower: 60}, /60 to 56/],
    ["an end that is no percentage", {shownUpper: 120}, /from 0 to 100: 120/],
    ["a level of one", {conf: 1}, /level .*: 1/],
    ["no base", {nMin: 0}, /bases/]
  ])("%s is refused", (_, wrong, message) => {
    const input = {
      shownLower: 9,
      shownUpper: 56,
      decimals: 0,
      method: "wilson" as const,
      conf: 0.95,
      nMin: 1,
      nMax: 9,
      ...wrong
    };
    expect(() => ciLeak(input)).toThrow(RangeError);
    expect(() => ciLeak(input)).toThrow(message);
  });
});
