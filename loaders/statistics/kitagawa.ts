import {checkNonNegative, checkSameLength} from "./numeric/check.js";
import {sumOf} from "./numeric/contingency.js";

/** The difference of two crude rates as what composition and what rates do to it. It is bookkeeping: no cause follows. */
export interface KitagawaDecomposition {
  crudeA: number;
  crudeB: number;
  difference: number;
  composition: number;
  rate: number;
  compositionByCategory: number[];
  rateByCategory: number[];
  /** The same with group B as the standard, and what then is left over. */
  threefold: {composition: number; rate: number; interaction: number};
}

/**
 * Kitagawa's (1955) decomposition of Σ cA·rA − Σ cB·rB: each part at the average of the other, so that two parts add up exactly.
 * @param input.compA composition of A: the categories' shares; `rateA` its rates in them; likewise of B
 * @throws RangeError for lists of different length or negative numbers
 */
export function kitagawa(input: {
  compA: readonly number[];
  rateA: readonly number[];
  compB: readonly number[];
  rateB: readonly number[];
}): KitagawaDecomposition {
  const {compA, rateA, compB, rateB} = input;
  checkSameLength({compA, rateA, compB, rateB});
  for (const [name, list] of Object.entries(input))
    for (const [i, value] of list.entries()) checkNonNegative(`${name} ${i + 1}`, value);
  const at = (list: readonly number[], i: number) => list[i] ?? 0;
  const over = (f: (cA: number, rA: number, cB: number, rB: number) => number) =>
    compA.map((cA, i) => f(cA, at(rateA, i), at(compB, i), at(rateB, i)));
  const compositionByCategory = over((cA, rA, cB, rB) => ((cA - cB) * (rA + rB)) / 2);
  const rateByCategory = over((cA, rA, cB, rB) => ((rA - rB) * (cA + cB)) / 2);
  const [crudeA, crudeB] = [sumOf(over((cA, rA) => cA * rA)), sumOf(over((_, __, cB, rB) => cB * rB))];
  return {
    crudeA,
    crudeB,
    difference: crudeA - crudeB,
    composition: sumOf(compositionByCategory),
    rate: sumOf(rateByCategory),
    compositionByCategory,
    rateByCategory,
    threefold: {
      composition: sumOf(over((cA, _, cB, rB) => (cA - cB) * rB)),
      rate: sumOf(over((_, rA, cB, rB) => (rA - rB) * cB)),
      interaction: sumOf(over((cA, rA, cB, rB) => (cA - cB) * (rA - rB)))
    }
  };
}
