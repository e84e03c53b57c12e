import type {Delivery} from "../../model/delivered.js";
import {type Issue, isError} from "../../model/issue.js";
import type {Correction, KnownFigure, Overlap, SubmittedTable} from "../../model/submission.js";
import {columnTitles, type SubmissionContext} from "./context.js";
import {applyCorrections} from "./corrections.js";
import {screenKnown} from "./known.js";
import {screenMargins} from "./margins.js";
import {screenOverlap, screenOverlapAuthorities} from "./overlap.js";
import {screenOverlapCounts} from "./overlap-counts.js";
import {screenPlausibility} from "./plausibility.js";
import {screenTable} from "./table.js";
import {screenTotals} from "./totals.js";

/** A delivered file, and whose folder it lies in, where that is known. */
export interface OwnedDelivery {
  authority?: string;
  delivery: Delivery;
}

/** Everything that is screened together: a collection, one authority’s folder, or one file. */
export interface DeliveredParts {
  files: readonly OwnedDelivery[];
  /** Last year’s files. */
  previous: readonly OwnedDelivery[];
  overlap?: Delivery;
  known?: Delivery;
  corrections: readonly Correction[];
  correctionsPath: string;
}

/** What screening found, and what can be used where it found no errors. */
export interface ScreenedParts {
  issues: Issue[];
  tables: SubmittedTable[];
  overlaps: Overlap[];
  known: KnownFigure[];
}

/**
 * Screens deliveries in stages: each table by itself; then, where all tables of a kind stand, corrections, totals, what tables have in
 * common, overlaps; at last what is only implausible.
 */
export function screenParts(parts: DeliveredParts, context: SubmissionContext): ScreenedParts {
  const own = screenFiles(parts.files, context);
  const last = screenFiles(parts.previous, context);
  const overlap = screenOne(parts.overlap, (table) => screenOverlap(table, context));
  const known = screenOne(parts.known, (table) => screenKnown(table, context));
  const overlaps = overlap.results.flatMap((result) => result.overlaps);
  const alone = [...own.issues, ...overlap.issues, ...known.issues, ...last.issues];
  const together = screenTogether(own.tables, overlaps, parts, context, !alone.some(isError));
  const issues = [...alone, ...together.issues];
  const plausible = issues.some(isError) ? [] : screenPlausibility(together.tables, last.tables);
  return {
    issues: [...issues, ...plausible],
    tables: together.tables,
    overlaps,
    known: known.results.flatMap((result) => result.known)
  };
}

function screenFiles(
  files: readonly OwnedDelivery[],
  context: SubmissionContext
): {tables: SubmittedTable[]; issues: Issue[]} {
  const screened = files.flatMap(({authority, delivery}) =>
    delivery.issues.some(isError)
      ? [{issues: [...delivery.issues]}]
      : [{issues: [...delivery.issues]}, ...delivery.tables.map((table) => screenTable(table, context, authority))]
  );
  return {
    issues: screened.flatMap(({issues}) => issues),
    tables: screened.flatMap((result) => ("table" in result && result.table ? [result.table] : []))
  };
}

function screenOne<Result extends {issues: Issue[]}>(
  delivery: Delivery | undefined,
  screen: (table: Delivery["tables"][number]) => Result
): {results: Result[]; issues: Issue[]} {
  if (!delivery) return {results: [], issues: []};
  const results = delivery.issues.some(isError) ? [] : delivery.tables.map(screen);
  return {results, issues: [...delivery.issues, ...results.flatMap(({issues}) => issues)]};
}

/** @param complete false where some table has fallen out: then only what each table says by itself is screened. */
function screenTogether(
  delivered: readonly SubmittedTable[],
  overlaps: readonly Overlap[],
  {corrections, correctionsPath}: DeliveredParts,
  {schema}: SubmissionContext,
  complete: boolean
): {tables: SubmittedTable[]; issues: Issue[]} {
  const {tables, issues} = applyCorrections(delivered, corrections, correctionsPath);
  const wrong = issues.filter(({rule}) => complete || rule !== "correction-without-row");
  if (wrong.length > 0) return {tables, issues: wrong};
  const totals = tables.flatMap((table) => screenTotals(table, columnTitles(schema)));
  if (!complete || totals.some(isError)) return {tables, issues: totals};
  const common = [...screenMargins(tables), ...screenOverlapAuthorities(overlaps, tables)];
  const counts = common.some(isError) ? [] : screenOverlapCounts(overlaps, tables);
  return {tables, issues: [...totals, ...common, ...counts]};
}
