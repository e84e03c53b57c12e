import type {AccessibilityStatement, Criterion, Shortcoming} from "../../loaders/model/accessibility.js";
import type {Language} from "./chapters.js";
import {element} from "./element.js";
import {formatDate, formatNumber} from "./format.js";
import {columnHeads, framedTable} from "./framed-table.js";

const WORDS = {
  sv: {
    compliance: {fully: "helt förenlig", partly: "delvis förenlig", not: "inte förenlig"},
    is: "Publikationen är",
    with: "med lagen om tillgänglighet till digital offentlig service.",
    law: "Avvikelser från lagens krav",
    besides: "Andra möjliga hinder",
    none: "Inga brister är kända.",
    reason: "Skäl:",
    planned: "Plan:",
    since: "Känd sedan",
    criteria: "WCAG",
    assessed: "Bedömningen gjordes",
    updated: "Redogörelsen uppdaterades senast",
    notYet: "Proven har inte redovisats för den här utgåvan än.",
    caption: "Proven: vad som prövas, i vilka lägen och på hur många sidor utan fel",
    check: "Prov",
    combinations: "Lägen",
    pages: "Sidor utan fel",
    every: "oberoende av läge",
    of: "av",
    noCheck: "Kriterier utan eget prov, och hur de är uppfyllda"
  },
  en: {
    compliance: {fully: "fully compliant", partly: "partly compliant", not: "not compliant"},
    is: "The publication is",
    with: "with the Swedish act on accessibility of digital public services.",
    law: "Where the act’s requirements are not met",
    besides: "Other possible obstacles",
    none: "No shortcomings are known.",
    reason: "Reason:",
    planned: "Plan:",
    since: "Known since",
    criteria: "WCAG",
    assessed: "The assessment was made on",
    updated: "The statement was last updated on",
    notYet: "The tests have not been recorded for this edition yet.",
    caption: "The tests: what is tested, in which ways of viewing and on how many pages without faults",
    check: "Test",
    combinations: "Ways of viewing",
    pages: "Pages without faults",
    every: "whatever the view",
    of: "of",
    noCheck: "Criteria without a test of their own, and how they are met"
  }
} as const;

/** Words of the record that stand in a combination, such as `320 px, dark`. */
const IN_SWEDISH: readonly [string, string][] = [
  ["forced colours", "egna färger"],
  ["light", "ljust"],
  ["dark", "mörkt"],
  ["print", "utskrift"],
  ["at 400 %", "i 400 %"]
];

/** How far the law is met, as a sentence. */
export function complianceSentence({compliance}: AccessibilityStatement, language: Language): HTMLElement {
  const words = WORDS[language];
  return element("p", {}, `${words.is} `, element("strong", {}, words.compliance[compliance]), ` ${words.with}`);
}

/** Every known shortcoming with its reason: those against the law first, then what else may be in the way. */
export function shortcomingList({shortcomings}: AccessibilityStatement, language: Language): HTMLElement {
  const words = WORDS[language];
  const group = (heading: string, some: readonly Shortcoming[]) =>
    some.length === 0
      ? []
      : [
          element("h3", {}, heading),
          element("ul", {class: "shortcomings"}, ...some.map((one) => shortcomingItem(one, language)))
        ];
  const groups = [
    ...group(
      words.law,
      shortcomings.filter(({law}) => law)
    ),
    ...group(
      words.besides,
      shortcomings.filter(({law}) => !law)
    )
  ];
  return element("div", {}, ...(groups.length > 0 ? groups : [element("p", {}, words.none)]));
}

function shortcomingItem({id, text, reason, planned, criteria, since}: Shortcoming, language: Language): HTMLElement {
  const words = WORDS[language];
  const numbers = criteria.length > 0 ? ` ${words.criteria} ${criteria.join(", ")}.` : "";
  return element(
    "li",
    {id: `shortcoming-${id}`},
    element("b", {}, text[language]),
    ` ${words.reason} ${reason[language]} ${words.planned} ${planned[language]}`,
    ` ${words.since} ${formatDate(since, language)}.${numbers}`
  );
}

/** When the assessment was made, and when the statement was last changed. */
export function assessmentDates({assessed, updated}: AccessibilityStatement, language: Language): HTMLElement {
  const words = WORDS[language];
  return element(
    "p",
    {},
    `${words.assessed} ${formatDate(assessed, language)}. ${words.updated} ${formatDate(updated, language)}.`
  );
}

/** How it was tested: with what, and how far the tests reach. */
export function methodSentence(statement: AccessibilityStatement, language: Language): HTMLElement {
  const {pages, browser, axe, covered, withoutCheck} = statement;
  if (pages === 0) return element("p", {}, WORDS[language].notYet);
  const number = (value: number) => formatNumber(value, language);
  const law = withoutCheck.filter((criterion) => criterion.law).length;
  const text =
    language === "sv"
      ? `Bedömningen är en självskattning med automatiska prov på ${number(pages)} sidor, alltså alla, på svenska och engelska, i ${browser} och med axe-core ${axe}. Proven gäller ${number(covered.law)} av de ${number(covered.law + law)} kriterier på nivå A och AA i WCAG 2.1 som lagen bygger på, och ${number(covered.beyond)} som tillkommit i WCAG 2.2. Ett prov hittar inte alla brott mot ett kriterium.`
      : `The assessment is a self-assessment with automatic tests of ${number(pages)} pages, which is all of them, in Swedish and English, in ${browser} and with axe-core ${axe}. The tests concern ${number(covered.law)} of the ${number(covered.law + law)} criteria of levels A and AA in WCAG 2.1 on which the act stands, and ${number(covered.beyond)} that came with WCAG 2.2. A test does not find every fault against a criterion.`;
  return element("p", {}, text);
}

/** Every check with where it looked and how it went, as a table; nothing as long as no assessment has been made. */
export function checkTable({checks, pages}: AccessibilityStatement, language: Language): HTMLElement {
  if (pages === 0) return element("span");
  const words = WORDS[language];
  const rows = checks.map(({title, criteria, combinations, passed}) =>
    element(
      "tr",
      {},
      element("th", {scope: "row"}, title[language]),
      element(
        "td",
        {},
        combinations.length > 0 ? combinations.map((one) => inLanguage(one, language)).join("; ") : words.every
      ),
      element("td", {}, criteria.join(", ")),
      element("td", {class: "number"}, `${formatNumber(passed, language)} ${words.of} ${formatNumber(pages, language)}`)
    )
  );
  const heads = [words.check, words.combinations, words.criteria, words.pages];
  return framedTable({label: words.caption}, columnHeads(heads), rows);
}

/** Criteria that no check covers: what there is nothing of, and what people have looked at. */
export function withoutCheckList({withoutCheck}: AccessibilityStatement, language: Language): HTMLElement {
  return element(
    "details",
    {},
    element("summary", {}, WORDS[language].noCheck),
    element("ul", {}, ...withoutCheck.map((criterion) => element("li", {}, criterionText(criterion, language))))
  );
}

function criterionText({number, title, absent, reviewed}: Criterion, language: Language): string {
  return `${number} ${title[language]}: ${(absent ?? reviewed)?.[language] ?? ""}`;
}

function inLanguage(combination: string, language: Language): string {
  if (language === "en") return combination;
  return IN_SWEDISH.reduce((text, [from, to]) => text.replace(from, to), combination);
}
