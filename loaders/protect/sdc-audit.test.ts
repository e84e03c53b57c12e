import {describe, expect, test} from "vitest";
import {type AuditInput, type AuditOutput, sdcAudit} from "./index.js";

function names(size: number): string[] {
  return Array.from({length: size}, (_, atom) => `a${atom}`);
}

function audit(size: number, rest: Partial<AuditInput>): AuditOutput {
  return sdcAudit({atoms: names(size), published: [], queries: [], ...rest});
}

const equal = (atoms: number[], value: number, coefs?: number[]) => ({
  atoms,
  lo: value,
  hi: value,
  ...(coefs ? {coefs} : {})
});

describe("an audit of", () => {
  test.each<[string, number, Partial<AuditInput>, AuditOutput]>([
    [
      "nothing published: no upper end, and no number of solutions",
      2,
      {queries: [{atoms: [0]}, {atoms: [0, 1], coefs: [1, -1]}]},
      {
        feasible: true,
        lp: [
          [0, Number.POSITIVE_INFINITY],
          [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
        ],
        integer: [
          [0, Number.POSITIVE_INFINITY],
          [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
        ],
        exactlyDisclosed: []
      }
    ],
    [
      "no query",
      1,
      {published: [equal([0], 3)]},
      {feasible: true, lp: [], integer: [], exactlyDisclosed: [], integerSolutions: 1}
    ],
    ["no atom", 0, {}, {feasible: true, lp: [], integer: [], exactlyDisclosed: [], integerSolutions: 1}],
    [
      "infinite ends, as words or numbers",
      1,
      {
        published: [
          {atoms: [0], lo: "-Infinity", hi: 3},
          {atoms: [0], lo: 2, hi: Number.POSITIVE_INFINITY}
        ],
        queries: [{atoms: [0]}],
        atomLower: [0],
        atomUpper: ["Infinity"]
      },
      {feasible: true, lp: [[2, 3]], integer: [[2, 3]], exactlyDisclosed: [], integerSolutions: 2}
    ],
    ["a figure whose ends exclude each other", 1, {published: [{atoms: [0], lo: 3, hi: 2}]}, {feasible: false}],
    ["an atom whose ends exclude each other", 1, {atomLower: [3], atomUpper: [2]}, {feasible: false}],
    [
      "figures that only fractions fulfil",
      2,
      {published: [equal([0, 1], 3, [2, 2])], queries: [{atoms: [0]}]},
      {feasible: false}
    ],
    ["a figure where there is no atom", 0, {published: [{atoms: [], lo: 1, hi: 1}]}, {feasible: false}],
    ["a published nothing that is not zero", 1, {published: [{atoms: [], lo: 1, hi: 1}]}, {feasible: false}],
    [
      "an atom that stands twice in a figure",
      1,
      {published: [equal([0, 0], 6)], queries: [{atoms: [0]}]},
      {feasible: true, lp: [[3, 3]], integer: [[3, 3]], exactlyDisclosed: [0], integerSolutions: 1}
    ],
    [
      "millions, told to the last one",
      3,
      {
        published: [equal([0, 1, 2], 3_000_000), equal([0, 1], 2_000_001), {atoms: [0], lo: 1_000_000, hi: 1_000_002}],
        queries: [{atoms: [0]}, {atoms: [1]}, {atoms: [2]}, {atoms: [0, 1], coefs: [3, -2]}]
      },
      {
        feasible: true,
        lp: [
          [1_000_000, 1_000_002],
          [999_999, 1_000_001],
          [999_999, 999_999],
          [999_998, 1_000_008]
        ],
        integer: [
          [1_000_000, 1_000_002],
          [999_999, 1_000_001],
          [999_999, 999_999],
          [999_998, 1_000_008]
        ],
        exactlyDisclosed: [2],
        integerSolutions: 3
      }
    ]
  ])("%s", (_, size, rest, expected) => {
    expect(audit(size, rest)).toEqual(expected);
  });

  test("a share of a million: only what its decimals allow", () => {
    const found = audit(2, {
      published: [
        equal([0, 1], 1_000_000),
        {atoms: [0, 1], coefs: [1 - 0.33335, -0.33335], lo: "-Infinity", hi: 0},
        {atoms: [0, 1], coefs: [1 - 0.33325, -0.33325], lo: 0, hi: "Infinity"}
      ],
      queries: [{atoms: [0]}]
    });
    expect(found).toMatchObject({integer: [[333_250, 333_350]], integerSolutions: 101});
  });

  test.each<[string, Partial<AuditInput>, RegExp]>([
    ["an atom that is not there", {queries: [{atoms: [2]}]}, /no such atom: 2/],
    ["a position that is no whole number", {queries: [{atoms: [0.5]}]}, /no such atom: 0.5/],
    ["too few coefficients", {queries: [{atoms: [0, 1], coefs: [1]}]}, /1 coefficients for 2 atoms/],
    ["a coefficient that is no number", {queries: [{atoms: [0], coefs: [Number.NaN]}]}, /coefficient is no number/],
    ["too few bounds", {atomLower: [0]}, /atomLower has 1 bounds for 2 atoms/],
    ["a bound that is no number", {atomUpper: [1, Number.NaN]}, /atomUpper has a bound that is no number/],
    [
      "a word for a bound",
      {published: [{atoms: [0], lo: "many" as "Infinity", hi: 3}]},
      /published has a bound that is no number: "many"/
    ]
  ])("%s is refused", (_, rest, message) => {
    expect(() => audit(2, rest)).toThrow(RangeError);
    expect(() => audit(2, rest)).toThrow(message);
  });
});
