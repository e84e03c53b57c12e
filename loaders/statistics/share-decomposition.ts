import {checkCount, checkSameLength} from "./numeric/check.js";
import {sumOf} from "./numeric/contingency.js";

/** The difference of two girls' shares as what the mix of categories and what the shares within them do to it. */
export interface ShareDecomposition {
  /** Girls of girls and boys; null without children, and then the rest is null too. */
  share1: number | null;
  share2: number | null;
  /** share2 − share1 = mixEffect + withinEffect. */
  difference: number | null;
  mixEffect: number | null;
  withinEffect: number | null;
}

/**
 * Kitagawa's (1955) decomposition of the girls' share between two groups or periods. A category that is empty in one of them takes
 * the other's share: its whole contribution is mix.
 * @throws RangeError for lists of different length or what is no count
 */
export function shareDecomposition(input: {
  girls1: readonly number[];
  boys1: readonly number[];
  girls2: readonly number[];
  boys2: readonly number[];
}): ShareDecomposition {
  checkSameLength(input);
  for (const [name, list] of Object.entries(input))
    for (const [i, value] of list.entries()) checkCount(`${name} ${i + 1}`, value);
  const {girls1, boys1, girls2, boys2} = input;
  const [total1, total2] = [sumOf(girls1) + sumOf(boys1), sumOf(girls2) + sumOf(boys2)];
  const share1 = total1 === 0 ? null : sumOf(girls1) / total1;
  const share2 = total2 === 0 ? null : sumOf(girls2) / total2;
  if (share1 === null || share2 === null)
    return {share1, share2, difference: null, mixEffect: null, withinEffect: null};
  const categories = girls1.map((girls, i) => {
    const first = categoryOf(girls, boys1[i] ?? 0, total1);
    const second = categoryOf(girls2[i] ?? 0, boys2[i] ?? 0, total2);
    const [s1, s2] = [first.share ?? second.share ?? 0, second.share ?? first.share ?? 0];
    return {
      mix: ((second.weight - first.weight) * (s1 + s2)) / 2,
      within: ((s2 - s1) * (first.weight + second.weight)) / 2
    };
  });
  return {
    share1,
    share2,
    difference: share2 - share1,
    mixEffect: sumOf(categories.map(({mix}) => mix)),
    withinEffect: sumOf(categories.map(({within}) => within))
  };
}

function categoryOf(girls: number, boys: number, total: number): {weight: number; share: number | null} {
  const both = girls + boys;
  return {weight: both / total, share: both === 0 ? null : girls / both};
}
