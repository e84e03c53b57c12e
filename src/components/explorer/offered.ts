import type {Choice} from "./choice.js";
import type {ExploredTable} from "./explored-table.js";
import {heldCodes} from "./held-codes.js";

/**
 * For each dimension that is held at one code, the codes that would show something: rows that fit everything else that is chosen.
 * Others can be chosen too, but give an empty table, and say so.
 */
export function codesWithRows(table: ExploredTable, {where, rows, columns}: Choice): Map<string, Set<string>> {
  const held = heldCodes(table, where).map((one) => ({...one, found: new Uint8Array(one.codes.length)}));
  for (let row = 0; row < table.size; row++) {
    let misses = 0;
    let missed = -1;
    for (let at = 0; at < held.length && misses < 2; at++) {
      const one = held[at];
      if (one?.shown[one.column[row] ?? 0] === 1) continue;
      misses++;
      missed = at;
    }
    // A row that fits all, or all but one dimension, would show with that one's code.
    if (misses === 0) for (const {column, found} of held) found[column[row] ?? 0] = 1;
    const one = misses === 1 ? held[missed] : undefined;
    if (one) one.found[one.column[row] ?? 0] = 1;
  }
  const offered = held.filter(({name}) => !rows.includes(name) && name !== columns);
  return new Map(offered.map(({name, codes, found}) => [name, new Set(codes.filter((_, at) => found[at] === 1))]));
}
