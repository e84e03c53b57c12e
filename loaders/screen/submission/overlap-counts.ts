import type {Issue} from "../../model/issue.js";
import type {Overlap, SubmissionDimension, SubmittedTable} from "../../model/submission.js";
import {groupBy} from "./group-by.js";
import {shownKey} from "./margins.js";
import {submissionIssue} from "./messages.js";
import {inOrder, keyText, type Sums, summable, sumsBy, withoutMeasures} from "./sums.js";

/** A table of children by what it shares with the overlaps. */
interface Known {
  authority: string;
  names: readonly SubmissionDimension[];
  sums: Sums;
}

/** No authority has more children in common with others than it knows of, in one overlap or in all of its overlaps together. */
export function screenOverlapCounts(overlaps: readonly Overlap[], tables: readonly SubmittedTable[]): Issue[] {
  const dimensions = inOrder(overlaps.flatMap(({key}) => Object.keys(key) as SubmissionDimension[]));
  const known = tables.flatMap((table) => knownOf(table, dimensions));
  const single = overlaps.flatMap((overlap) => screenSingle(overlap, known));
  return single.length > 0 ? single : known.flatMap((table) => screenTogether(table, overlaps));
}

function knownOf(table: SubmittedTable, dimensions: readonly SubmissionDimension[]): Known[] {
  const counted = table.unit === "child" ? withoutMeasures(table) : undefined;
  if (!counted) return [];
  const names = inOrder(summable(counted).filter((name) => dimensions.includes(name)));
  return [{authority: table.authority, names, sums: sumsBy(counted, names)}];
}

// A table that is divided by less than the overlap still bounds it from above.
function screenSingle({authorities, key, count, origin}: Overlap, known: readonly Known[]): Issue[] {
  return authorities.flatMap((authority) => {
    const limits = known
      .filter((table) => table.authority === authority)
      .flatMap(({names, sums}) => {
        const {value, whole} = sums.get(keyText(key, names));
        return whole ? [value] : [];
      });
    const limit = Math.min(...limits);
    return count > limit
      ? [
          submissionIssue(
            "overlap-exceeds-count",
            {...origin, field: "count", value: String(count)},
            {authority, limit}
          )
        ]
      : [];
  });
}

function screenTogether({authority, names, sums}: Known, overlaps: readonly Overlap[]): Issue[] {
  const groups = groupBy(
    overlaps.filter(({authorities}) => authorities.includes(authority)),
    ({key}) => keyText(key, names)
  );
  return [...groups].flatMap(([text, group]) => {
    const together = group.reduce((sum, {count}) => sum + count, 0);
    const {value: limit, whole} = sums.get(text);
    const origin = group.at(-1)?.origin;
    if (!whole || together <= limit || !origin) return [];
    return [
      submissionIssue(
        "overlaps-exceed-count",
        {...origin, field: "count", value: String(together)},
        {authority, key: shownKey(text), limit}
      )
    ];
  });
}
