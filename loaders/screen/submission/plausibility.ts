import type {Issue} from "../../model/issue.js";
import type {SubmittedTable} from "../../model/submission.js";
import {shownKey} from "./margins.js";
import {submissionIssue} from "./messages.js";
import {ALL, type Sums, summable, sumsBy, withoutMeasures} from "./sums.js";

/** A change is remarkable when it is more than this many times, and more than this many children or reports. */
const FACTOR = 3;
const DIFFERENCE = 20;

/** What a table is divided by, or nothing for the whole, with its sums. */
interface Division {
  place: {path: string; sheet?: string};
  sums: Sums;
}

/**
 * Totals of each authority and unit, whole and by each code of one dimension, beside those of last year; of tables by year, their latest
 * year. What one of the years does not list is zero there. A large change is worth a second look, no more.
 */
export function screenPlausibility(tables: readonly SubmittedTable[], previous: readonly SubmittedTable[]): Issue[] {
  const [after, before] = [listDivisions(tables), listDivisions(previous)];
  return [...after].flatMap(([id, {place, sums}]) => {
    const last = before.get(id)?.sums;
    return last === undefined ? [] : compare(id, place, last, sums);
  });
}

function compare(id: string, place: Division["place"], last: Sums, sums: Sums): Issue[] {
  return [...new Set([...sums.keys(), ...last.keys()])].flatMap((text) => {
    const [before, after] = [last.get(text), sums.get(text)];
    if (!before.whole || !after.whole || !isRemarkable(before.value, after.value)) return [];
    const key = shownKey(text === "" ? id : `${id}|${text}`);
    return [
      submissionIssue(
        "changed-much",
        {...place, value: String(after.value)},
        {key, before: before.value, after: after.value}
      )
    ];
  });
}

function isRemarkable(before: number, after: number): boolean {
  const [small, large] = [Math.min(before, after), Math.max(before, after)];
  return large > FACTOR * small && large - small > DIFFERENCE;
}

/** Of tables that are divided alike, the first: they have agreed. */
function listDivisions(tables: readonly SubmittedTable[]): Map<string, Division> {
  const divisions = new Map<string, Division>();
  for (const table of tables)
    for (const [id, division] of divisionsOf(table)) if (!divisions.has(id)) divisions.set(id, division);
  return divisions;
}

function divisionsOf(table: SubmittedTable): [string, Division][] {
  const counted = latestYear(table);
  if (!counted) return [];
  const place = table.sheet === undefined ? {path: table.path} : {path: table.path, sheet: table.sheet};
  const names = summable(counted).filter((name) => name !== "year");
  return [[], ...names.map((name) => [name])].map((kept) => [
    [table.authority, table.unit, ...kept].join("|"),
    {place, sums: sumsBy(counted, kept)}
  ]);
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
