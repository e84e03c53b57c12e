import type {Language, Text} from "./language.js";

/** One result of screening (anmärkning): what is wrong, where, the value, and what would be right. */
export interface Issue {
  /** Path relative to the project. */
  path: string;
  /** Name of the sheet, in a workbook. */
  sheet?: string;
  /** Line from 1, where the file has lines. */
  line?: number;
  field?: string;
  value?: string;
  /** Name of the rule, such as `codes`: the file in `loaders/screen/` that states it, or a rule of the submissions' catalogue. */
  rule: string;
  /** In lower case: what is wrong. */
  message: string;
  /** What would be right. */
  allowed?: string;
  /** A warning is to be looked at, and stops nothing; an error where it is absent. */
  severity?: "warning";
  /** What the catalogue's wording of the rule is filled with, for the other language. */
  words?: Readonly<Record<string, string | number | Text>>;
}

/** True unless the issue is only a warning. */
export function isError({severity}: Issue): boolean {
  return severity !== "warning";
}

const IN: Text = {sv: "i", en: "in"};
const WARNING: Text = {sv: "varning: ", en: "warning: "};

/** An issue as one line: `data/….csv:14: unknown code in sex: "F" (allowed: girl, boy, unknown, all)`; a sheet in brackets. */
export function formatIssue(issue: Issue): string {
  return formatIssueIn(issue, "en");
}

/** An issue as one line whose own words are in a language; what the issue says must be in it already. */
export function formatIssueIn(issue: Issue, language: Language): string {
  const {path, sheet, line, field, value, message, allowed} = issue;
  const file = sheet === undefined ? path : `${path} [${printable(sheet)}]`;
  const place = line === undefined ? file : `${file}:${line}`;
  const what = field === undefined ? message : `${message} ${IN[language]} ${printable(field)}`;
  const shown = value === undefined ? "" : `: ${JSON.stringify(value)}`;
  const severity = isError(issue) ? "" : WARNING[language];
  return `${place}: ${severity}${what}${shown}${allowed === undefined ? "" : ` (${allowed})`}`;
}

// Names come from files: a control character in them could rewrite what a terminal has shown.
function printable(name: string): string {
  return name.replace(/\p{Cc}/gu, "�");
}
