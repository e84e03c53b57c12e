/** What cannot be protected, or contradicts itself: every cause, one a line. Nothing is written. */
export class ProtectionError extends Error {
  readonly causes: readonly string[];

  constructor(causes: readonly string[]) {
    super(causes.join("\n"));
    this.name = "ProtectionError";
    this.causes = causes;
  }
}
