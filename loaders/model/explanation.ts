import type {Text} from "./language.js";

/** What kind of evidence it is, from the most to the least telling for Sweden. */
export type EvidenceKind = "swedish-figures" | "foreign-figures" | "research" | "account";

/** One piece of evidence for or against an explanation. `{claim:<id>}` in its text stands for a claim. */
export interface EvidenceItem {
  kind: EvidenceKind;
  text: Text;
  /** Keys in `data/references.json`. */
  sources: readonly string[];
}

/** How an explanation stands, by the kinds of evidence there are; see `loaders/claims/standing.ts`. */
export type Standing = "supported" | "contested" | "elsewhere" | "indicated" | "untested";

/** An explanation that the literature gives of why girls and boys appear to different degrees. */
export interface Explanation {
  id: string;
  title: Text;
  predicts: Text;
  for: readonly EvidenceItem[];
  against: readonly EvidenceItem[];
  missing: Text;
  /** What data would settle it. */
  settles: Text;
}

/** An explanation as the page shows it: with its standing. */
export interface LedgerEntry extends Explanation {
  standing: Standing;
}
