import {checkFinite, checkSameLength} from "./numeric/check.js";

/** The difference of two products as one effect of each factor. */
export interface DasGuptaDecomposition {
  rateA: number;
  rateB: number;
  difference: number;
  /** One effect a factor, in their order; together they are the difference. */
  effects: number[];
}

/**
 * Das Gupta's (1993, P23-186) decomposition of a difference of products: each factor's effect is averaged over all orders in which
 * the factors can be exchanged, so no order is preferred and nothing is left over.
 * @throws RangeError for lists of different length, no factors, or what is no finite number
 */
export function dasGupta({
  factorsA,
  factorsB
}: {
  factorsA: readonly number[];
  factorsB: readonly number[];
}): DasGuptaDecomposition {
  checkSameLength({factorsA, factorsB});
  if (factorsA.length === 0) throw new RangeError("no factors");
  for (const [name, list] of Object.entries({factorsA, factorsB}))
    for (const [i, value] of list.entries()) checkFinite(`${name} ${i + 1}`, value);
  const product = (factors: readonly number[]) => factors.reduce((result, factor) => result * factor, 1);
  const [rateA, rateB] = [product(factorsA), product(factorsB)];
  const effects = factorsA.map((a, i) => {
    const others = factorsA.flatMap((value, j) => (j === i ? [] : [[value, factorsB[j] ?? 0] as const]));
    return (a - (factorsB[i] ?? 0)) * averageProduct(others);
  });
  return {rateA, rateB, difference: rateA - rateB, effects};
}

/**
 * The product of the other factors, averaged over all orders: of those exchanged before, k of n come from A in k!(n−k)!/(n+1)! of
 * the orders. `sums[k]` holds the sum of all products with k factors from A.
 */
function averageProduct(others: readonly (readonly [a: number, b: number])[]): number {
  let sums = [1];
  for (const [a, b] of others) {
    sums = Array.from({length: sums.length + 1}, (_, k) => (sums[k] ?? 0) * b + (sums[k - 1] ?? 0) * a);
  }
  const n = others.length;
  let [weight, average] = [1 / (n + 1), 0];
  for (const [k, sum] of sums.entries()) {
    average += sum * weight;
    weight *= (k + 1) / (n - k);
  }
  return average;
}
