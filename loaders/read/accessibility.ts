import {z} from "zod";
import type {AccessibilityCheck, Assessment, Criterion, Shortcoming} from "../model/accessibility.js";
import {readJson} from "./json.js";
import {ISO_DATE, listById, TEXT} from "./shapes.js";

/** All that the accessibility statement is made from. */
export interface AccessibilityRecord {
  criteria: Criterion[];
  checks: AccessibilityCheck[];
  shortcomings: Shortcoming[];
  assessment: Assessment;
}

const FOLDER = "data/accessibility";
/** Where `npm run assess` writes. */
export const ASSESSMENT_PATH = `${FOLDER}/assessment.json`;

const NUMBER = z.string().regex(/^\d\.\d\.\d{1,2}$/, "a criterion is written as in 1.4.3");
const COUNT = z.number().int().nonnegative();
const CRITERIA = z.array(
  z.strictObject({
    number: NUMBER,
    level: z.enum(["A", "AA"]),
    title: TEXT,
    law: z.boolean(),
    absent: TEXT.optional(),
    reviewed: TEXT.optional()
  })
);
const CHECKS = listById(z.strictObject({id: z.string(), title: TEXT, criteria: z.array(NUMBER).min(1)}), "check");
const SHORTCOMINGS = listById(
  z.strictObject({
    id: z.string(),
    text: TEXT,
    reason: TEXT,
    criteria: z.array(NUMBER),
    law: z.boolean(),
    since: ISO_DATE,
    planned: TEXT
  }),
  "shortcoming"
);
const ASSESSMENT = z.strictObject({
  date: ISO_DATE,
  browser: z.string().min(1),
  axe: z.string().min(1),
  pages: z.array(z.string()),
  checks: listById(
    z.strictObject({
      id: z.string(),
      combinations: z.array(z.string()),
      passed: COUNT,
      failed: z.array(z.strictObject({page: z.string(), findings: COUNT, first: z.string()}))
    }),
    "check"
  )
});

/**
 * Reads what the accessibility statement is made from, from `data/accessibility/`.
 * @throws ScreeningError when a file is not as it should be
 */
export function readAccessibility(root: string = process.cwd()): AccessibilityRecord {
  return {
    criteria: readJson(root, `${FOLDER}/criteria.json`, CRITERIA),
    checks: readJson(root, `${FOLDER}/checks.json`, CHECKS),
    shortcomings: readJson(root, `${FOLDER}/shortcomings.json`, SHORTCOMINGS),
    assessment: readJson(root, ASSESSMENT_PATH, ASSESSMENT)
  };
}
