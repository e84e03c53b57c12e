import type {Choice} from "./choice.js";
import {type ExploredTable, getDimension, positionsOf} from "./explored-table.js";

/** The codes that are shown of one dimension, as every row can be asked for them. */
export interface HeldCodes {
  name: string;
  codes: readonly string[];
  /** For each row the position of its code. */
  column: Uint32Array;
  /** 1 for the position of each code that is shown. */
  shown: Uint8Array;
}

/** What a choice holds its dimensions at. */
export function heldCodes(table: ExploredTable, where: Choice["where"]): HeldCodes[] {
  return Object.entries(where).map(([name, wanted]) => {
    const {codes} = getDimension(table, name);
    const shown = Uint8Array.from(codes, (code) => (wanted.includes(code) ? 1 : 0));
    return {name, codes, column: positionsOf(table, name), shown};
  });
}
