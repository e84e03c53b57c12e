import {evaluate} from "./attack/system.js";
import {findOptimal} from "./suppress/optimal.js";
import {POLICIES, type Policy, type ProtectionCell, type ProtectionProblem, reachOf} from "./suppress/problem.js";

/** A two-way table of counts to be protected with its margins. */
export interface OptimalInput {
  /** Rows of counts, without margins. */
  table: readonly (readonly number[])[];
  /** Counts from 1 to below it are primary. */
  threshold: number;
  policy: Policy;
  /** False when the grand total is not shown at all: then the attacker does not have it. */
  grandTotalPublished: boolean;
}

/** How many cells the optimum suppresses. */
export interface OptimalOutput {
  primary: number;
  minSecondary: number;
  minTotalSuppressed: number;
}

/** The search in a single table ends after this many steps at the latest, or throws. */
const LIMITS = {fractional: 1_000, whole: 1_000, nodes: 1_000_000, iterations: 100_000_000};

/**
 * The fewest cells, inner or marginal, whose suppression protects the small counts of a two-way table against an attacker who knows that
 * counts are not negative. Zeros may be suppressed; a published grand total stays.
 * @throws RangeError when the table is not rectangular or holds what is no count
 * @throws UnprotectableError when no pattern protects
 */
export function sdcOptimal(input: OptimalInput): OptimalOutput {
  assertTable(input.table, input.threshold);
  if (!POLICIES.includes(input.policy))
    throw new RangeError(`unknown policy: "${input.policy}" (known: ${POLICIES.join(", ")})`);
  const problem: ProtectionProblem = {
    values: input.table.flat(),
    cells: listCells(input),
    known: []
  };
  const {suppressed, proven} = findOptimal(problem, LIMITS);
  if (!proven) throw new Error("the table is too large for the exact search");
  const primary = problem.cells.filter(({reach}) => reach).length;
  const total = suppressed.filter(Boolean).length;
  return {primary, minSecondary: total - primary, minTotalSuppressed: total};
}

function listCells(input: OptimalInput): ProtectionCell[] {
  const {table, grandTotalPublished} = input;
  const rows = table.map((_, index) => index);
  const columns = (table[0] ?? []).map((_, index) => index);
  const at = (row: number, column: number) => row * columns.length + column;
  const groups = [
    ...rows.flatMap((row) => columns.map((column) => [at(row, column)])),
    ...rows.map((row) => columns.map((column) => at(row, column))),
    ...columns.map((column) => rows.map((row) => at(row, column)))
  ];
  const values = table.flat();
  // A table of one row or one column has margins that are its cells or its total: each is one cell.
  const distinct = [...new Map(groups.map((atoms) => [atoms.join(), atoms])).values()];
  const all = values.map((_, index) => index);
  const others = distinct.filter((atoms) => atoms.length < all.length);
  return [
    ...others.map((atoms) => toCell(atoms, values, input)),
    ...(grandTotalPublished
      ? [{atoms: all, value: evaluate({atoms: all}, values), weight: 1, fixed: "published" as const}]
      : [])
  ];
}

function toCell(atoms: number[], values: readonly number[], {threshold, policy}: OptimalInput): ProtectionCell {
  const value = evaluate({atoms}, values);
  const isPrimary = value > 0 && value < threshold;
  return {atoms, value, weight: 1, ...(isPrimary ? {reach: reachOf(value, threshold, policy)} : {})};
}

function assertTable(table: OptimalInput["table"], threshold: number): void {
  const width = table[0]?.length ?? 0;
  if (width === 0 || table.some((row) => row.length !== width))
    throw new RangeError("the table must have rows of one length, at least one");
  const wrong = table.flat().find((value) => !Number.isSafeInteger(value) || value < 0);
  if (wrong !== undefined) throw new RangeError(`not a count: ${wrong}`);
  if (!Number.isInteger(threshold) || threshold < 1)
    throw new RangeError(`the threshold must be a whole number from 1: ${threshold}`);
}
