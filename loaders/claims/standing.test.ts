import {describe, expect, test} from "vitest";
import type {EvidenceKind} from "../model/explanation.js";
import {standingOf} from "./standing.js";

const items = (...kinds: EvidenceKind[]) => kinds.map((kind) => ({kind, text: {sv: "x", en: "x"}, sources: ["a"]}));

describe("the standing of an explanation follows the kinds of evidence", () => {
  test.each<[string, EvidenceKind[], EvidenceKind[]]>([
    ["untested", [], []],
    ["untested", [], ["swedish-figures"]],
    ["indicated", ["account", "research"], ["foreign-figures"]],
    ["elsewhere", ["foreign-figures", "account"], ["account"]],
    ["supported", ["swedish-figures"], ["research"]],
    ["contested", ["foreign-figures"], ["swedish-figures"]],
    ["contested", ["swedish-figures"], ["foreign-figures"]]
  ])("%s: for %j, against %j", (standing, pro, against) => {
    expect(standingOf({for: items(...pro), against: items(...against)})).toBe(standing);
  });
});
