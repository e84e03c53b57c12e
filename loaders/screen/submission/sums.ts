import {SUBMISSION_DIMENSIONS, type SubmissionDimension, type SubmittedTable} from "../../model/submission.js";

/** Code of a total. */
export const ALL = "all";

/** A combination of codes; a dimension that it does not name is summed. */
export type Key = Readonly<Partial<Record<SubmissionDimension, string>>>;

/** What can be added up: counts with a key, and keys that cannot be counted. */
export interface Counted {
  dimensions: readonly SubmissionDimension[];
  counts: readonly {key: Key; count: number}[];
  missing: readonly Key[];
}

/** A sum, and whether all of it could be counted. */
export interface Sum {
  value: number;
  whole: boolean;
}

/** The dimensions that rows may be added over: a child can have several measures, and an authority is one. */
export function summable({dimensions}: Pick<SubmittedTable, "dimensions">): SubmissionDimension[] {
  return dimensions.filter((name) => name !== "measure" && name !== "authority");
}

/** A key as text, for maps: only the dimensions named. */
export function keyText(key: Key, names: readonly SubmissionDimension[]): string {
  return names.map((name) => key[name] ?? ALL).join("|");
}

/** Sums by key text. */
export interface Sums {
  keys: () => Iterable<string>;
  /** What is not listed is zero. */
  get: (text: string) => Sum;
}

/**
 * Sums of a table’s undivided rows by some of its dimensions: what is not listed is zero; where anything that belongs to a sum is said
 * to be missing, the sum is not whole.
 * @param names dimensions that are kept; `measure` may be one
 */
export function sumsBy(table: Counted, names: readonly SubmissionDimension[]): Sums {
  const sums = new Map<string, Sum>();
  const add = (key: Key, value: number, whole: boolean) => {
    const text = keyText(key, names);
    const sum = sums.get(text) ?? {value: 0, whole: true};
    sums.set(text, {value: sum.value + value, whole: sum.whole && whole});
  };
  for (const {key, count} of undivided(table)) add(key, count, true);
  const unknown = unknownKeys(table);
  for (const key of unknown) add(key, 0, false);
  // A total that is missing, and has no parts, leaves its parts unknown as well.
  const blurred = unknown.some((key) => names.some((name) => key[name] === ALL));
  const get = (text: string) => {
    const {value, whole} = sums.get(text) ?? {value: 0, whole: true};
    return {value, whole: whole && !blurred};
  };
  return {keys: () => sums.keys(), get};
}

function undivided(table: Counted): Counted["counts"] {
  const over = summable(table);
  return table.counts.filter(({key}) => over.every((name) => key[name] !== ALL));
}

/** Missing keys that cannot be added up from their parts. */
function unknownKeys(table: Counted): Key[] {
  const over = summable(table);
  const leaves = undivided(table);
  const known = new Map<string, Set<string>>();
  return table.missing.filter((key) => {
    const names = table.dimensions.filter((name) => !over.includes(name) || key[name] !== ALL);
    if (names.length === table.dimensions.length) return true;
    const texts = known.get(names.join("|")) ?? new Set(leaves.map((leaf) => keyText(leaf.key, names)));
    known.set(names.join("|"), texts);
    return !texts.has(keyText(key, names));
  });
}

/** The rows of a table that count children or reports, not measures: those for all of its measures. */
export function withoutMeasures<T extends Counted>(table: T): T | undefined {
  if (!table.dimensions.includes("measure")) return table;
  const counts = table.counts.filter(({key}) => key.measure === ALL);
  const missing = table.missing.filter(({measure}) => measure === ALL);
  return counts.length === 0
    ? undefined
    : {...table, dimensions: table.dimensions.filter((name) => name !== "measure"), counts, missing};
}

/** Dimensions in the order of the template. */
export function inOrder(names: readonly SubmissionDimension[]): SubmissionDimension[] {
  return SUBMISSION_DIMENSIONS.filter((name) => names.includes(name));
}
