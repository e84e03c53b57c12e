import type {Finding} from "../../model/finding.js";
import type {ProtectedCollection} from "../../model/protected.js";
import type {Mark, Seen, SeenFigure, SeenRows} from "../../model/seen.js";
import type {Place, Statement} from "../../model/statement.js";
import {type Candidate, findTable} from "./attribute.js";
import {cellId, type DeclaredCells, declareCells} from "./declared.js";
import {isSentence} from "./grid.js";
import {groupBy} from "./group-by.js";
import {makeStatements} from "./make-statements.js";
import {makeNames, type Names} from "./mention.js";
import {readFigureMarks} from "./read-figure.js";
import {readRows} from "./read-rows.js";
import {makeTextReader, type TextReader, type TextReading} from "./read-text.js";
import type {Reading} from "./reading.js";
import type {Vocabulary} from "./vocabulary.js";
import {cellText, placeText} from "./wording.js";

interface Context {
  collections: readonly ProtectedCollection[];
  cells: DeclaredCells;
  vocabulary: Vocabulary;
  readers: ReadonlyMap<string, TextReader>;
  names: Names;
}

/**
 * What everything that was seen says of the collections' cells, and what can be judged at once. Whatever carries a mark is held to account
 * for each of its numbers; what carries none is read where it names a collection or repeats a protected table.
 */
export function interpretSeen(
  seen: readonly Seen[],
  collections: readonly ProtectedCollection[],
  vocabulary: Vocabulary
): TextReading {
  const context: Context = {
    collections,
    cells: declareCells(collections),
    vocabulary,
    readers: new Map(collections.map((collection) => [collection.name, makeTextReader(collection, vocabulary)])),
    names: makeNames(collections)
  };
  return join(
    seen.map((one) => {
      const wrong = wrongMark(one.mark, one.where, collections);
      if (wrong) return {statements: [], findings: [wrong]};
      if (one.kind === "rows") return interpretRows(one, context);
      if (one.kind === "figure") return interpretFigure(one, context);
      return context.readers.get(one.mark?.collection ?? "")?.read(one.text, one.where) ?? NOTHING;
    })
  );
}

const NOTHING: TextReading = {statements: [], findings: []};

function join(readings: readonly TextReading[]): TextReading {
  return {
    statements: readings.flatMap(({statements}) => statements),
    findings: readings.flatMap(({findings}) => findings)
  };
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

function preferredDimensions({mark}: {mark?: Mark}, {collections}: Context): string[] {
  const table = collections.find(({name}) => name === mark?.collection)?.tables.find(({name}) => name === mark?.table);
  return table?.dimensions.map(({name}) => name) ?? [];
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

function attributeReadings(
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
      const plain = own || (lo === hi ? `${lo}` : `${lo}–${hi}`);
      // Where the heading says per cent, the number itself need not.
      const number = percent && !/%|procent|per ?cent/i.test(plain) ? `${plain} %` : plain;
      const others = [column, ...words].filter((word) => !/\d/.test(word) && word.length < 60);
      const text = [...new Set(others), number].join(" ");
      return readers.get(mark.collection)?.read(text, {...where, at}) ?? NOTHING;
    })
  );
}

function interpretFigure(seen: SeenFigure, context: Context): TextReading {
  const preferred = preferredDimensions(seen, context);
  const {readings, labels, named, unmeasured} = readFigureMarks(seen, context.vocabulary, preferred);
  const candidate = findTable(readings, seen.mark, context.collections, context.cells);
  const reader = context.readers.get(seen.mark?.collection ?? "");
  const written = join(reader ? labels.map((label) => reader.read(label, seen.where)) : []);
  if (!candidate) return written;
  const {statements, left} = makeStatements(readings, candidate, seen.where, context.cells);
  const drawn = statements.filter((statement) => !isWholeRange(statement, readings, context.cells));
  const unknown = left.filter((reading) => !isOfPublished(reading, candidate));
  return join([
    written,
    {statements: drawn, findings: seen.mark ? unknown.map((reading) => tellUnknown(reading, seen.where)) : []},
    {statements: [], findings: unmeasured ? tellUnmeasured(named, candidate, seen.where, context.cells) : []}
  ]);
}

/** A bar over all that is possible of a hidden cell says no more than the audit. */
function isWholeRange(
  {terms, collection, where}: Statement,
  readings: readonly Reading[],
  cells: DeclaredCells
): boolean {
  const [term] = terms;
  const allowed = term && cells.get(cellId(collection, term.table, term.key))?.allowed;
  const range = readings.find(({at}) => at === where.at)?.range;
  if (!allowed || !range) return false;
  return range.from <= allowed[0] + range.slack && range.to >= allowed[1] - range.slack && allowed[1] > allowed[0];
}

function isOfPublished({lo, hi}: Reading, {table}: Candidate): boolean {
  return table.counts.some(({cell}) => cell.status === "published" && cell.value >= lo && cell.value <= hi);
}

function tellUnknown({lo, hi, at}: Reading, where: Place): Finding {
  const value = ((lo + hi) / 2).toFixed(1);
  return {
    kind: "unaccounted",
    line: `${placeText({...where, at})}: a mark that stands for nothing published: it is drawn at ${value} (draw published cells only)`
  };
}

/** A mark without an axis can be measured against the marks of published cells. */
function tellUnmeasured(
  named: readonly {key: Readonly<Record<string, string>>}[],
  {collection, table}: Candidate,
  where: Place,
  cells: DeclaredCells
): Finding[] {
  return named.flatMap(({key}, index): Finding[] => {
    const cell = cells.get(cellId(collection.name, table.name, key));
    if (cell?.cell.status !== "suppressed") return [];
    return [
      {
        kind: "shown",
        line: `${cellText(cell)}: drawn in ${placeText(where)}, mark ${index + 1} (hidden cells get no mark)`
      }
    ];
  });
}
