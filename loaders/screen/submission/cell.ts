import type {Issue} from "../../model/issue.js";
import {LONGEST_NOTE} from "../../model/submission.js";
import type {ScreenedColumn} from "./columns-of.js";
import {comparable} from "./labels.js";
import {type Place, type SubmissionRule, submissionIssue} from "./messages.js";
import {personalDataIn} from "./personal-data.js";
import {LARGEST_COUNT, wholeNumber} from "./whole-number.js";

/** What a cell says, in the codes of the schema and numbers in digits; or what is wrong with it. */
export type CellResult = {value: string} | {issue: Issue};

/**
 * Screens one cell by what may stand in its column. An empty count says nothing by itself: the status of its row tells whether it may be.
 * @param place of the cell, its value included
 */
export function screenCell(column: ScreenedColumn, text: string, place: Place, total: string): CellResult {
  const refuse = (rule: SubmissionRule, words?: Issue["words"]): CellResult => ({
    issue: submissionIssue(rule, {...place, field: column.name, value: text}, words)
  });
  if (/^[\t\r]/.test(text)) return refuse("formula-injection");
  if (/\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(text)) return refuse("control-character");
  if (column.kind === "count") return screenCount(column, text, refuse);
  if (column.kind === "note") return screenNote(column, text, place, refuse);
  const code = column.kind === "authorities" ? undefined : column.codes.get(comparable(text));
  if (code !== undefined) return {value: code};
  if (text === "")
    return refuse("missing-value", {codes: column.kind === "year" ? {sv: "årtal", en: "a year"} : column.listed});
  if (/^[=+\-@]/.test(text)) return refuse("formula-injection");
  if (column.kind === "text") return {value: text};
  if (column.kind === "year") return screenYear(column, text, total, refuse);
  return column.kind === "authorities"
    ? screenAuthorities(column, text, refuse)
    : refuse("unknown-code", {codes: column.listed});
}

type Refuse = (rule: SubmissionRule, words?: Issue["words"]) => CellResult;

function screenCount({required, name}: ScreenedColumn, text: string, refuse: Refuse): CellResult {
  if (text === "") return required && name !== "count" ? refuse("not-a-whole-number") : {value: ""};
  const number = wholeNumber(text);
  return typeof number === "number" ? {value: String(number)} : refuse(number, {limit: LARGEST_COUNT});
}

function screenNote({name}: ScreenedColumn, text: string, place: Place, refuse: Refuse): CellResult {
  const {length} = [...text];
  if (length > LONGEST_NOTE) return refuse("note-too-long", {length, limit: LONGEST_NOTE});
  const kind = personalDataIn(text);
  // The issue goes into reports: it says what was found, not what it was.
  if (kind) return {issue: submissionIssue("personal-data", {...place, field: name}, {kind})};
  return /^[=+\-@]/.test(text) ? refuse("formula-injection") : {value: text};
}

function screenYear(
  {range: [from, to] = [0, 0]}: ScreenedColumn,
  text: string,
  total: string,
  refuse: Refuse
): CellResult {
  const isYear = /^\d{4}$/.test(text) && Number(text) >= from && Number(text) <= to;
  return isYear ? {value: text} : refuse("year-out-of-range", {from, to, total});
}

function screenAuthorities({codes, listed}: ScreenedColumn, text: string, refuse: Refuse): CellResult {
  const found = text
    .split(/[\s,;+]+/)
    .filter((part) => part !== "")
    .map((part) => codes.get(comparable(part)));
  if (found.some((code) => code === undefined)) return refuse("unknown-code", {codes: listed});
  const different = [...new Set(found)].sort();
  return different.length >= 2 && different.length === found.length
    ? {value: different.join(" ")}
    : refuse("too-few-authorities");
}
