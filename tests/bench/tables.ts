import {randomLcg} from "d3-random";
import {
  type Policy,
  type ProtectionCell,
  type ProtectionProblem,
  reachOf
} from "../../loaders/protect/suppress/problem.js";
import {SiteError} from "../../loaders/site/site-error.js";

/** Sizes of the dimensions of a generated table, such as 2×6×4. */
export type Sizes = readonly number[];

/**
 * A synthetic table with all its margins: 376 children spread over the cells by seeded, uneven chances, so that most cells hold 0 to 4. No
 * child stands behind it.
 */
export function generateProblem(
  sizes: Sizes,
  seed: number,
  rules: {threshold: number; policy: Policy}
): ProtectionProblem {
  const keys = product(sizes);
  const values = generateCounts(sizes, seed);
  return {values, cells: listCells(sizes, keys, values, rules), known: []};
}

/** The inner cells of a generated table, the last dimension fastest. */
function generateCounts(sizes: Sizes, seed: number): number[] {
  const random = randomLcg(seed / 1000 + 0.0001);
  const keys = product(sizes);
  const chances = sizes.map((size) => Array.from({length: size}, () => 0.1 + random() ** 2));
  const weights = keys.map((key) =>
    key.reduce((weight, code, dimension) => weight * (chances[dimension]?.[code] ?? 0), 1)
  );
  const values = keys.map(() => 0);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  for (let child = 0; child < 376; child++) {
    let left = random() * sum;
    const atom = weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    values[atom] = (values[atom] ?? 0) + 1;
  }
  return values;
}

/** The inner cells as CSV: one column a dimension, and the count. */
export function tableCsv(sizes: Sizes, seed: number): string {
  const counts = generateCounts(sizes, seed);
  const header = [...sizes.map((_, dimension) => `d${dimension + 1}`), "count"];
  const rows = product(sizes).map((key, atom) => [...key.map((code) => `c${code + 1}`), counts[atom] ?? 0]);
  return `${[header, ...rows].map((row) => row.join(",")).join("\n")}\n`;
}

/**
 * Reads sizes such as `2x6x4`.
 * @throws SiteError when they are none
 */
export function parseSizes(text: string): Sizes {
  const sizes = text.split("x").map(Number);
  if (sizes.length < 2 || sizes.some((size) => !Number.isInteger(size) || size < 2 || size > 20))
    throw new SiteError([`not the sizes of a table: "${text}" (such as 2x6x4, each from 2 to 20)`]);
  return sizes;
}

function product(sizes: Sizes): number[][] {
  return sizes.reduce<number[][]>(
    (keys, size) => keys.flatMap((key) => Array.from({length: size}, (_, code) => [...key, code])),
    [[]]
  );
}

// A code of -1 stands for the total over its dimension.
function listCells(
  sizes: Sizes,
  keys: number[][],
  values: readonly number[],
  {threshold, policy}: {threshold: number; policy: Policy}
): ProtectionCell[] {
  const margins = product(sizes.map((size) => size + 1)).map((key) => key.map((code) => code - 1));
  return margins.map((margin) => {
    const atoms = keys.flatMap((key, atom) => (margin.every((code, d) => code < 0 || code === key[d]) ? [atom] : []));
    const value = atoms.reduce((sum, atom) => sum + (values[atom] ?? 0), 0);
    const total = margin.every((code) => code < 0);
    return {
      atoms,
      value,
      weight: 1,
      ...(!total && value > 0 && value < threshold ? {reach: reachOf(value, threshold, policy)} : {}),
      ...(total ? {fixed: "published" as const} : {})
    };
  });
}
