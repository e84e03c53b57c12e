import {expect, test} from "vitest";
import {PUBLICATION} from "../../tests/made-publication.js";
import type {Assessment, CheckResult, Criterion, Shortcoming} from "../model/accessibility.js";
import {complianceOf, makeStatement} from "./accessibility.js";

const text = {sv: "s", en: "e"};
const criterion = (number: string, more: Partial<Criterion> = {}): Criterion => ({
  number,
  level: "AA",
  title: text,
  law: true,
  ...more
});
const criteria = [criterion("1.4.3"), criterion("2.5.8", {law: false}), criterion("1.2.1", {absent: text})];
const checks = [
  {id: "contrast", title: text, criteria: ["1.4.3"]},
  {id: "targets", title: text, criteria: ["2.5.8"]}
];
const passed = (id: string): CheckResult => ({id, combinations: [], passed: 2, failed: []});
const failed = (id: string): CheckResult => ({
  id,
  combinations: [],
  passed: 1,
  failed: [{page: "a.html", findings: 3, first: "f"}]
});
const shortcoming = (law: boolean): Shortcoming => ({
  id: "s",
  text,
  reason: text,
  criteria: [],
  law,
  since: "2026-01-01",
  planned: text
});

function state({
  results = [passed("contrast"), passed("targets")],
  shortcomings = [] as Shortcoming[],
  pages = ["a.html", "b.html"],
  placeholder = false
} = {}) {
  const assessment: Assessment = {
    date: "2026-03-02",
    browser: "b",
    axe: "a",
    pages,
    checks: results
  };
  const edition = {...PUBLICATION.edition, date: "2026-03-01"};
  return makeStatement({criteria, checks, shortcomings, assessment, publication: {placeholder, edition}});
}

test.each([
  ["nothing failed, nothing known", {}, "fully"],
  ["a shortcoming that the law does not ask about", {shortcomings: [shortcoming(false)]}, "fully"],
  ["a shortcoming against the law", {shortcomings: [shortcoming(true)]}, "partly"],
  ["a check of the law's criteria failed", {results: [failed("contrast"), passed("targets")]}, "partly"],
  ["a check beyond the law failed", {results: [passed("contrast"), failed("targets")]}, "fully"],
  ["nobody to report problems to", {placeholder: true}, "partly"],
  ["most checks failed", {results: [failed("contrast"), failed("targets")]}, "not"]
] as const)("%s: compliance follows by rule", (_, given, compliance) => {
  expect(state(given as Parameters<typeof state>[0]).compliance).toBe(compliance);
});

test("a failed check is a shortcoming by itself, with its pages and criteria, before those beyond the law", () => {
  const {shortcomings} = state({results: [failed("contrast"), passed("targets")], shortcomings: [shortcoming(false)]});
  expect(shortcomings.map(({id, law, criteria}) => [id, law, criteria])).toEqual([
    ["check-contrast", true, ["1.4.3"]],
    ["s", false, []]
  ]);
  expect(shortcomings[0]?.text.en).toContain("a.html");
});

test("as long as nothing has been assessed, that is a shortcoming against the law", () => {
  const {shortcomings, compliance} = state({pages: []});
  expect([shortcomings.map(({id}) => id), compliance]).toEqual([["not-assessed"], "partly"]);
});

test("half of the checks are not most of them", () => {
  expect(complianceOf([{law: true}], [failed("contrast"), passed("targets")])).toBe("partly");
});

test("the statement counts what checks cover and names the rest", () => {
  const {covered, withoutCheck, pages, updated} = state();
  expect({covered, rest: withoutCheck.map(({number}) => number), pages, updated}).toEqual({
    covered: {law: 1, beyond: 1},
    rest: ["1.2.1"],
    pages: 2,
    updated: "2026-03-02"
  });
});

test.each([
  ["a draft, which is planned for later", "draft", "2026-04-01", "2026-03-02"],
  ["a trial that was frozen later", "trial", "2026-04-01", "2026-04-01"],
  ["an edition released before the assessment", "released", "2026-03-01", "2026-03-02"]
] as const)("the statement is as new as what was done last: %s", (_, state, date, expected) => {
  const edition = {...PUBLICATION.edition, state, date};
  const assessment = {date: "2026-03-02", browser: "b", axe: "a", pages: ["a.html"], checks: []};
  const publication = {placeholder: false, edition};
  const absent = [criterion("1.2.1", {absent: text})];
  const statement = makeStatement({criteria: absent, checks: [], shortcomings: [], assessment, publication});
  expect(statement.updated).toBe(expected);
});

test("a criterion that there is not stops the build", () => {
  expect(() => state({shortcomings: [{...shortcoming(true), criteria: ["1.4.33"]}]})).toThrow(
    'unknown criterion in "s": "1.4.33" (known: data/accessibility/criteria.json)'
  );
});

test("a check that did not look at every page stops the build", () => {
  const results = [passed("contrast"), {...passed("targets"), passed: 0}];
  expect(() => state({results})).toThrow('check "targets" looked at 0 of 2 pages (run npm run assess)');
});

test("a check without a record and a criterion without an answer stop the build", () => {
  expect(() => state({results: [passed("contrast")]})).toThrow('check without an assessment: "targets"');
  const open = [...criteria, criterion("1.3.2")];
  const assessment: Assessment = {
    date: "2026-03-02",
    browser: "b",
    axe: "a",
    pages: ["a.html", "b.html"],
    checks: [passed("contrast"), passed("targets")]
  };
  const edition = {...PUBLICATION.edition, date: "2026-03-01"};
  const publication = {placeholder: false, edition};
  expect(() => makeStatement({criteria: open, checks, shortcomings: [], assessment, publication})).toThrow(
    "neither why nor who looked: 1.3.2"
  );
});
