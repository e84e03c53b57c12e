import type {
  Claim,
  CountClaim,
  MeasureFormat,
  RangeClaim,
  ShareClaim,
  StatementClaim
} from "../../loaders/model/claim.js";
import type {Language} from "./chapters.js";
import {formatNumber, formatPartOf, formatShare, formatShareOf, tellBounds} from "./format.js";

/**
 * How a claim is written: as its kind asks (`value`; a share as `57 per cent (16 of 28)`, or `9 of 14` where the base is under 20), a
 * share as `16 of 28` (`of`), or its numerator or denominator alone.
 */
export type ClaimForm = "value" | "of" | "numerator" | "denominator";

const WORDS = {
  sv: {
    more: "fler än",
    fewer: "färre än",
    equal: "lika många som",
    of: "av",
    from: "minst",
    to: "till",
    times: "gånger",
    against: "mot",
    ratio: "kvot",
    interval: "intervall",
    percent: "procent",
    points: "procentenheter",
    noBase: "bas inte angiven"
  },
  en: {
    more: "more than",
    fewer: "fewer than",
    equal: "as many as",
    of: "of",
    from: "at least",
    to: "to",
    times: "times",
    against: "against",
    ratio: "ratio",
    interval: "interval",
    percent: "per cent",
    points: "percentage points",
    noBase: "base not given"
  }
} as const;

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
      return formatShareClaim(claim, language);
    case "rate":
      return formatNumber(claim.value, language, 1);
    case "ratio":
      return `${formatNumber(claim.value, language, 1)}\u00a0${WORDS[language].times}`;
    case "wording":
      return claim.text[language];
    case "comparison":
      return WORDS[language][claim.value];
    case "measure":
      return formatMeasure(claim.value, claim.format, language);
    case "range":
      return formatRange(claim, language);
    case "statement":
      return formatStatement(claim, language);
  }
}

// A percentage never stands without its base; where the source gives none, that is said.
function formatShareClaim({value, numerator, denominator}: ShareClaim, language: Language): string {
  if (denominator === undefined) return `${formatShare(value, language)} (${WORDS[language].noBase})`;
  if (numerator !== undefined) return formatShareOf(numerator, denominator, language);
  const base = `${WORDS[language].of}\u00a0${formatNumber(denominator, language)}`;
  return `${formatShare(value, language)} (${base})`;
}

/** A computed measure as text; shares are per cent, effects percentage points with their sign. */
export function formatMeasure(value: number, format: MeasureFormat, language: Language): string {
  switch (format) {
    case "share":
      return formatShare(value, language);
    case "points":
      return `${signed(value * 100, language)}\u00a0${WORDS[language].points}`;
    case "p-value":
      return formatPValue(value, language);
    default:
      return formatPlain(value, format, language);
  }
}

// Ratios have about two digits, and around 1 one more: whether an interval reaches 1 must be seen.
function formatPlain(value: number, format: MeasureFormat, language: Language): string {
  if (format === "count") return formatNumber(value, language);
  if (format === "rate") return formatNumber(value, language, 1);
  if (format === "coefficient") return formatNumber(value, language, 2);
  return formatNumber(value, language, value < 0.1 ? 3 : value < 2 ? 2 : value < 10 ? 1 : 0);
}

function formatPValue(value: number, language: Language): string {
  const least = 0.001;
  return value < least
    ? `<\u00a0${formatNumber(least, language, 3)}`
    : formatNumber(value, language, value < 0.1 ? 3 : 2);
}

function signed(value: number, language: Language): string {
  const text = formatNumber(Math.abs(value), language, 1);
  return /^0[.,]0$/.test(text) ? text : `${value < 0 ? "−" : "+"}${text}`;
}

function formatRange({lower, upper, format}: RangeClaim, language: Language): string {
  const words = WORDS[language];
  const plain = (value: number) =>
    format === "points" ? signed(value * 100, language) : formatEnd(value, format, language);
  const unit = {share: words.percent, points: words.points}[format as string];
  const tail = unit === undefined ? "" : `\u00a0${unit}`;
  if (upper === undefined) return `${words.from} ${plain(lower)}${tail}`;
  const [from, to] = [plain(lower), plain(upper)];
  return from === to ? `${from}${tail}` : `${from} ${words.to} ${to}${tail}`;
}

function formatEnd(value: number, format: MeasureFormat, language: Language): string {
  return format === "share" ? formatNumber(value * 100, language) : formatPlain(value, format, language);
}

/** The numbers behind a sentence: `862 of 1,261 against 252 of 5,182; ratio 14, interval 12 to 16`. */
export function formatStatement({left, right, value, lower, upper}: StatementClaim, language: Language): string {
  const words = WORDS[language];
  const side = ({numerator, denominator}: StatementClaim["left"]) =>
    denominator === 1 ? formatNumber(numerator, language) : formatPartOf(numerator, denominator, language);
  const plain = (ratio: number) => formatPlain(ratio, "ratio", language);
  const interval =
    upper === undefined ? `${words.from} ${plain(lower)}` : `${plain(lower)} ${words.to} ${plain(upper)}`;
  const ratio = value === null ? "" : `; ${words.ratio} ${plain(value)}, ${words.interval} ${interval}`;
  return `${side(left)} ${words.against} ${side(right)}${ratio}`;
}

function formatCount(claim: CountClaim, language: Language): string {
  if (claim.value !== null) return formatNumber(claim.value, language);
  const bounds = tellBounds(claim, language);
  if (bounds === undefined) throw new Error(`claim "${claim.id}" has neither a value nor a bound`);
  return bounds;
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
  return formatPartOf(numerator, denominator, language);
}
