import {logChoose} from "./log-choose.js";

/** The distribution of the first cell of a 2×2 table whose margins are fixed, on `lowest`, `lowest + 1`, … */
export interface ConditionalDistribution {
  lowest: number;
  /** Logarithms of the masses at odds ratio 1, without a common constant. */
  logWeights: readonly number[];
}

/** The first cell's distribution, from the sums of the first row, the second row and the first column. */
export function conditionalOf(row1: number, row2: number, column1: number): ConditionalDistribution {
  const lowest = Math.max(0, column1 - row2);
  const highest = Math.min(row1, column1);
  const logWeights = Array.from({length: highest - lowest + 1}, (_, i) => {
    const x = lowest + i;
    return logChoose(row1, x) + logChoose(row2, column1 - x);
  });
  return {lowest, logWeights};
}

/** The masses at a given logarithm of the odds ratio; they add up to 1. */
export function massesAt({lowest, logWeights}: ConditionalDistribution, logOddsRatio: number): number[] {
  const logs = logWeights.map((weight, i) => weight + (lowest + i) * logOddsRatio);
  const largest = logs.reduce((max, value) => Math.max(max, value), Number.NEGATIVE_INFINITY);
  const masses = logs.map((value) => Math.exp(value - largest));
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  return masses.map((mass) => mass / total);
}
