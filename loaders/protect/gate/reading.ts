import {ALL} from "../collection/cubes.js";
import type {Meaning, Vocabulary} from "./vocabulary.js";

/** A number that was read, with what its words say of which cell it is. */
export interface Reading {
  /** Code by dimension, `all` left out; the authority too, where a word says it. */
  key: Readonly<Record<string, string>>;
  lo: number;
  hi: number;
  /** True when the number is a percentage. */
  percent: boolean;
  decimals: number;
  /** Heading of the numbers that belong together. */
  column: string;
  /** True when a word says that something is summed. */
  total: boolean;
  /** Words that say nothing that is known. */
  unknown: readonly string[];
  /** What the number stands in. */
  text: string;
  /** Whatever stands in the same row or on the same mark. */
  words: readonly string[];
  at: string;
  /** Both ends of a bar as values, and how closely they are drawn. */
  range?: {from: number; to: number; slack: number};
}

/** A word with the dimension that its own heading names, if it has one. */
export interface Word {
  text: string;
  dimension?: string;
}

/** Words that say what a number is, not which cell. */
const ROLE =
  /^(value|värde|antal.*|number.*|count|status|published|publicerad|suppressed|skyddad.*|bounded|rounded|missing|lower.*|upper.*|undre.*|övre.*|andel.*|share.*|[·.[–-].*|x|yes|no|ja|nej|barn|children|child|unit|enhet|authority|myndighet)$/i;

/**
 * Which cell a number is, from the words beside it. Words with one meaning come first; a word with several takes a dimension that they have
 * left open. Where two words speak of one dimension the nearer one counts.
 * @param words the nearest first
 * @param preferred dimensions that the place is known to be divided by
 */
export function resolveKey(
  words: readonly Word[],
  vocabulary: Vocabulary,
  preferred: readonly string[] = []
): {key: Record<string, string>; unknown: string[]; total: boolean} {
  const key: Record<string, string> = {};
  const unknown: string[] = [];
  const open: (readonly Meaning[])[] = [];
  for (const {text, dimension} of words.map(splitNamed)) {
    const all = vocabulary.meaningsOf(text);
    const meanings = dimension ? all.filter((one) => one.dimension === dimension) : all;
    if (dimension === "authority" && vocabulary.isTotal(text)) key.authority = ALL;
    else if (meanings.length > 0) open.push(meanings);
    else if (!vocabulary.isTotal(text) && !vocabulary.dimensionOf(text) && !ROLE.test(text.trim())) unknown.push(text);
  }
  for (const meanings of [...open.filter((one) => one.length === 1), ...open.filter((one) => one.length > 1)]) {
    const free = meanings.filter(({dimension}) => !(dimension in key));
    const chosen = free.find(({dimension}) => preferred.includes(dimension)) ?? free[0];
    if (chosen) key[chosen.dimension] = chosen.code;
  }
  return {key, unknown, total: words.some(({text}) => vocabulary.isTotal(text))};
}

/** `sex=girl` is the word girl of the dimension sex. */
function splitNamed(word: Word): Word {
  const [, name, text] = /^(?:data-)?([a-z]+)=(.+)$/.exec(word.text) ?? [];
  return name !== undefined && text !== undefined ? {text, dimension: name} : word;
}

/** The parts of an identifier such as `example.police.girl.15-17`; the text itself when it is none. */
export function splitIdentifier(text: string): string[] {
  return /^[\w+-]+([./|:_][\w+-]+)+$/.test(text) ? text.split(/[./|:_]/) : [text];
}
