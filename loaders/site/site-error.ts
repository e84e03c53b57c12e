/** A publication that may not be published: every problem on its own line, with page and cause. */
export class SiteError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "SiteError";
    this.problems = problems;
  }
}
