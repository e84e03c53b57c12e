// Runs every accessibility check on dist/ and records how it went, for the accessibility statement: npm run assess
import {existsSync, writeFileSync} from "node:fs";
import type {Browser} from "playwright-core";
import {runCommand} from "../../../loaders/commands/command-line.js";
import type {Assessment, CheckResult} from "../../../loaders/model/accessibility.js";
import {ASSESSMENT_PATH} from "../../../loaders/read/accessibility.js";
import {serveFolder} from "../../../loaders/site/serve.js";
import {axeVersion} from "../axe.js";
import {openBrowser} from "../chromium.js";
import {DIST, listPages} from "../site.js";
import {findNavigationFaults} from "./checks/navigation.js";
import {CHECKS} from "./checks.js";
import {openVisit} from "./visit.js";

const USAGE = `Usage: npm run assess -- --date <YYYY-MM-DD>

Runs every accessibility check on every page of dist/ (build it first) and records what passed and what did not in
${ASSESSMENT_PATH}, from which the accessibility statement is made; build again afterwards. The date is that of the assessment; without
it, that of SOURCE_DATE_EPOCH. Nothing is written unless every check has run on every page.

Exit codes: 0 recorded (also when faults were found: they are shown, and stand in the statement), 2 wrong usage`;

/** Pages that are open at once. */
const AT_ONCE = 4;

/** What was found on one page, by check. */
type Found = Map<string, {findings: string[]; combinations: string[]}>;

await runCommand({usage: USAGE, options: {date: {type: "string"}}}, async ({date}) => {
  const day = typeof date === "string" ? date : dateOfEpoch();
  const fault = faultOf(day);
  if (fault !== undefined) {
    console.error(fault);
    return 2;
  }
  const assessment = await assess(day);
  writeFileSync(ASSESSMENT_PATH, `${JSON.stringify(assessment, null, 2)}\n`);
  const failed = assessment.checks.filter((check) => check.failed.length > 0).map(({id}) => id);
  console.log(`Recorded ${assessment.checks.length} checks on ${assessment.pages.length} pages in ${ASSESSMENT_PATH}.`);
  if (failed.length > 0) console.log(`Faults were found by: ${failed.join(", ")}`);
  return 0;
});

function dateOfEpoch(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return epoch ? new Date(Number(epoch) * 1000).toISOString().slice(0, 10) : "";
}

/** What keeps an assessment from being made; undefined when nothing does. */
function faultOf(day: string): string | undefined {
  if (!existsSync(DIST)) return `no site in ${DIST}: run npm run build`;
  if (day === "") return "no date: say it with --date <YYYY-MM-DD>";
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? undefined : `not a date: "${day}" (such as 2026-11-25)`;
}

async function assess(date: string): Promise<Assessment> {
  const pages = listPages();
  const browser = await openBrowser();
  const {server, url} = await serveFolder(DIST, 0);
  try {
    const found = await lookAtAll(browser, url, pages);
    const checks = [...CHECKS.map(({id}) => resultOf(id, pages, found)), navigationResult(pages)];
    return {date, browser: `Chromium ${browser.version().split(".")[0]}`, axe: axeVersion(), pages, checks};
  } finally {
    // Left open, they would keep a command that failed from ending.
    await browser.close();
    server.close();
  }
}

async function lookAtAll(browser: Browser, url: string, pages: readonly string[]): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  const left = [...pages.entries()];
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift())
      found.set(next[1], await lookAt(browser, `${url}${next[1]}`, next[1], next[0]));
  };
  await Promise.all(Array.from({length: AT_ONCE}, work));
  return found;
}

async function lookAt(browser: Browser, url: string, path: string, index: number): Promise<Found> {
  const visit = await openVisit(browser, url, path, index);
  const found: Found = new Map();
  for (const {id, find} of CHECKS) {
    const combinations: string[] = [];
    const findings = await find({...visit, note: (combination) => combinations.push(combination)});
    found.set(id, {findings, combinations});
    for (const finding of findings) console.log(`${path}: ${id}: ${finding}`);
  }
  await visit.close();
  console.log(`${path}: ${CHECKS.length} checks`);
  return found;
}

function resultOf(id: string, pages: readonly string[], found: ReadonlyMap<string, Found>): CheckResult {
  const byPage = pages.map((page) => ({page, result: found.get(page)?.get(id)}));
  const combinations = new Set(byPage.flatMap(({result}) => result?.combinations ?? []));
  const failed = byPage.flatMap(({page, result}) => failureOf(page, result?.findings ?? []));
  return {id, combinations: [...combinations].sort(byWidth), passed: pages.length - failed.length, failed};
}

function navigationResult(pages: readonly string[]): CheckResult {
  const failed = [...findNavigationFaults(DIST, pages)].flatMap(([page, findings]) => failureOf(page, findings));
  return {id: "navigation", combinations: [], passed: pages.length - failed.length, failed};
}

function failureOf(page: string, findings: readonly string[]) {
  return findings.length > 0 ? [{page, findings: findings.length, first: findings[0] ?? ""}] : [];
}

function byWidth(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1);
}
