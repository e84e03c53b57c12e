import type {SubmissionRule} from "./messages.js";

/** Children living in Sweden are about two million: no count of them can be larger. */
export const LARGEST_COUNT = 2_500_000;

/**
 * A count as it may be written: digits, grouped by spaces or not, with a decimal part of one or two zeros at most. Three digits behind a
 * comma or a point can be thousands or decimals, so that they are refused.
 */
export function wholeNumber(text: string): number | SubmissionRule {
  const digits = /^\d{1,3}([ \u00a0\u202f]\d{3})+$/.test(text) ? text.replace(/\D/g, "") : text;
  if (/^\d{1,3}([.,]\d{3})+$/.test(digits)) return "ambiguous-number";
  const [, whole] = /^(\d+)(?:[.,]0{1,2})?$/.exec(digits) ?? [];
  if (whole === undefined) return "not-a-whole-number";
  return Number(whole) > LARGEST_COUNT ? "implausible-number" : Number(whole);
}
