import type {Text} from "./language.js";
import type {PublishedTable, Row} from "./table.js";

/** How a table was made safe to publish, under which version of the rules: it goes with the table into every file. */
export interface Disclosure {
  /** `known`: every figure was public before; else what keeps small counts from being seen or computed. */
  method: "known" | "suppression" | "rounding";
  /** Version of the rules. */
  rules: string;
  /** Counts from 1 to below it are hidden; null where every figure was public before. */
  threshold: number | null;
  /** The symbol of a hidden figure where the table is shown, in each language. */
  symbol: Text;
  /** How the rules read. */
  texts: readonly Text[];
  /** True when no child stands behind the figures. */
  synthetic: boolean;
}

// Not exported: no other module can write this property, so no table is protected by its shape alone.
const PROTECTED: unique symbol = Symbol("protected rows");

/** A table that may leave `loaders/`: only `loaders/protect/protect-table.ts` makes one, and only one can be written. */
export interface ProtectedTable extends PublishedTable {
  readonly disclosure: Disclosure;
  /** The very rows that were protected: a copy with other rows is no protected table. */
  readonly [PROTECTED]: readonly Row[];
}

/** Marks a table as protected. For `loaders/protect/protect-table.ts` alone; a test says so. */
export function markProtected(table: PublishedTable, disclosure: Disclosure): ProtectedTable {
  return {...table, disclosure, [PROTECTED]: table.rows};
}

/**
 * Refuses what has the shape of a protected table, but not the rows that were protected.
 * @throws TypeError naming the table
 */
export function assertProtected(table: ProtectedTable): void {
  if (table[PROTECTED] !== undefined && table[PROTECTED] === table.rows) return;
  throw new TypeError(`table "${table.name}" holds other rows than those that were protected`);
}
