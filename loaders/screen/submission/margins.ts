import type {Issue} from "../../model/issue.js";
import type {SubmittedTable} from "../../model/submission.js";
import {submissionIssue} from "./messages.js";
import {ALL, inOrder, summable, sumsBy, withoutMeasures} from "./sums.js";

/** Tables of one authority and unit are of the same children: what they have in common, down to the sum of everything, is equal. */
export function screenMargins(tables: readonly SubmittedTable[]): Issue[] {
  const counted = tables.map(withoutMeasures).filter((table) => table !== undefined);
  return counted.flatMap((table, index) =>
    counted.slice(0, index).flatMap((earlier) => (isComparable(table, earlier) ? compare(table, earlier) : []))
  );
}

function isComparable(a: SubmittedTable, b: SubmittedTable): boolean {
  return a.authority === b.authority && a.unit === b.unit;
}

function compare(table: SubmittedTable, earlier: SubmittedTable): Issue[] {
  const names = inOrder(summable(table).filter((name) => earlier.dimensions.includes(name)));
  const [own, others] = [sumsBy(table, names), sumsBy(earlier, names)];
  const place = table.sheet === undefined ? {path: table.path} : {path: table.path, sheet: table.sheet};
  const other = earlier.sheet === undefined ? earlier.path : `${earlier.path} [${earlier.sheet}]`;
  return [...new Set([...own.keys(), ...others.keys()])].sort().flatMap((text) => {
    const [a, b] = [own.get(text), others.get(text)];
    if (a.value === b.value || !a.whole || !b.whole) return [];
    return [
      submissionIssue(
        "tables-disagree",
        {...place, value: String(a.value)},
        {key: shownKey(text), other, value: b.value}
      )
    ];
  });
}

/** A key as issues show it. */
export function shownKey(text: string): string {
  return text === "" ? ALL : text.replaceAll("|", ", ");
}
