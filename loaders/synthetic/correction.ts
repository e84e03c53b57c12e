import type {Correction} from "../model/submission.js";
import type {CountedRow} from "./count.js";
import type {Delivery} from "./deliveries.js";
import {CORRECTED} from "./descriptor.js";

/** The row that was delivered wrong, one too many, and what was written about it. */
const WRONG: Pick<Correction, "authority" | "unit" | "where" | "reason" | "since"> = {
  authority: "prosecution",
  unit: "case",
  where: {year: "2014", sex: "boy", certainty: "suspected"},
  reason: {
    sv: "Syntetiskt exempel: ett ärende hade räknats två gånger när det flyttades mellan två åklagarkammare.",
    en: "Synthetic example: one case had been counted twice when it moved between two prosecution offices."
  },
  since: CORRECTED
};

/** The rows as they were delivered: one more than the register in the wrong row. */
export function misreport(rows: readonly CountedRow[], delivery: Delivery): CountedRow[] {
  return rows.map((row) => (isWrong(row, delivery) && row.count !== undefined ? {...row, count: row.count + 1} : row));
}

/**
 * The correction that gives back what the register says; undefined where the delivery has no such row.
 */
export function correctionOf(rows: readonly CountedRow[], delivery: Delivery): Correction | undefined {
  const count = rows.find((row) => isWrong(row, delivery))?.count;
  if (count === undefined) return undefined;
  const {authority, unit, where, reason, since} = WRONG;
  return {authority, unit, where, expect: count + 1, set: count, reason, since};
}

function isWrong({codes}: CountedRow, {authority, unit, dimensions}: Delivery): boolean {
  return (
    authority === WRONG.authority &&
    unit === WRONG.unit &&
    dimensions.every((name, place) => codes[place] === WRONG.where[name])
  );
}
