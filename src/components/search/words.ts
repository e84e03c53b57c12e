import type {Language} from "../chapters.js";
import {formatNumber} from "../format.js";
import type {Answer} from "./search.js";

/** Results that are shown; who wants fewer adds a word. */
export const SHOWN = 50;

/** What the search page says around its results. */
export const SEARCH_WORDS = {
  sv: {
    label: "Ord i rapporten",
    button: "Sök",
    results: "Sökresultat",
    failed: "Sökningen kunde inte läsa in sin ordlista. Ladda om sidan, eller använd innehållsförteckningen."
  },
  en: {
    label: "Words in the report",
    button: "Search",
    results: "Search results",
    failed: "The search could not load its list of words. Reload the page, or use the table of contents."
  }
} as const;

/**
 * One sentence on what a query has found, for the eye and for the screen reader.
 * @param query as typed; an empty one says nothing
 */
export function describeAnswer({hits, approximate}: Answer, query: string, language: Language): string {
  if (query.trim() === "") return "";
  const count = formatNumber(hits.length, language);
  const pages = formatNumber(new Set(hits.map(({section}) => section.page)).size, language);
  return SENTENCES[language](query.trim(), count, pages, approximate, hits.length > SHOWN);
}

type Sentence = (query: string, count: string, pages: string, approximate: boolean, cut: boolean) => string;

const SENTENCES: Record<Language, Sentence> = {
  sv: (query, count, pages, approximate, cut) => {
    if (count === "0") return `Inget avsnitt innehåller ”${query}”. Pröva ett kortare ord eller ett annat ord.`;
    const where = `${count} avsnitt på ${pages} ${pages === "1" ? "sida" : "sidor"}`;
    const shown = cut ? ` De ${SHOWN} som passar bäst visas.` : "";
    return approximate
      ? `Inget avsnitt innehåller ”${query}”. Ord som stavas nästan likadant: ${where}.${shown}`
      : `”${query}”: ${where}.${shown}`;
  },
  en: (query, count, pages, approximate, cut) => {
    if (count === "0") return `No section contains “${query}”. Try a shorter word or another word.`;
    const where = `${count} ${count === "1" ? "section" : "sections"} on ${pages} ${pages === "1" ? "page" : "pages"}`;
    const shown = cut ? ` The ${SHOWN} that fit best are shown.` : "";
    return approximate
      ? `No section contains “${query}”. Words spelled nearly alike: ${where}.${shown}`
      : `“${query}”: ${where}.${shown}`;
  }
};
