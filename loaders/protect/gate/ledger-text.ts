import type {ProtectedCollection} from "../../model/protected.js";
import {RULES} from "../rules.js";
import type {Vocabulary} from "./vocabulary.js";

const MONTHS =
  "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october";

/** What may be written with digits and is no count: dates, years, laws, numbers of figures and pages, sizes of files, ages, versions. */
const NO_COUNTS: readonly RegExp[] = [
  /\b\d+ (av|of) \d+ (tal|uppgifter|figures|cells|celler)( är| are)? (dolda|hidden)/gi,
  /https?:\/\/\S+/gi,
  /\b\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?\b/g,
  new RegExp(`\\b\\d{1,2}(st|nd|rd|th)? (${MONTHS})\\b( \\d{4})?`, "gi"),
  new RegExp(`\\b(${MONTHS}) \\d{1,2}, \\d{4}`, "gi"),
  /\b\d+(:\w+)? ?kap\.?( \d+(–\d+)?( ?[a-z])? §§?)?/gi,
  /\b\d+( ?[a-z])? §/gi,
  /§ ?\d+/g,
  /\b(chapter|section|article|artikel|artiklarna|articles|recital|skäl|kapitel|avsnitt)\s\d+([.:]\d+)?((,| och| and|–) \d+)*/gi,
  /\bAct \d+:\d+/g,
  /\b\d{4}[:/]\d+\b/g,
  /\b(figur|figure|fig\.|tabell|table|bilaga|annex|sida|page|version|utgåva|edition|steg|step|fotnot|note)[\s\u00a0]\d+(\.\d+)*([\s\u00a0](av|of|\/)[\s\u00a0]\d+)?/gi,
  /\b\d+([.,]\d+)?[\s\u00a0](kB|MB|kilobyte|megabyte|bytes?)\b/gi,
  /\b(CC BY|CC0|WCAG|UTF-|ISO|SHA-|RFC)\s?[\d.-]+/g,
  /\b(19|20)\d\d([-–](19|20)?\d\d)?(?![\d.,]*\d)/g
];

const AGES: readonly RegExp[] = [
  /\b(i åldern|åldrarna|aged|ages?|yngre än|äldre än|under|younger than|older than|mellan|between)\s\d{1,2}([-–]\d{1,2}| (och|and|till|to) \d{1,2})?( år| years)?/gi,
  /\b\d{1,2}([-–]\d{1,2})?[\s\u00a0-](år|års|åring(ar)?|years?( of age| old)?)\b/gi
];

const THRESHOLD =
  /\b(färre än|mindre än|fewer than|less than|under|below|minst|at least|från|from|tröskel(n|värde)?( är| på)?|threshold( is| of)?|basen?|base( of)?|multip(lar|el|les?) (av|of)|närmaste|nearest)\s(\d+)\b/gi;

const BELOW = /\b(från|from|mellan|between) 1 (till|to|och|and) \d+\b/gi;

/**
 * A text without the numbers that are no counts: texts and rules of the collection itself, labels, dates, laws, ages. What is taken out
 * leaves a space, so that nothing else grows together.
 */
export function withoutNoCounts(text: string, collection: ProtectedCollection, vocabulary: Vocabulary): string {
  const own = [
    ...RULES.texts.flatMap(({sv, en}) => [sv, en]),
    RULES.legalBasis.sv,
    RULES.legalBasis.en,
    collection.title.sv,
    collection.title.en,
    collection.edition,
    ...collection.corrections.flatMap(({reason}) => [reason.sv, reason.en])
  ];
  const plain = own.reduce((rest, phrase) => (phrase === "" ? rest : rest.replaceAll(phrase, " ")), text);
  const numbers = new Set<number>([
    RULES.threshold,
    RULES.findableThreshold,
    RULES.roundingBase,
    RULES.shareBase,
    ...collection.tables.map(({threshold}) => threshold)
  ]);
  const ruled = plain.replace(THRESHOLD, (phrase) => (numbers.has(Number(/\d+$/.exec(phrase)?.[0])) ? " " : phrase));
  const allowed = ruled.replace(BELOW, (phrase) => (numbers.has(Number(/\d+$/.exec(phrase)?.[0]) + 1) ? " " : phrase));
  const labelled = vocabulary.labels
    .filter((label) => /\d/.test(label.text))
    .reduce((rest, label) => rest.replace(wholeWord(label.text), " "), allowed);
  return [...AGES, ...NO_COUNTS].reduce((rest, pattern) => rest.replace(pattern, keepCounts), labelled);
}

// "under 5" is an age only where years are spoken of; of children it is a count.
function keepCounts(phrase: string): string {
  return /^(under|mellan|between)\s/i.test(phrase) && !/(år|years)$/i.test(phrase) ? phrase : " ";
}

/** A label as a whole word, whatever its dashes and spaces. */
export function wholeWord(label: string): RegExp {
  const escaped = label
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/-/g, "[-\\u2010-\\u2015]")
    .replace(/ /g, "[\\s\\u00a0]");
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, "giu");
}
