import type {Evidence} from "../../read/evidence.js";

/** The share that a source's words are read as: a convention of the report, written down in the code list `wording`. */
export interface WordBounds {
  code: string;
  lower: number;
  upper: number;
}

/**
 * The bounds that a source's words are read as.
 * @throws Error when the code list does not know the words: they have no number until somebody has decided how to read them
 */
export function boundsOfWords(evidence: Evidence, words: string): WordBounds {
  const codes = evidence.codelists.get("wording")?.codes ?? [];
  const found = codes.find(({extra}) => (extra.words ?? "").split("|").includes(words));
  if (!found)
    throw new Error(`words without a reading: "${words}" (known: ${codes.map(({extra}) => extra.words).join("|")})`);
  return {code: found.code, lower: Number(found.extra.lower), upper: Number(found.extra.upper)};
}

/** The fewest and the most of a total that a share between two bounds can be. */
export function countBounds(total: number, {lower, upper}: WordBounds): {least: number; most: number} {
  return {least: Math.ceil(total * lower - 1e-9), most: Math.floor(total * upper + 1e-9)};
}
