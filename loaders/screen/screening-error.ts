import {formatIssue, type Issue} from "../model/issue.js";

/** Data that may not be used: every issue, one a line. */
export class ScreeningError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(formatIssue).join("\n"));
    this.name = "ScreeningError";
    this.issues = issues;
  }
}
