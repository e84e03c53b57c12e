import type {Finding} from "../../model/finding.js";
import type {ProtectedCollection} from "../../model/protected.js";
import type {Place, Statement} from "../../model/statement.js";
import {RULES} from "../rules.js";
import {findCountingWords} from "./counting-words.js";
import {type DeclaredCell, declareCells} from "./declared.js";
import {findNumbers, type WrittenNumber} from "./figures-in-text.js";
import {findHiddenMeant} from "./hidden-meant.js";
import {judgeNumber, type Ledger, makeLedger} from "./ledger.js";
import {makeTextCleaner, wholeWord} from "./ledger-text.js";
import {resolveKey, type Word} from "./reading.js";
import {join, type TextReading} from "./text-reading.js";
import type {Vocabulary} from "./vocabulary.js";
import {placeText} from "./wording.js";
import {countsOfShare} from "./written-share.js";

/** Reads texts about one collection: every number must be accounted for, and none may be told of a hidden cell. */
export interface TextReader {
  read(text: string, where: Place): TextReading;
}

const LESS = /(färre|mindre|fewer|less)\s(än|than)\s*$|(under|below|minst|at least)\s*$/i;

/** Makes a reader of the texts about a collection. */
export function makeTextReader(collection: ProtectedCollection, vocabulary: Vocabulary): TextReader {
  const ledger = makeLedger(collection);
  const cleaner = makeTextCleaner(collection, vocabulary);
  const cells = [...declareCells([collection]).values()];
  const labels = vocabulary.labels.map(({text}) => ({text, pattern: wholeWord(text)}));
  const largest = Math.max(
    1,
    ...cells.flatMap(({cell}) => (cell.status === "published" || cell.status === "rounded" ? [cell.value] : []))
  );
  return {
    read(text, where) {
      const own = cleaner.withoutOwn(text);
      return join(own.split(/(?<=[.!?])\s+(?=\p{Lu})|\n|;\s/u).map((one) => readSentence(one, where)));
    }
  };

  function readSentence(sentence: string, where: Place): TextReading {
    const words = countingWords(sentence, where);
    const plain = /\d/.test(sentence) ? cleaner.withoutNoCounts(sentence) : "";
    const numbers = findNumbers(plain);
    if (numbers.length === 0) return {statements: [], findings: words};
    const hidden =
      numbers.length <= 2 ? findHiddenMeant(cells, resolveKey(wordsIn(sentence, labels), vocabulary).key, numbers) : [];
    const results = numbers.map((number) => readNumber(number, plain, hidden, where));
    return join([{statements: [], findings: words}, ...results]);
  }

  function readNumber(
    number: WrittenNumber,
    plain: string,
    hidden: readonly DeclaredCell[],
    where: Place
  ): TextReading {
    const [first] = hidden;
    const counts = first && countsOf(number, plain, largest);
    const scopes = new Set(hidden.map(({table}) => `${table.authority}|${table.unit}`));
    if (first && counts && scopes.size === 1) return {statements: [toStatement(first, counts, where)], findings: []};
    if (!counts && judgeNumber(number, plain, ledger) === "published") return {statements: [], findings: []};
    return {statements: [], findings: [tellUnaccounted(number, plain, where, largest)]};
  }

  function countingWords(sentence: string, where: Place): Finding[] {
    return findCountingWords(sentence)
      .filter(({phrase, value}) => !isFine(sentence, phrase, value, ledger))
      .map(({phrase}) => ({
        kind: "unaccounted",
        line: `${placeText(where)}: words that count children: "${phrase}" (write only what the tables of ${collection.name} show)`
      }));
  }

  function toStatement({table, key}: DeclaredCell, counts: {lo: number; hi: number}, where: Place): Statement {
    return {collection: collection.name, terms: [{table: table.name, key, coefficient: 1}], ...counts, where};
  }

  function tellUnaccounted(number: WrittenNumber, text: string, where: Place, most: number): Finding {
    const shown = text.slice(number.start, number.end).trim();
    const context = text.replace(/\s+/g, " ").trim().slice(0, 100);
    const leak = number.percent ? `: ${leakText(number, text, most)}` : "";
    return {
      kind: "unaccounted",
      line: `${placeText(where)}: a number that stands for nothing published in ${collection.name}: "${shown}" in "${context}"${leak} (take it out, or publish what it stands for)`
    };
  }
}

/** Labels as they stand in the text, the longest first; what a longer one covers is no word of its own. */
function wordsIn(sentence: string, labels: readonly {text: string; pattern: RegExp}[]): Word[] {
  let rest = sentence;
  return labels.flatMap(({text, pattern}): Word[] => {
    pattern.lastIndex = 0;
    if (!pattern.test(rest)) return [];
    rest = rest.replace(pattern, " ");
    return [{text}];
  });
}

function isFine(text: string, phrase: string, value: number | undefined, ledger: Ledger): boolean {
  if (value === undefined) return false;
  const isThreshold = [RULES.threshold, RULES.findableThreshold].includes(value);
  return ledger.isPublished({lo: value, hi: value}) || (isThreshold && LESS.test(text.slice(0, text.indexOf(phrase))));
}

/** The counts that a number allows for the cell it is told of; undefined when a share allows any. */
function countsOf(number: WrittenNumber, text: string, most: number): {lo: number; hi: number} | undefined {
  if (!number.percent) return {lo: number.lo, hi: number.hi};
  const counts = solutionsOf(number, text, most).map(([count]) => count);
  return counts.length > 0 && new Set(counts).size < most
    ? {lo: Math.min(...counts), hi: Math.max(...counts)}
    : undefined;
}

function solutionsOf(number: WrittenNumber, text: string, most: number): [number, number][] {
  const base = /^\s*(?:av|of)\s(?:\p{L}+\s){0,2}(\d+)/iu.exec(text.slice(number.end))?.[1];
  if (base === undefined) return countsOfShare(number, [1, most]);
  return Number(base) < 1 ? [] : countsOfShare(number, [Number(base), Number(base)]);
}

function leakText(number: WrittenNumber, text: string, most: number): string {
  const pairs = solutionsOf(number, text, most);
  const some = pairs.slice(0, 3).map(([count, base]) => `${count} of ${base}`);
  if (pairs.length === 0) return "no count up to the largest published one has it";
  return `it can only be ${some.join(", ")}${pairs.length > some.length ? ` and ${pairs.length - some.length} more` : ""}`;
}
