import type {Finding} from "../../model/finding.js";
import type {ProtectedCollection} from "../../model/protected.js";
import type {Mark, Seen, SeenRows} from "../../model/seen.js";
import type {Place} from "../../model/statement.js";
import {findTable} from "./attribute.js";
import {type Context, preferredDimensions} from "./context.js";
import {declareCells} from "./declared.js";
import {isSentence} from "./grid.js";
import {groupBy} from "./group-by.js";
import {interpretFigure} from "./interpret-figure.js";
import {makeStatements} from "./make-statements.js";
import {makeNames} from "./mention.js";
import {readRows} from "./read-rows.js";
import {makeTextReader} from "./read-text.js";
import type {Reading} from "./reading.js";
import {join, NOTHING, type TextReading} from "./text-reading.js";
import type {Vocabulary} from "./vocabulary.js";
import {placeText} from "./wording.js";

/** What everything that was seen in a file says of the collections' cells, and what can be judged at once. */
export type Interpret = (seen: readonly Seen[]) => TextReading;

/**
 * Makes ready to interpret what is seen. Whatever carries a mark is held to account for each of its numbers; what carries none is read
 * where it names a collection or repeats a protected table.
 */
export function makeInterpreter(collections: readonly ProtectedCollection[], vocabulary: Vocabulary): Interpret {
  const context: Context = {
    collections,
    cells: declareCells(collections),
    vocabulary,
    readers: new Map(collections.map((collection) => [collection.name, makeTextReader(collection, vocabulary)])),
    names: makeNames(collections)
  };
  return (seen) => join(seen.map((one) => interpretOne(one, context)));
}

function interpretOne(one: Seen, context: Context): TextReading {
  const wrong = wrongMark(one.mark, one.where, context.collections);
  if (wrong) return {statements: [], findings: [wrong]};
  if (one.kind === "rows") return interpretRows(one, context);
  if (one.kind === "figure") return interpretFigure(one, context);
  return context.readers.get(one.mark?.collection ?? "")?.read(one.text, one.where) ?? NOTHING;
}

function wrongMark(
  mark: Mark | undefined,
  where: Place,
  collections: readonly ProtectedCollection[]
): Finding | undefined {
  if (!mark) return undefined;
  const collection = collections.find(({name}) => name === mark.collection);
  const line = `${placeText(where)}: marked as ${mark.collection}${mark.table ? `/${mark.table}` : ""}`;
  if (!collection) return {kind: "unaccounted", line: `${line}, but there is no such protected collection`};
  if (mark.table !== undefined && !collection.tables.some(({name}) => name === mark.table))
    return {kind: "unaccounted", line: `${line}, but the collection has no such table`};
  return undefined;
}

function interpretRows(seen: SeenRows, context: Context): TextReading {
  const {mention} = context.names;
  const readings = readRows(seen, context.vocabulary, preferredDimensions(seen, context));
  const whole = seen.mark ?? markOf(mention(seen.caption));
  const marks = groupBy(readings, ({words}) => {
    const own = whole ?? markOf(words.map(mention).find((name) => name !== undefined));
    return own && JSON.stringify({...own, ...tableIn(words, own, context)});
  });
  return join([
    ...[...marks].map(([mark, own]) =>
      attributeReadings(own, mark === undefined ? undefined : (JSON.parse(mark) as Mark), seen.where, context)
    ),
    ...readSentences(seen, whole, context)
  ]);
}

/** Texts that stand in cells of a grid: notes, titles, descriptions. */
function readSentences({rows, where}: SeenRows, mark: Mark | undefined, {readers, names}: Context): TextReading[] {
  const texts = rows.flatMap((row) => row.flatMap(({text}) => (isSentence(text) && /\d/.test(text) ? [text] : [])));
  return [...new Set(texts)].flatMap((text) => {
    const collection = mark?.collection ?? names.mention(text);
    return readers.get(collection ?? "")?.read(text, {...where, at: `${where.at} "${text.slice(0, 40)}"`.trim()}) ?? [];
  });
}

/** The table that a row names, where the place itself names none. */
function tableIn(words: readonly string[], {collection, table}: Mark, {names}: Context): {table?: string} {
  const named = table ?? words.find((word) => names.tablesOf(collection).includes(word));
  return named === undefined ? {} : {table: named};
}

function markOf(collection: string | undefined): Mark | undefined {
  return collection === undefined ? undefined : {collection};
}

/** Numbers of one place that name several authorities are of several tables. */
function attributeReadings(
  readings: readonly Reading[],
  mark: Mark | undefined,
  where: Place,
  context: Context
): TextReading {
  const groups = mark?.table === undefined ? groupBy(readings, ({key}) => key.authority) : new Map([["", readings]]);
  return join([...groups.values()].map((own) => attributeTogether(own, mark, where, context)));
}

function attributeTogether(
  readings: readonly Reading[],
  mark: Mark | undefined,
  where: Place,
  context: Context
): TextReading {
  const candidate = findTable(readings, mark, context.collections, context.cells);
  if (!candidate) return mark ? accountFor(readings, mark, where, context) : NOTHING;
  const {statements, left} = makeStatements(readings, candidate, where, context.cells);
  if (!mark) return {statements, findings: []};
  return join([{statements, findings: []}, accountFor(left, mark, where, context)]);
}

/** Numbers whose words do not say which cell they are must still stand for something that is published. */
function accountFor(readings: readonly Reading[], mark: Mark, where: Place, {readers}: Context): TextReading {
  return join(
    readings.map(({lo, hi, percent, text: own, words, column, at}) => {
      const plain = /\d/.test(own) ? own : lo === hi ? `${lo}` : `${lo}–${hi}`;
      // Where the heading says per cent, the number itself need not.
      const number = percent && !/%|procent|per ?cent/i.test(plain) ? `${plain} %` : plain;
      const others = [column, ...words].filter((word) => !/\d/.test(word) && word.length < 60);
      const text = [...new Set(others), number].join(" ");
      return readers.get(mark.collection)?.read(text, {...where, at}) ?? NOTHING;
    })
  );
}
