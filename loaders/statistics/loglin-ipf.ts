import {checkNonNegative} from "./numeric/check.js";
import {sumOf} from "./numeric/contingency.js";

const CLOSE = 1e-13;
const ROUNDS = 200_000;

/** A log-linear model's fit to a table. */
export interface LoglinearFit {
  /** Likelihood-ratio and Pearson statistic. */
  lrt: number;
  pearson: number;
  /** Degrees of freedom as in R's loglin: cells less parameters, without regard to zeros. */
  df: number;
  /** The fitted table, in the order of the given one. */
  fit: number[];
}

/**
 * Fits a log-linear model by iterative proportional fitting (Deming & Stephan 1940).
 * @param input.table the cells, first index fastest (R's column-major order)
 * @param input.dims the size of each dimension
 * @param input.margins the margins that the model keeps, dimensions numbered from 1
 * @throws RangeError when sizes, margins and cells do not fit together, or a cell is negative
 */
export function loglinIpf({
  table,
  dims,
  margins
}: {
  table: readonly number[];
  dims: readonly number[];
  margins: readonly (readonly number[])[];
  order?: string;
}): LoglinearFit {
  checkShape(table, dims, margins);
  const kept = margins.map((margin) => groupsOf(dims, margin));
  const targets = kept.map((groups) => sumBy(groups, table));
  const size = sumOf(table);
  let fit = table.map(() => 1);
  for (let round = 0; round < ROUNDS; round++) {
    const before = fit;
    for (const [m, groups] of kept.entries()) {
      const sums = sumBy(groups, fit);
      fit = fit.map((value, i) => {
        const group = groups[i] ?? 0;
        const sum = sums.get(group) ?? 0;
        return sum === 0 ? 0 : (value * (targets[m]?.get(group) ?? 0)) / sum;
      });
    }
    if (fit.every((value, i) => Math.abs(value - (before[i] ?? 0)) <= CLOSE * Math.max(1, size))) break;
  }
  return {...distances(table, fit), df: table.length - parametersOf(dims, margins), fit};
}

function checkShape(table: readonly number[], dims: readonly number[], margins: readonly (readonly number[])[]): void {
  const cells = dims.reduce((product, size) => product * size, 1);
  if (dims.length === 0 || dims.some((size) => !Number.isSafeInteger(size) || size < 1))
    throw new RangeError(`dims are not sizes: ${dims.join(", ")}`);
  if (table.length !== cells) throw new RangeError(`table has ${table.length} cells, its dims make ${cells}`);
  for (const [i, value] of table.entries()) checkNonNegative(`table ${i + 1}`, value);
  const unknown = margins.flat().find((dim) => !Number.isSafeInteger(dim) || dim < 1 || dim > dims.length);
  if (unknown !== undefined) throw new RangeError(`margin names dimension ${unknown} of ${dims.length}`);
}

/** For each cell the number of its group in a margin. */
function groupsOf(dims: readonly number[], margin: readonly number[]): number[] {
  const cells = dims.reduce((product, size) => product * size, 1);
  const strides = dims.map((_, i) => dims.slice(0, i).reduce((product, size) => product * size, 1));
  return Array.from({length: cells}, (_, cell) =>
    margin.reduce((group, dim) => {
      const size = dims[dim - 1] ?? 1;
      return group * size + (Math.floor(cell / (strides[dim - 1] ?? 1)) % size);
    }, 0)
  );
}

function sumBy(groups: readonly number[], values: readonly number[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const [i, group] of groups.entries()) sums.set(group, (sums.get(group) ?? 0) + (values[i] ?? 0));
  return sums;
}

function distances(table: readonly number[], fit: readonly number[]): {lrt: number; pearson: number} {
  const pairs = table.map((count, i) => ({count, mean: fit[i] ?? 0}));
  const lrt = 2 * sumOf(pairs.map(({count, mean}) => (count > 0 && mean > 0 ? count * Math.log(count / mean) : 0)));
  const pearson = sumOf(pairs.map(({count, mean}) => (mean > 0 ? (count - mean) ** 2 / mean : 0)));
  return {lrt: Math.max(0, lrt), pearson};
}

// A model holds the terms of its margins and all that they contain, and a constant.
function parametersOf(dims: readonly number[], margins: readonly (readonly number[])[]): number {
  const terms = new Map<string, number>([["", 1]]);
  for (const margin of margins) {
    const parts = [...new Set(margin)].sort((a, b) => a - b);
    for (let subset = 1; subset < 2 ** parts.length; subset++) {
      const term = parts.filter((_, i) => (subset >> i) & 1);
      const parameters = term.reduce((product, dim) => product * ((dims[dim - 1] ?? 1) - 1), 1);
      terms.set(term.join(" "), parameters);
    }
  }
  return sumOf([...terms.values()]);
}
