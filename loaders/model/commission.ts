import type {Text} from "./language.js";

/** How far a part of the commission is answered. */
export const ANSWER_STATES = ["answered", "partly", "open"] as const;

/** One thing that the government's decision asks for, and where the report answers it. */
export interface CommissionItem {
  id: string;
  /** The decision's own words, and our translation of them. */
  quote: Text;
  state: (typeof ANSWER_STATES)[number];
  /** Ids of the chapters that answer it. */
  chapters: readonly string[];
  /** What the answer is, or what it lacks, without a number. */
  note: Text;
  /** Ids of the gaps (`data/gaps.json`) that keep the answer from being complete. */
  gaps: readonly string[];
}

/** What the report was asked for: `data/commission.json`. */
export interface Commission {
  /** Key in `data/references.json` of the decision. */
  source: string;
  items: readonly CommissionItem[];
}
