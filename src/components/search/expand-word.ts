import type {Language} from "../chapters.js";
import {fold} from "./fold.js";
import {stem} from "./stem.js";

/** A word with its stem. */
interface Form {
  word: string;
  stem: string;
}

/** A word that stands somewhere in the pages, as it is written and folded. */
export interface Entry {
  written: Form;
  folded: Form;
}

/** Part of a word that may be found inside another; shorter ones stand in too many words by chance. */
const SHORTEST_INSIDE = 4;
/** What a match weighs that is one only without rings and dots. */
const FOLDED = 0.6;

/** A word of the vocabulary, made ready to be compared. */
export function toEntry(word: string, language: Language): Entry {
  const formOf = (text: string): Form => ({word: text, stem: stem(text, language)});
  return {written: formOf(word), folded: formOf(fold(word))};
}

/**
 * The words of the vocabulary that a typed word may mean, each with a weight in (0, 1]: the word itself, its inflections, words that
 * begin with it, and compounds of any length that hold it; as typed before folded.
 */
export function expandWord(typed: string, vocabulary: readonly Entry[], language: Language): Map<string, number> {
  const query = toEntry(typed, language);
  const found = new Map<string, number>();
  for (const entry of vocabulary) {
    const weight = relate(query.written, entry.written) || FOLDED * relate(query.folded, entry.folded);
    if (weight > 0) found.set(entry.written.word, weight);
  }
  return found;
}

function relate(query: Form, {word, stem}: Form): number {
  if (word === query.word) return 1;
  if (stem === query.stem) return 0.8;
  if (word.startsWith(query.word)) return 0.6;
  if (word.startsWith(query.stem)) return 0.5;
  if (query.word.length >= SHORTEST_INSIDE && word.includes(query.word)) return 0.4;
  return query.stem.length >= SHORTEST_INSIDE && word.includes(query.stem) ? 0.3 : 0;
}
