/** One result of screening (anmärkning): what is wrong, where, the value, and what would be right. */
export interface Issue {
  /** Path relative to the project. */
  path: string;
  /** Line from 1, where the file has lines. */
  line?: number;
  field?: string;
  value?: string;
  /** Name of the rule, such as `codes`: the file in `loaders/screen/` that states it. */
  rule: string;
  /** In lower case: what is wrong. */
  message: string;
  /** What would be right. */
  allowed?: string;
}

/** An issue as one line: `data/….csv:14: unknown code in sex: "F" (allowed: girl, boy, unknown, all)`. */
export function formatIssue({path, line, field, value, message, allowed}: Issue): string {
  const place = line === undefined ? path : `${path}:${line}`;
  const what = field === undefined ? message : `${message} in ${field}`;
  const shown = value === undefined ? "" : `: ${JSON.stringify(value)}`;
  return `${place}: ${what}${shown}${allowed === undefined ? "" : ` (${allowed})`}`;
}
