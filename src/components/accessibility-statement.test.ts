// @vitest-environment jsdom
import {expect, test} from "vitest";
import type {AccessibilityStatement} from "../../loaders/model/accessibility.js";
import {
  checkTable,
  complianceSentence,
  methodSentence,
  shortcomingList,
  withoutCheckList
} from "./accessibility-statement.js";

const text = (word: string) => ({sv: `${word} sv`, en: `${word} en`});
const shortcoming = {id: "s", reason: text("reason"), criteria: [], since: "2026-03-02", planned: text("plan")};
const statement: AccessibilityStatement = {
  compliance: "partly",
  shortcomings: [
    {...shortcoming, id: "a", text: text("breach"), law: true, criteria: ["1.4.3"]},
    {...shortcoming, id: "b", text: text("other"), law: false}
  ],
  assessed: "2026-03-02",
  updated: "2026-03-03",
  browser: "Chromium 1",
  axe: "4",
  pages: 2,
  checks: [
    {id: "c", title: text("check"), criteria: ["1.4.3"], combinations: ["320 px, forced colours"], passed: 1, failed: 1}
  ],
  withoutCheck: [{number: "1.2.1", level: "A", title: text("media"), law: true, absent: text("none")}],
  covered: {law: 1, beyond: 0}
};

test.each([
  ["fully", "helt förenlig", "fully compliant"],
  ["partly", "delvis förenlig", "partly compliant"],
  ["not", "inte förenlig", "not compliant"]
] as const)("%s: the law's own words", (compliance, sv, en) => {
  expect(complianceSentence({...statement, compliance}, "sv").querySelector("strong")?.textContent).toBe(sv);
  expect(complianceSentence({...statement, compliance}, "en").querySelector("strong")?.textContent).toBe(en);
});

test("every shortcoming stands with its reason and its date, those against the act by themselves", () => {
  const list = shortcomingList(statement, "en");
  expect([...list.querySelectorAll("h3")].map((heading) => heading.textContent)).toEqual([
    "Where the act’s requirements are not met",
    "Other possible obstacles"
  ]);
  expect([...list.querySelectorAll("li")].map((item) => item.textContent)).toEqual([
    "breach en Reason: reason en Plan: plan en Known since 2 March 2026. WCAG 1.4.3.",
    "other en Reason: reason en Plan: plan en Known since 2 March 2026."
  ]);
  expect(shortcomingList({...statement, shortcomings: []}, "sv").textContent).toBe("Inga brister är kända.");
});

test("the table says in the page's language where each check looked, and on how many pages it found nothing", () => {
  const cells = [...checkTable(statement, "sv").querySelectorAll("tbody th, tbody td")].map((cell) => cell.textContent);
  expect(cells).toEqual(["check sv", "320 px, egna färger", "1.4.3", "1 av 2"]);
});

test("before the first assessment it says that there is none, and shows no table", () => {
  expect(methodSentence({...statement, pages: 0}, "en").textContent).toBe(
    "The tests have not been recorded for this edition yet."
  );
  expect(checkTable({...statement, pages: 0}, "en").textContent).toBe("");
});

test("a criterion without a check says how it is met", () => {
  expect(withoutCheckList(statement, "en").textContent).toContain("1.2.1 media en: none en");
});
