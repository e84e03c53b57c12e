import {describe, expect, test} from "vitest";
import type {Claim} from "../../loaders/model/claim.js";
import {formatClaim} from "./claim.js";

const base = {
  id: "c",
  unit: "child",
  period: "2018",
  status: "exact",
  formula: "",
  inputs: [],
  sources: [],
  via: []
} as const;
const share: Claim = {...base, kind: "share", value: 19 / 57, numerator: 19, denominator: 57};

describe("a claim in both languages", () => {
  const cases: [name: string, claim: Claim, sv: string, en: string][] = [
    ["count", {...base, kind: "count", value: 2934}, "2\u00a0934", "2,934"],
    [
      "bounded count",
      {...base, kind: "count", value: null, lower: 1, upper: 4},
      "1\u00a0till\u00a04",
      "1\u00a0to\u00a04"
    ],
    ["open bound", {...base, kind: "count", value: null, lower: 17}, "minst\u00a017", "at least\u00a017"],
    ["share", share, "33\u00a0procent (19\u00a0av\u00a057)", "33\u00a0per cent (19\u00a0of\u00a057)"],
    [
      "share of a small base",
      {...share, value: 0.5, numerator: 9, denominator: 18},
      "9\u00a0av\u00a018",
      "9\u00a0of\u00a018"
    ],
    [
      "percentage without a base",
      {...base, kind: "share", value: 0.45},
      "45\u00a0procent (bas inte angiven)",
      "45\u00a0per cent (base not given)"
    ],
    [
      "percentage of a base",
      {...base, kind: "share", value: 0.64, denominator: 210},
      "64\u00a0procent (av\u00a0210)",
      "64\u00a0per cent (of\u00a0210)"
    ],
    [
      "effect",
      {...base, kind: "measure", value: -0.0829, format: "points"},
      "−8,3\u00a0procentenheter",
      "−8.3\u00a0percentage points"
    ],
    [
      "effect of nothing",
      {...base, kind: "measure", value: -0.0001, format: "points"},
      "0,0\u00a0procentenheter",
      "0.0\u00a0percentage points"
    ],
    ["strength of association", {...base, kind: "measure", value: 0.6235, format: "coefficient"}, "0,62", "0.62"],
    ["p-value", {...base, kind: "measure", value: 0.0455, format: "p-value"}, "0,046", "0.046"],
    ["tiny p-value", {...base, kind: "measure", value: 1e-9, format: "p-value"}, "<\u00a00,001", "<\u00a00.001"],
    [
      "interval of a share",
      {...base, kind: "range", value: null, lower: 0.337, upper: 0.606, format: "share"},
      "34 till 61\u00a0procent",
      "34 to 61\u00a0per cent"
    ],
    [
      "interval of a ratio",
      {...base, kind: "range", value: null, lower: 0.63, upper: 1.76, format: "ratio"},
      "0,63 till 1,76",
      "0.63 to 1.76"
    ],
    [
      "range without end",
      {...base, kind: "range", value: null, lower: 2, format: "ratio"},
      "minst 2,0",
      "at least 2.0"
    ],
    [
      "sentence",
      {
        ...base,
        kind: "statement",
        value: 14.06,
        left: {numerator: 862, denominator: 1261},
        right: {numerator: 252, denominator: 5182},
        margin: 1,
        lower: 12.2,
        upper: 16.2,
        clusteredLower: 11,
        strength: "is"
      },
      "862\u00a0av\u00a01\u00a0261 mot 252\u00a0av\u00a05\u00a0182; kvot 14, intervall 12 till 16",
      "862\u00a0of\u00a01,261 against 252\u00a0of\u00a05,182; ratio 14, interval 12 to 16"
    ],
    ["rate", {...base, kind: "rate", value: 2.88, per: 100_000, numerator: 166, denominator: 5_759_393}, "2,9", "2.9"],
    ["ratio", {...base, kind: "ratio", value: 2}, "2,0\u00a0gånger", "2.0\u00a0times"],
    ["comparison", {...base, kind: "comparison", value: "fewer", left: 19, right: 38}, "färre än", "fewer than"],
    [
      "wording",
      {...base, kind: "wording", value: null, text: {sv: "jämn", en: "even"}, wordingLanguage: "sv", wording: "jämn"},
      "jämn",
      "even"
    ]
  ];
  test.each(cases)("%s", (_name, claim, sv, en) => {
    expect([formatClaim(claim, "sv"), formatClaim(claim, "en")]).toEqual([sv, en]);
  });
});

describe("forms of a share", () => {
  test.each([
    ["of", "19\u00a0av\u00a057", "19\u00a0of\u00a057"],
    ["numerator", "19", "19"],
    ["denominator", "57", "57"]
  ] as const)("%s", (form, sv, en) => {
    expect([formatClaim(share, "sv", form), formatClaim(share, "en", form)]).toEqual([sv, en]);
  });

  test("a published percentage has no base to show", () => {
    const percentage: Claim = {...base, kind: "share", value: 0.45};
    expect(() => formatClaim(percentage, "sv", "of")).toThrow(
      'claim "c" is published as a percentage only, it has no form "of"'
    );
  });

  test("a count has no parts", () => {
    expect(() => formatClaim({...base, kind: "count", value: 1}, "sv", "of")).toThrow(
      'claim "c" is a count, it has no form "of"'
    );
  });
});
