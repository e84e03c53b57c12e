import type {
  AccessibilityCheck,
  AccessibilityStatement,
  Assessment,
  CheckResult,
  Compliance,
  Criterion,
  Shortcoming
} from "../model/accessibility.js";
import type {Publication} from "../model/publication.js";

interface StatementInput {
  criteria: readonly Criterion[];
  checks: readonly AccessibilityCheck[];
  shortcomings: readonly Shortcoming[];
  assessment: Assessment;
  publication: Pick<Publication, "placeholder" | "edition">;
}

/**
 * The accessibility statement, from what the tests found and what is known besides. What a check found is a shortcoming by itself, and
 * so is a way to report problems that leads to nobody yet.
 * @throws Error for a check without a record, a record without a check, a check that did not look at every page, a criterion that nobody
 *   looks at, and one that there is not: then it would say too much
 */
export function makeStatement(input: StatementInput): AccessibilityStatement {
  const {criteria, checks, assessment, publication} = input;
  const results = new Map(assessment.checks.map((result) => [result.id, result]));
  const joined = checks.map((check) => ({check, result: getResult(results, check.id)}));
  const unknown = assessment.checks.filter(({id}) => !checks.some((check) => check.id === id));
  if (unknown.length > 0) throw new Error(`assessment of an unknown check: "${unknown[0]?.id}" (run npm run assess)`);
  assertEveryPage(assessment);
  assertKnown([...checks, ...input.shortcomings], criteria);
  const covered = new Set(checks.flatMap((check) => check.criteria));
  const withoutCheck = criteria.filter(({number}) => !covered.has(number));
  assertAnswered(withoutCheck);
  const shortcomings = [
    ...joined.flatMap(({check, result}) => shortcomingOf(check, result, criteria, assessment.date)),
    ...(assessment.pages.length === 0 ? [notAssessed(assessment.date)] : []),
    ...(publication.placeholder ? [noContact(assessment.date)] : []),
    ...input.shortcomings
  ].sort((a, b) => Number(b.law) - Number(a.law));
  const countCovered = (law: boolean) => criteria.filter((one) => one.law === law && covered.has(one.number)).length;
  return {
    compliance: complianceOf(shortcomings, assessment.checks),
    shortcomings,
    assessed: assessment.date,
    updated: dateOf(assessment, publication),
    browser: assessment.browser,
    axe: assessment.axe,
    pages: assessment.pages.length,
    checks: joined.map(({check, result: {combinations, passed, failed}}) => ({
      ...check,
      combinations,
      passed,
      failed: failed.length
    })),
    withoutCheck,
    covered: {law: countCovered(true), beyond: countCovered(false)}
  };
}

/** The degree by rule: not, when most checks failed; partly, when anything that the law asks for is short; else fully. */
export function complianceOf(
  shortcomings: readonly Pick<Shortcoming, "law">[],
  results: readonly Pick<CheckResult, "failed">[]
): Compliance {
  const failed = results.filter((result) => result.failed.length > 0).length;
  if (failed > results.length / 2) return "not";
  return shortcomings.some(({law}) => law) ? "partly" : "fully";
}

function getResult(results: ReadonlyMap<string, CheckResult>, id: string): CheckResult {
  const result = results.get(id);
  if (!result) throw new Error(`check without an assessment: "${id}" (run npm run assess)`);
  return result;
}

/** A check that looked at no page found nothing, and would have passed. */
function assertEveryPage({pages, checks}: Assessment): void {
  if (pages.length === 0) return;
  const part = checks.find(({passed, failed}) => passed + failed.length !== pages.length);
  if (part)
    throw new Error(
      `check "${part.id}" looked at ${part.passed + part.failed.length} of ${pages.length} pages (run npm run assess)`
    );
}

/** The statement is made anew for each edition; the date of a draft is planned, and nothing was done on it. */
function dateOf({date}: Assessment, {edition}: StatementInput["publication"]): string {
  return edition.state === "draft" || edition.date < date ? date : edition.date;
}

function assertKnown(named: readonly Pick<Shortcoming, "id" | "criteria">[], criteria: readonly Criterion[]): void {
  const known = new Set(criteria.map(({number}) => number));
  const unknown = named.flatMap((one) => one.criteria.map((number) => ({id: one.id, number})));
  const first = unknown.find(({number}) => !known.has(number));
  if (first)
    throw new Error(`unknown criterion in "${first.id}": "${first.number}" (known: data/accessibility/criteria.json)`);
}

function assertAnswered(criteria: readonly Criterion[]): void {
  const open = criteria.filter(({absent, reviewed}) => absent === undefined && reviewed === undefined);
  if (open.length > 0)
    throw new Error(`criterion that no check covers and that says neither why nor who looked: ${open[0]?.number}`);
}

function shortcomingOf(
  {id, title, criteria}: AccessibilityCheck,
  {failed}: CheckResult,
  all: readonly Criterion[],
  since: string
): Shortcoming[] {
  if (failed.length === 0) return [];
  const pages = failed.map(({page}) => page).join(", ");
  return [
    {
      id: `check-${id}`,
      text: {sv: `${title.sv}: proven fann fel på ${pages}.`, en: `${title.en}: the tests found faults on ${pages}.`},
      reason: {sv: "Felet är inte rättat än.", en: "The fault has not been mended yet."},
      criteria,
      law: all.some(({number, law}) => law && criteria.includes(number)),
      since,
      planned: {sv: "Rättas före nästa utgåva.", en: "To be mended before the next edition."}
    }
  ];
}

function notAssessed(since: string): Shortcoming {
  return {
    id: "not-assessed",
    text: {
      sv: "Den här utgåvan är inte bedömd än: proven har inte redovisats.",
      en: "This edition has not been assessed yet: the tests have not been recorded."
    },
    reason: {
      sv: "Bedömningen görs när alla sidor är klara.",
      en: "The assessment is made when all pages are finished."
    },
    criteria: [],
    law: true,
    since,
    planned: {sv: "Bedöms före publicering.", en: "To be assessed before release."}
  };
}

function noContact(since: string): Shortcoming {
  return {
    id: "no-contact",
    text: {
      sv: "Det går ännu inte att rapportera problem: publikationen har ingen ansvarig utgivare och ingen adress.",
      en: "Problems cannot be reported yet: the publication has no responsible publisher and no address."
    },
    reason: {
      sv: "Kontaktuppgifterna är platshållare tills en utgivare finns.",
      en: "The contact details are placeholders until there is a publisher."
    },
    criteria: [],
    law: true,
    since,
    planned: {sv: "Fylls i av utgivaren.", en: "To be filled in by the publisher."}
  };
}
