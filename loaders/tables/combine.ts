import {op} from "arquero";
import type {Row, Value} from "../model/table.js";
import {join} from "./publish.js";

/** Aggregates for arquero's `rollup` that keep the trace of the rows that are added. */
export const TRACE = {
  value: (d: {value: number}) => op.sum(d.value),
  sources: (d: {source: string}) => op.array_agg_distinct(d.source),
  vias: (d: {via: string}) => op.array_agg_distinct(d.via),
  origins: (d: {origin: string}) => op.array_agg(d.origin)
} as const;

/**
 * Rows that were added up with `TRACE`, as a table's rows: derived, with the keys of every source and the place of every row.
 * @param place how the sum was made
 */
export function toDerivedRows(rows: readonly object[], place: string): Row[] {
  return (rows as readonly Record<string, unknown>[]).map(({sources, vias, origins, ...row}) => ({
    ...(row as Row),
    lower: null,
    upper: null,
    status: "derived",
    wording: null,
    wordingLanguage: null,
    source: join(sources as Value[]),
    via: join(vias as Value[]),
    place,
    note: null,
    origin: (origins as string[]).join(" ")
  }));
}
