import type {Finding} from "../../model/finding.js";
import type {ProtectedCounts} from "../../model/protected.js";
import type {SeenFigure, SeenShape} from "../../model/seen.js";
import type {Place, Statement} from "../../model/statement.js";
import {findTable} from "./attribute.js";
import {type Context, preferredDimensions} from "./context.js";
import {cellId, type DeclaredCells} from "./declared.js";
import {groupBy} from "./group-by.js";
import {makeStatements} from "./make-statements.js";
import {readFigureMarks} from "./read-figure.js";
import type {Reading} from "./reading.js";
import {join, type TextReading} from "./text-reading.js";
import {cellText, placeText} from "./wording.js";

/** What a drawing says: its labels are texts, its marks are numbers. */
export function interpretFigure(seen: SeenFigure, context: Context): TextReading {
  const preferred = preferredDimensions(seen, context);
  const {readings, labels, named, unmeasured} = readFigureMarks(seen, context.vocabulary, preferred);
  const reader = context.readers.get(seen.mark?.collection ?? "");
  const written = reader ? labels.map((label) => reader.read(label, seen.where)) : [];
  const groups =
    seen.mark?.table === undefined ? groupBy(readings, ({key}) => key.authority) : new Map([["", readings]]);
  const drawn = [...groups.values()].map((own) => interpretMarks(own, seen, context));
  return join([
    ...written,
    ...drawn,
    {statements: [], findings: unmeasured ? tellUnmeasured(named, seen, context) : []}
  ]);
}

function interpretMarks(readings: readonly Reading[], {mark, where}: SeenFigure, context: Context): TextReading {
  const {cells, collections} = context;
  const candidate = findTable(readings, mark, collections, cells);
  const stated = candidate
    ? makeStatements(readings, candidate, where, cells)
    : {statements: [], left: mark ? [...readings] : []};
  const tables = collections.filter(({name}) => name === mark?.collection).flatMap((collection) => collection.tables);
  const unknown = stated.left.filter((reading) => !tables.some((table) => isOfPublished(reading, table)));
  return {
    statements: stated.statements.filter((statement) => !isWholeRange(statement, readings, cells)),
    findings: mark ? unknown.map((reading) => tellUnknown(reading, where)) : []
  };
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

function isOfPublished({lo, hi}: Reading, {counts}: ProtectedCounts): boolean {
  return counts.some(({cell}) => cell.status === "published" && cell.value >= lo && cell.value <= hi);
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
  named: readonly {shape: SeenShape; key: Readonly<Record<string, string>>}[],
  {mark, where}: SeenFigure,
  {cells}: Context
): Finding[] {
  return named.flatMap(({shape, key}, index): Finding[] => {
    const cell = mark?.table === undefined ? undefined : cells.get(cellId(mark.collection, mark.table, key));
    if (cell?.cell.status !== "suppressed" || shape.shape === "symbol") return [];
    const line = `${cellText(cell)}: drawn in ${placeText(where)}, mark ${index + 1} (hidden cells get no mark)`;
    return [{kind: "shown", line}];
  });
}
