import type {Visit} from "./visit.js";

/** One thing that is promised of every page, and how it is looked at. Its title and its criteria stand in `data/accessibility/checks.json`. */
export interface Check {
  id: string;
  /** What is wrong on the page, one line each; empty when nothing is. */
  find: (visit: Visit) => Promise<string[]>;
}
