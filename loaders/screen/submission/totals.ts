import type {Issue} from "../../model/issue.js";
import type {Text} from "../../model/language.js";
import type {SubmissionDimension, SubmittedCount} from "../../model/submission.js";
import {submissionIssue} from "./messages.js";
import {ALL, type Counted, keyText, type Sum, type Sums, summable, sumsBy} from "./sums.js";

type Titles = ReadonlyMap<string, Text>;
/** A row that can be summed and that knows where it stands. */
type Row = Pick<SubmittedCount, "key" | "count" | "origin">;

interface Table extends Counted {
  counts: readonly Row[];
}

/**
 * Rows for `all` agree with their parts: what is not listed is zero, and where a part is said to be missing, the others are at most the
 * total. Measures are never added; none of them is larger than the row for all of them.
 */
export function screenTotals(table: Table, titles: Titles): Issue[] {
  const over = summable(table);
  const others = table.dimensions.filter((name) => name === "measure");
  const sums = new Map<string, Sums>();
  const sumOf = (summed: readonly SubmissionDimension[], key: SubmittedCount["key"]) => {
    const names = [...over.filter((name) => !summed.includes(name)), ...others];
    const id = names.join("|");
    const known = sums.get(id) ?? sumsBy(table, names);
    sums.set(id, known);
    return known.get(keyText(key, names));
  };
  const totals = table.counts.flatMap((row) => {
    const summed = over.filter((name) => row.key[name] === ALL);
    return summed.length === 0 ? [] : contradiction(row, sumOf(summed, row.key), title(summed, titles));
  });
  return [...totals, ...screenMeasures(table)].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function contradiction({count, origin}: Row, {value, whole}: Sum, dimension: Text): Issue[] {
  const place = {...origin, field: "count", value: String(count)};
  if (whole && value !== count) return [submissionIssue("total-disagrees", place, {dimension, sum: value})];
  return !whole && count < value ? [submissionIssue("total-below-parts", place, {dimension, sum: value})] : [];
}

function title(names: readonly SubmissionDimension[], titles: Titles): Text {
  const list = (language: "sv" | "en") => names.map((name) => titles.get(name)?.[language] ?? name).join(", ");
  return {sv: list("sv"), en: list("en")};
}

function screenMeasures({counts, missing, dimensions}: Table): Issue[] {
  if (!dimensions.includes("measure")) return [];
  const names = dimensions.filter((name) => name !== "measure");
  const wholes = new Map(
    counts.filter(({key}) => key.measure === ALL).map(({key, count}) => [keyText(key, names), count])
  );
  const unknown = new Set(missing.filter(({measure}) => measure === ALL).map((key) => keyText(key, names)));
  const parts = counts.filter(({key}) => key.measure !== ALL);
  const exceeding = parts.flatMap(({key, count, origin}) => {
    const total = wholes.get(keyText(key, names));
    return total === undefined || count <= total
      ? []
      : [submissionIssue("measure-exceeds-total", {...origin, field: "count", value: String(count)}, {total})];
  });
  const lone = parts.find(
    ({key, count}) => count > 0 && !wholes.has(keyText(key, names)) && !unknown.has(keyText(key, names))
  );
  return lone
    ? [...exceeding, submissionIssue("measure-without-total", {...lone.origin, field: "measure"}, {all: ALL})]
    : exceeding;
}
