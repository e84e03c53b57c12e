import type {ProtectedCollection} from "../../loaders/model/protected.js";
import type {Collection, SubmissionDimension, SubmittedCount, SubmittedTable} from "../../loaders/model/submission.js";
import {type ProtectionResult, protectCollection} from "../../loaders/protect/collection/protect-collection.js";
import {RULES} from "../../loaders/protect/rules.js";
import {offered} from "./random-collection.js";

/** Counts by keys such as `2014 girl sexual`, in the order of the dimensions. */
type Counts = Readonly<Record<string, number>>;

/** A synthetic table of one authority; what is not listed is zero. */
export function madeTable(
  authority: string,
  dimensions: readonly SubmissionDimension[],
  counts: Counts
): SubmittedTable {
  const rows = Object.entries(counts).map(([codes, count], index): SubmittedCount => {
    const key = {authority, ...Object.fromEntries(codes.split(" ").map((code, at) => [dimensions[at], code]))};
    return {key, count, status: "final", origin: {path: "made.csv", line: index + 2}};
  });
  return {
    authority,
    unit: "child",
    dimensions: ["authority", ...dimensions],
    counts: rows,
    missing: [],
    path: "made.csv"
  };
}

/** A synthetic collection of tables. */
export function madeCollection(tables: readonly SubmittedTable[], more: Partial<Collection> = {}): Collection {
  return {
    name: "made",
    title: {sv: "Syntetiskt", en: "Synthetic"},
    edition: "1",
    date: "2016-01-01",
    synthetic: true,
    earlier: [],
    rounding: [],
    tables,
    overlaps: [],
    corrections: [],
    known: [],
    inputs: [],
    ...more
  };
}

/** Protects a made collection by the rules. */
export function protectMade(collection: Collection, earlier: readonly ProtectedCollection[] = []): ProtectionResult {
  return protectCollection(collection, {earlier, offered, rules: RULES});
}

/** The cells of one table of a protected collection as a reader sees them, by codes such as `girl sexual`. */
export function seen({collection}: ProtectionResult, table: string): Record<string, number | string> {
  const found = collection.tables.find(({name}) => name === table);
  if (!found) throw new Error(`no table "${table}" (there are: ${collection.tables.map(({name}) => name).join(", ")})`);
  return Object.fromEntries(
    found.counts.map(({key, cell}) => {
      const codes = found.dimensions.map(({name}) => key[name]).join(" ");
      if (cell.status === "bounded") return [codes, `${cell.lower}–${cell.upper ?? ""}`];
      return [codes, cell.status === "published" || cell.status === "rounded" ? cell.value : cell.status];
    })
  );
}
