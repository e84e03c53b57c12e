/** One thing that keeps a site from being published, as the gate prints it. */
export interface Finding {
  /**
   * `shown`: a hidden cell can be read directly; `narrowed`: several figures together give it; `contradiction`: figures that cannot all be
   * true; `unaccounted`: a number that stands for nothing published; `forbidden-file`: a file that must not be there.
   */
  kind: "shown" | "narrowed" | "contradiction" | "unaccounted" | "forbidden-file";
  /** One line: which cell, what is allowed, what was computed, from which places, what to do. */
  line: string;
}
