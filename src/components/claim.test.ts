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
    ["bounded count", {...base, kind: "count", value: null, lower: 1, upper: 4}, "1–4", "1–4"],
    ["open bound", {...base, kind: "count", value: null, lower: 17}, "minst 17", "at least 17"],
    ["share", share, "33\u00a0procent", "33\u00a0per cent"],
    ["rate", {...base, kind: "rate", value: 2.88, per: 100_000, numerator: 166, denominator: 5_759_393}, "2,9", "2.9"],
    ["ratio", {...base, kind: "ratio", value: 2}, "2,0\u00a0gånger", "2.0\u00a0times"],
    ["comparison", {...base, kind: "comparison", value: "fewer", left: 19, right: 38}, "färre än", "fewer than"],
    [
      "wording",
      {...base, kind: "wording", value: null, text: {sv: "jämn", en: "even"}, wording: "jämn"},
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
    ["key", "33\u00a0procent; 19\u00a0av\u00a057", "33\u00a0per cent; 19\u00a0of\u00a057"],
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
