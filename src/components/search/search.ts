import MiniSearch, {type Query} from "minisearch";
import type {SearchIndex, Section} from "../../../loaders/model/section.js";
import {expandWord, toEntry} from "./expand-word.js";
import {nearestFirst} from "./nearest-first.js";
import {splitWords} from "./split-words.js";

/** A section in which every word of the query stands. */
export interface Hit {
  section: Section;
  /** The words of the section that answered the query. */
  terms: ReadonlySet<string>;
}

/** What a query finds, best first. */
export interface Answer {
  hits: Hit[];
  /** True when nothing matched and the hits are of words spelled nearly alike. */
  approximate: boolean;
}

/** Finds the sections that answer a query; none for a query without a word of two letters or a number. */
export type Search = (query: string) => Answer;

/** Share of a word's letters that may differ in a word spelled nearly alike. */
const FUZZY = 0.25;

/**
 * Makes ready to search: the nearest words first, then by BM25+ (MiniSearch) with a word in a heading counting four times. The title of a
 * reference is no heading of the report: what the report says of a subject comes before what others have called so.
 */
export function makeSearch({language, sections}: SearchIndex): Search {
  const engine = new MiniSearch<Section & {key: number}>({
    idField: "key",
    fields: ["heading", "text"],
    tokenize: splitWords,
    processTerm: (term) => term,
    extractField: (section, field) => {
      if (field === "heading" && section.isReference) return "";
      return section[field as keyof typeof section] as string;
    },
    searchOptions: {boost: {heading: 4}}
  });
  engine.addAll(sections.map((section, key) => ({...section, key})));
  const words = new Set(sections.flatMap(({heading, text}) => splitWords(`${heading} ${text}`)));
  const vocabulary = [...words].map((word) => toEntry(word, language));
  const run = (queries: Query[]): Hit[] =>
    engine.search({combineWith: "AND", queries}).flatMap(({id, terms}) => {
      const section = sections[id as number];
      return section ? [{section, terms: new Set(terms)}] : [];
    });
  return (query) => {
    const typed = splitWords(query).filter((word) => word.length > 1 || /\d/.test(word));
    if (typed.length === 0) return {hits: [], approximate: false};
    const weights = typed.map((word) => expandWord(word, vocabulary, language));
    const hits = run(weights.map(anyOf));
    if (hits.length > 0) return {hits: nearestFirst(hits, weights), approximate: false};
    return {hits: run(typed.map((word, index) => nearly(word, weights[index]))), approximate: true};
  };
}

function anyOf(weights: ReadonlyMap<string, number>): Query {
  return {combineWith: "OR", queries: [...weights.keys()], boostTerm: (term) => weights.get(term) ?? 1};
}

function nearly(word: string, weights: ReadonlyMap<string, number> = new Map()): Query {
  return {combineWith: "OR", queries: [anyOf(weights), {queries: [word], fuzzy: FUZZY}]};
}
