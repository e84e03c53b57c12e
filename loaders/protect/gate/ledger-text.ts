import type {ProtectedCollection} from "../../model/protected.js";
import {RULES} from "../rules.js";
import type {Vocabulary} from "./vocabulary.js";

const MONTHS =
  "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october";

/** What may be written with digits and is no count: dates, years, laws, numbers of figures and pages, sizes of files, ages, versions. */
const NO_COUNTS: readonly RegExp[] = [
  /\b\d+ (av|of) \d+ (tal|uppgifter|figures|cells|celler)( är| are| is)? (dolda|dolt|hidden)/gi,
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
  /\b(utgåva|edition)[\s\u00a0]\d{4}-\d{1,2}\b/gi,
  /\b(figur|figure|fig\.|tabell|table|bilaga|annex|sida|page|version|utgåva|edition|steg|step|fotnot|note)[\s\u00a0]\d+(\.\d+)*([\s\u00a0](av|of|\/)[\s\u00a0]\d+)?/gi,
  /\b\d+([.,]\d+)?[\s\u00a0](kB|MB|kilobyte|megabyte|bytes?)\b/gi,
  /\b(CC BY|CC0|WCAG|UTF-|ISO|EN|SHA-|RFC)\s?[\d. -]*\d/g,
  /\b(19|20)\d\d([-–](19|20)?\d\d)?(?![\d.,]*\d)/g
];

const AGES: readonly RegExp[] = [
  /\b(under|below|före|before|fyllt|over|över) 18\b/gi,
  /\b(i åldern|åldrarna|aged|ages?|yngre än|äldre än|under|younger than|older than|mellan|between)\s\d{1,2}([-–]\d{1,2}| (och|and|till|to) \d{1,2})?( år| years)?/gi,
  /\b\d{1,2}([-–]\d{1,2})?[\s\u00a0-](år|års|åring(ar)?|years?( of age| old)?)\b/gi
];

const THRESHOLD =
  /\b(färre än|mindre än|fewer than|less than|under|below|minst|at least|från|from|tröskel(n|värde)?( är| på)?|threshold( is| of)?|basen?|base( of)?|multip(lar|el|les?) (av|of)|närmaste|nearest)\s(\d+)\b/gi;

const BELOW = /\b(från|from|mellan|between) 1 (till|to|och|and) \d+\b/gi;

/** Takes out of texts about a collection what is no count. */
export interface TextCleaner {
  /** Texts of the rules and of the collection itself. */
  withoutOwn(text: string): string;
  /** Labels, dates, laws, ages, thresholds; what is taken out leaves a space, so that nothing else grows together. */
  withoutNoCounts(text: string): string;
}

/** Makes the cleaner of the texts about one collection. */
export function makeTextCleaner(collection: ProtectedCollection, vocabulary: Vocabulary): TextCleaner {
  const own = [
    ...RULES.texts.flatMap(({sv, en}) => [sv, en]),
    RULES.legalBasis.sv,
    RULES.legalBasis.en,
    collection.title.sv,
    collection.title.en,
    collection.edition,
    ...collection.corrections.flatMap(({reason}) => [reason.sv, reason.en])
  ].filter((phrase) => phrase !== "");
  const thresholds = new Set<number>([
    RULES.threshold,
    RULES.findableThreshold,
    RULES.roundingBase,
    RULES.shareBase,
    ...collection.tables.map(({threshold}) => threshold)
  ]);
  const labels = vocabulary.labels.filter(({text}) => /\d/.test(text)).map(({text}) => wholeWord(text));
  const last = (phrase: string) => Number(/\d+$/.exec(phrase)?.[0]);
  return {
    withoutOwn: (text) => own.reduce((rest, phrase) => rest.replaceAll(phrase, " "), text),
    withoutNoCounts(text) {
      const ruled = text
        .replace(THRESHOLD, (phrase) => (thresholds.has(last(phrase)) ? " " : phrase))
        .replace(BELOW, (phrase) => (thresholds.has(last(phrase) + 1) ? " " : phrase));
      const labelled = labels.reduce((rest, label) => rest.replace(label, " "), ruled);
      return [...AGES, ...NO_COUNTS].reduce((rest, pattern) => rest.replace(pattern, keepCounts), labelled);
    }
  };
}

// "under 5" is an age only where years are spoken of; of children it is a count.
function keepCounts(phrase: string): string {
  return /^(under|mellan|between)\s/i.test(phrase) && !/(år|years|18)$/i.test(phrase) ? phrase : " ";
}

/** A label as a whole word, whatever its dashes and spaces. */
export function wholeWord(label: string): RegExp {
  const escaped = label
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/-/g, "[-\\u2010-\\u2015]")
    .replace(/ /g, "[\\s\\u00a0]");
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, "giu");
}
