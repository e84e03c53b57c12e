import type {Language} from "../chapters.js";

/**
 * Endings of nouns, adjectives and verbs that a search should not depend on. What is left is at least four letters long (three before an
 * English plural s), and an s after i, s or u belongs to the word: `polis`, `status`.
 */
const ENDINGS: Record<Language, RegExp> = {
  sv: /^(\p{L}{4,}?)(?:(?:or|ar|er)(?:na)?s?|andets?|ande|ades?|[aei]?ns|ets|[aei]n|et|[ae]s?|(?<=[^siu])s)$/u,
  en: /^(?:(\p{L}{4,}?)(?:ings?|ed|es|ly)|(\p{L}{3,}?)(?<=[^siu])s)$/u
};

/**
 * A word without its ending, by a short list and no dictionary: `flicka`, `flickor` and `flickornas` give `flick`. A word without an
 * ending of the list stays whole.
 */
export function stem(word: string, language: Language): string {
  const match = ENDINGS[language].exec(word);
  return match?.[1] ?? match?.[2] ?? word;
}
