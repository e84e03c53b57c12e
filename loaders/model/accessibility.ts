import type {Text} from "./language.js";

/** A criterion of WCAG 2.2, level A or AA, and why it needs no check of its own where it has none. */
export interface Criterion {
  /** Such as `1.4.3`. */
  number: string;
  level: "A" | "AA";
  title: Text;
  /** True for what the law asks (WCAG 2.1 through EN 301 549), false for what only WCAG 2.2 asks. */
  law: boolean;
  /** What there is nothing of, so that the criterion is met. */
  absent?: Text;
  /** What people have looked at, and when. */
  reviewed?: Text;
}

/** What the browser tests promise of every page. */
export interface AccessibilityCheck {
  id: string;
  title: Text;
  /** Numbers of the criteria that a finding would breach. */
  criteria: readonly string[];
}

/** What is known not to be as it should. */
export interface Shortcoming {
  id: string;
  text: Text;
  reason: Text;
  criteria: readonly string[];
  /** True when the law asks for it. */
  law: boolean;
  /** Date since when it is known, ISO 8601. */
  since: string;
  /** What is to be done about it. */
  planned: Text;
}

/** How one check went, on every page of the site. */
export interface CheckResult {
  id: string;
  /** Widths, modes and sizes in which it looked, such as `320 px, dark`; empty when they do not matter to it. */
  combinations: readonly string[];
  passed: number;
  /** Pages where something was found, with how much, and the first of it. */
  failed: readonly {page: string; findings: number; first: string}[];
}

/** The record that `npm run assess` writes. */
export interface Assessment {
  /** ISO 8601. */
  date: string;
  browser: string;
  axe: string;
  /** Every page of the site; none as long as no assessment has been made, and then the statement says so. */
  pages: readonly string[];
  checks: readonly CheckResult[];
}

/** How far the law is met, in its own three degrees. */
export type Compliance = "fully" | "partly" | "not";

/** The accessibility statement, ready for a page. */
export interface AccessibilityStatement {
  compliance: Compliance;
  /** Those that the law asks for first; what a failed check found among them. */
  shortcomings: readonly Shortcoming[];
  assessed: string;
  updated: string;
  browser: string;
  axe: string;
  pages: number;
  checks: readonly (AccessibilityCheck & {combinations: readonly string[]; passed: number; failed: number})[];
  /** Criteria that no check covers, with how they are met. */
  withoutCheck: readonly Criterion[];
  /** How many criteria of the law, and how many that only WCAG 2.2 has, a check covers. */
  covered: {law: number; beyond: number};
}
