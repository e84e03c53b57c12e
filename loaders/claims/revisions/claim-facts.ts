import type {Claim} from "../../model/claim.js";
import type {ClaimFacts} from "../../model/edition.js";
import {isSameValue} from "../../tables/revisions/compare-tables.js";

/** What a claim says of itself, and what it stands on: no fact. */
const ABOUT = ["id", "kind", "unit", "period", "status", "formula", "inputs", "sources", "via", "revision"];

/** What a claim says: its value, bounds, numerator and denominator, words. */
export function factsOf(claim: Claim): ClaimFacts {
  return Object.fromEntries(
    Object.entries(claim).filter(([name, value]) => !ABOUT.includes(name) && value !== undefined)
  );
}

/** True when two claims say the same, but for the last bits of computed numbers. */
export function isSameFact(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return isSameValue(a, b);
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names.every((name) => isSameFact((a as ClaimFacts)[name], (b as ClaimFacts)[name]));
}
