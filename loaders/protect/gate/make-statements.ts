import type {Place, Statement} from "../../model/statement.js";
import {ALL} from "../collection/cubes.js";
import type {Candidate} from "./attribute.js";
import {cellId, type DeclaredCells} from "./declared.js";
import type {Reading} from "./reading.js";
import {countsOfShare} from "./written-share.js";

/** What became of the numbers of one place. */
export interface Stated {
  statements: Statement[];
  /** Numbers that are no statement: their words say too little, or they are shares of something that is hidden. */
  left: Reading[];
}

/**
 * Statements of a table's cells from the numbers of one place. A percentage says how large the cell is among the children of the same
 * total, where that total is published.
 */
export function makeStatements(
  readings: readonly Reading[],
  {collection, table}: Candidate,
  where: Place,
  cells: DeclaredCells
): Stated {
  const stated: Stated = {statements: [], left: []};
  for (const reading of readings) {
    const {authority, ...key} = reading.key;
    // A word that is not understood may name a category: then the number is of no cell that is known.
    const isWhole = reading.total || table.dimensions.every(({name}) => name in key);
    const isNamed = isWhole || (Object.keys(key).length > 0 && reading.unknown.length === 0);
    const isOther = authority !== undefined && authority !== table.authority;
    const own = isOther ? collection.tables.find((one) => one.authority === authority) : table;
    const target = own ?? (authority === ALL ? table : undefined);
    const bounds = reading.percent
      ? boundsOfShare(reading, key, target ? {collection, table: target} : undefined, cells)
      : {lo: reading.lo, hi: reading.hi};
    if (!isNamed || !target || !bounds) stated.left.push(reading);
    else
      stated.statements.push({
        collection: collection.name,
        terms: [{table: target.name, key, coefficient: 1}],
        ...bounds,
        where: {...where, at: reading.at}
      });
  }
  return stated;
}

/** The counts that a percentage allows for its cell, over every published total that it can be a share of. */
function boundsOfShare(
  reading: Reading,
  key: Readonly<Record<string, string>>,
  target: Candidate | undefined,
  cells: DeclaredCells
): {lo: number; hi: number} | undefined {
  if (!target || reading.lo !== reading.hi) return undefined;
  const bases = Object.keys(key).flatMap((name) => {
    const {[name]: _, ...rest} = key;
    const cell = cells.get(cellId(target.collection.name, target.table.name, rest))?.cell;
    return cell?.status === "published" && cell.value > 0 ? [cell.value] : [];
  });
  const counts = bases.flatMap((base) => countsOfShare(reading, [base, base]).map(([count]) => count));
  return counts.length > 0 ? {lo: Math.min(...counts), hi: Math.max(...counts)} : undefined;
}
