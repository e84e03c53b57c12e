import {op} from "arquero";
import type {Row, Value} from "../model/table.js";
import {leastSure} from "./derived.js";
import {join} from "./publish.js";

const NUMBERS: readonly Value[] = ["exact", "derived", "rounded"];

/** Aggregates for arquero's `rollup` that keep the trace of the rows that are added. */
export const TRACE = {
  value: (d: {value: number}) => op.sum(d.value),
  statuses: (d: {status: string}) => op.array_agg_distinct(d.status),
  sources: (d: {source: string}) => op.array_agg_distinct(d.source),
  vias: (d: {via: string}) => op.array_agg_distinct(d.via),
  origins: (d: {origin: string}) => op.array_agg(d.origin)
} as const;

/**
 * Rows that were added up with `TRACE`, as a table's rows: as sure as the least sure of them, with the keys of every source and the
 * place of every row.
 * @param place how the sum was made
 * @throws Error when a row has no number: arquero would add it as 0
 */
export function toDerivedRows(rows: readonly object[], place: string): Row[] {
  return (rows as readonly Record<string, unknown>[]).map(({statuses, sources, vias, origins, ...row}) => ({
    ...(row as Row),
    lower: null,
    upper: null,
    status: statusOfSum(statuses as Value[], origins as string[]),
    wording: null,
    wordingLanguage: null,
    source: join(sources as Value[]),
    via: join(vias as Value[]),
    place,
    note: null,
    origin: (origins as string[]).join(" ")
  }));
}

function statusOfSum(statuses: readonly Value[], origins: readonly string[]): string {
  const wrong = statuses.find((status) => !NUMBERS.includes(status));
  if (wrong !== undefined)
    throw new Error(
      `sum of a row without a number: status "${wrong}" (allowed: ${NUMBERS.join(", ")}) in ${origins.join(" ")}`
    );
  return leastSure(statuses);
}
