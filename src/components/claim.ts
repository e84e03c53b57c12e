import type {Claim, ComparisonClaim, CountClaim, ShareClaim} from "../../loaders/model/claim.js";
import type {Language} from "./chapters.js";
import {formatNumber, formatShare} from "./format.js";

/**
 * How a claim is written: as its kind asks (`value`), a share as `16 of 28` (`of`), as `57 per cent; 16 of 28` (`key`), or the
 * share's numerator or denominator alone.
 */
export type ClaimForm = "value" | "of" | "key" | "numerator" | "denominator";

const WORDS: Record<
  Language,
  Record<ComparisonClaim["value"], string> & {of: string; from: string; to: string; times: string}
> = {
  sv: {
    more: "fler än",
    fewer: "färre än",
    equal: "lika många som",
    of: "av",
    from: "minst",
    to: "till",
    times: "gånger"
  },
  en: {
    more: "more than",
    fewer: "fewer than",
    equal: "as many as",
    of: "of",
    from: "at least",
    to: "to",
    times: "times"
  }
};

/**
 * A claim's value as text in the language of the page.
 * @throws Error when the form does not fit the claim's kind
 */
export function formatClaim(claim: Claim, language: Language, form: ClaimForm = "value"): string {
  if (form !== "value") return formatParts(claim, language, form);
  switch (claim.kind) {
    case "count":
      return formatCount(claim, language);
    case "share":
      return formatShare(claim.value, language);
    case "rate":
      return formatNumber(claim.value, language, 1);
    case "ratio":
      return `${formatNumber(claim.value, language, 1)}\u00a0${WORDS[language].times}`;
    case "wording":
      return claim.text[language];
    case "comparison":
      return WORDS[language][claim.value];
  }
}

function formatCount(claim: CountClaim, language: Language): string {
  if (claim.value !== null) return formatNumber(claim.value, language);
  const words = WORDS[language];
  const [lower, upper] = [claim.lower, claim.upper].map((bound) =>
    bound === undefined ? "" : formatNumber(bound, language)
  );
  return upper ? `${lower}–${upper}` : `${words.from} ${lower}`;
}

function formatParts(claim: Claim, language: Language, form: Exclude<ClaimForm, "value">): string {
  if (claim.kind !== "share" && claim.kind !== "rate")
    throw new Error(`claim "${claim.id}" is a ${claim.kind}, it has no form "${form}"`);
  const {numerator, denominator} = claim;
  if (numerator === undefined || denominator === undefined) {
    throw new Error(`claim "${claim.id}" is published as a percentage only, it has no form "${form}"`);
  }
  if (form === "numerator") return formatNumber(numerator, language);
  if (form === "denominator") return formatNumber(denominator, language);
  const parts = formatPartOf(numerator, denominator, language);
  return form === "of" ? parts : `${formatShare((claim as ShareClaim).value, language)}; ${parts}`;
}

function formatPartOf(numerator: number, denominator: number, language: Language): string {
  return `${formatNumber(numerator, language)} ${WORDS[language].of} ${formatNumber(denominator, language)}`.replace(
    / /g,
    "\u00a0"
  );
}
