import type {Issue} from "../../model/issue.js";
import type {SubmittedTable} from "../../model/submission.js";
import {shownKey} from "./margins.js";
import {submissionIssue} from "./messages.js";
import {ALL, summable, sumsBy, withoutMeasures} from "./sums.js";

/** A change is remarkable when it is more than this many times, and more than this many children or reports. */
const FACTOR = 3;
const DIFFERENCE = 20;

interface Total {
  place: {path: string; sheet?: string};
  value: number;
}

/**
 * Totals of each authority and unit, whole and by each code of one dimension, beside those of last year; of tables by year, their latest
 * year. A large change is worth a second look, no more.
 */
export function screenPlausibility(tables: readonly SubmittedTable[], previous: readonly SubmittedTable[]): Issue[] {
  const [after, before] = [listTotals(tables), listTotals(previous)];
  return [...after].flatMap(([key, {place, value}]) => {
    const last = before.get(key)?.value;
    if (last === undefined || !isRemarkable(last, value)) return [];
    return [
      submissionIssue(
        "changed-much",
        {...place, value: String(value)},
        {key: shownKey(key), before: last, after: value}
      )
    ];
  });
}

function isRemarkable(before: number, after: number): boolean {
  const [small, large] = [Math.min(before, after), Math.max(before, after)];
  return large > FACTOR * small && large - small > DIFFERENCE;
}

function listTotals(tables: readonly SubmittedTable[]): Map<string, Total> {
  const totals = new Map<string, Total>();
  for (const table of tables) for (const [key, total] of totalsOf(table)) if (!totals.has(key)) totals.set(key, total);
  return totals;
}

function totalsOf(table: SubmittedTable): [string, Total][] {
  const counted = latestYear(table);
  if (!counted) return [];
  const place = table.sheet === undefined ? {path: table.path} : {path: table.path, sheet: table.sheet};
  const divisions = summable(counted)
    .filter((name) => name !== "year")
    .map((name) => [name]);
  return [[], ...divisions].flatMap((names) => {
    const sums = sumsBy(counted, names);
    return [...sums.keys()].flatMap((text): [string, Total][] => {
      const {value, whole} = sums.get(text);
      const key = [table.authority, table.unit, ...names, ...(text === "" ? [] : [text])].join("|");
      return whole ? [[key, {place, value}]] : [];
    });
  });
}

function latestYear(table: SubmittedTable): SubmittedTable | undefined {
  const counted = withoutMeasures(table);
  const years = (counted?.counts ?? []).flatMap(({key}) =>
    key.year === undefined || key.year === ALL ? [] : [key.year]
  );
  const latest = years.sort().at(-1);
  if (!counted || latest === undefined) return counted;
  return {
    ...counted,
    counts: counted.counts.filter(({key}) => key.year === latest),
    missing: counted.missing.filter(({year}) => year === latest)
  };
}
