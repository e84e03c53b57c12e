import type {Codelist} from "../model/codelist.js";
import type {Issue} from "../model/issue.js";
import type {RawDataset} from "../model/raw.js";
import {screenCodes} from "./codes.js";
import {screenColumns} from "./columns.js";
import {type Descriptor, screenDescriptor} from "./descriptor.js";
import {screenHash} from "./hash.js";
import {screenKeys} from "./keys.js";
import {screenNumbers} from "./numbers.js";
import {screenPeriods} from "./periods.js";
import {screenSources} from "./sources.js";
import {screenTotals} from "./totals.js";

/** What a dataset is screened against. */
export interface ScreeningContext {
  codelists: ReadonlyMap<string, Codelist>;
  /** Keys of `data/references.json`. */
  references: ReadonlySet<string>;
}

/** What screening found, and the checked description when there is one. */
export interface Screening {
  issues: Issue[];
  descriptor?: Descriptor;
}

/**
 * Screens a dataset in stages, each of which may rely on those before it: file and description, then columns, then every row, then what
 * the rows are together. Within a stage all issues are found at once; they are sorted by file and line.
 */
export function screenDataset(raw: RawDataset, context: ScreeningContext): Screening {
  const descriptor = screenDescriptor(raw);
  if (Array.isArray(descriptor)) return {issues: descriptor};
  if (raw.table.issues.length > 0) return {issues: [...raw.table.issues], descriptor};
  const columns = screenColumns(raw.table, descriptor);
  if (columns.length > 0) return {issues: columns, descriptor};
  const rows = screenRows(raw, descriptor, context);
  const together = rows.length > 0 ? [] : [...screenKeys(raw.table, descriptor), ...screenTotals(raw, descriptor)];
  return {issues: [...rows, ...together, ...screenHash(raw, descriptor)].sort(byPlace), descriptor};
}

function screenRows(raw: RawDataset, descriptor: Descriptor, {codelists, references}: ScreeningContext): Issue[] {
  const {table, descriptorPath} = raw;
  const isEvents = descriptor.resources[0].profile === "events";
  return [
    ...screenCodes(table, descriptor, codelists, descriptorPath),
    ...screenPeriods(table),
    ...(isEvents ? [] : screenNumbers(table)),
    ...screenSources(table, descriptor, references, descriptorPath)
  ];
}

function byPlace(a: Issue, b: Issue): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
