import type {Language} from "../chapters.js";
import {formatNumber, formatQuote} from "../format.js";
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

/** What an answer is told with; what is counted stands as one and as several. */
const ANSWER_WORDS = {
  sv: {
    nothing: "Inget avsnitt innehåller",
    advice: "Pröva ett kortare ord eller ett annat ord.",
    alike: "Ord som stavas nästan likadant",
    best: `De ${SHOWN} som passar bäst visas.`,
    sections: ["avsnitt", "avsnitt"],
    on: "på",
    pages: ["sida", "sidor"],
    references: ["källa", "källor"],
    listed: "i källförteckningen"
  },
  en: {
    nothing: "No section contains",
    advice: "Try a shorter word or another word.",
    alike: "Words spelled nearly alike",
    best: `The ${SHOWN} that fit best are shown.`,
    sections: ["section", "sections"],
    on: "on",
    pages: ["page", "pages"],
    references: ["source", "sources"],
    listed: "in the list of references"
  }
} as const;

/**
 * What a query has found, for the eye and for the screen reader: how many sections on how many pages, and how many of the sources in the
 * list of references.
 * @param query as typed; an empty one says nothing
 */
export function describeAnswer({hits, approximate}: Answer, query: string, language: Language): string {
  const words = ANSWER_WORDS[language];
  const quoted = formatQuote(query.trim(), language);
  if (query.trim() === "") return "";
  if (hits.length === 0) return `${words.nothing} ${quoted}. ${words.advice}`;
  const lead = approximate ? `${words.nothing} ${quoted}. ${words.alike}` : quoted;
  return `${lead}: ${found(hits, language)}.${hits.length > SHOWN ? ` ${words.best}` : ""}`;
}

function found(hits: Answer["hits"], language: Language): string {
  const words = ANSWER_WORDS[language];
  const count = (value: number, [one, many]: readonly [string, string]) =>
    `${formatNumber(value, language)} ${value === 1 ? one : many}`;
  const sections = hits.filter(({section}) => !section.isReference);
  const pages = new Set(sections.map(({section}) => section.page)).size;
  const references = hits.length - sections.length;
  return [
    ...(pages > 0 ? [`${count(sections.length, words.sections)} ${words.on} ${count(pages, words.pages)}`] : []),
    ...(references > 0 ? [`${count(references, words.references)} ${words.listed}`] : [])
  ].join(", ");
}
