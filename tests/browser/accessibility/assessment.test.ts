import {expect, test} from "vitest";
import {readAccessibility} from "../../../loaders/read/accessibility.js";
import {axeVersion} from "../axe.js";
import {DIST, listPages} from "../site.js";
import {findNavigationFaults} from "./checks/navigation.js";
import {CHECKS} from "./checks.js";

const {checks, criteria, assessment} = readAccessibility();
const known = [...CHECKS.map(({id}) => id), "navigation"].sort();

test("what the statement tells of is what the tests check, each with its record", () => {
  expect(checks.map(({id}) => id).sort()).toEqual(known);
  expect(assessment.checks.map(({id}) => id).sort()).toEqual(known);
});

test("every criterion that a check names is one of WCAG 2.2", () => {
  const numbers = new Set(criteria.map(({number}) => number));
  expect(checks.flatMap((check) => check.criteria).filter((number) => !numbers.has(number))).toEqual([]);
});

test("the record is of the pages that the site has, by the axe that is installed (else: npm run assess)", () => {
  expect(assessment.pages).toEqual(listPages());
  expect(assessment.axe).toBe(axeVersion());
  for (const {id, passed, failed} of assessment.checks)
    expect(passed + failed.length, id).toBe(assessment.pages.length);
});

test("navigation, footer and the link to the statement are the same on every page, and no title stands twice", () => {
  expect(Object.fromEntries(findNavigationFaults(DIST, listPages()))).toEqual({});
});
