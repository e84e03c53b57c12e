import {checkConfidence} from "./numeric/check.js";
import {type ContingencyTable, toFourfold} from "./numeric/contingency.js";
import {type ConditionalDistribution, conditionalOf, massesAt} from "./numeric/hypergeometric.js";
import {bisectFrom} from "./numeric/root.js";
import {twoSided} from "./numeric/two-sided.js";

/** An exact test of association in a 2×2 table, with the odds ratio that is likeliest given the margins. */
export interface FisherTest {
  pValue: number;
  pValueLess: number;
  pValueGreater: number;
  /** Twice the smaller tail: agrees with the interval; the report uses this one. */
  pValueCentral: number;
  pValueMid: number;
  /** Conditional maximum likelihood; null where the margins leave only one table, 0 or Infinity at the ends. */
  oddsRatioCmle: number | null;
  lower: number;
  upper: number;
}

/**
 * Fisher's exact test of `[[a, b], [c, d]]`, and the odds ratio with its central exact interval.
 * @throws RangeError when the table is not 2×2 or a cell is not a count
 */
export function fisher2x2({table, conf}: {table: ContingencyTable; conf: number}): FisherTest {
  const [a, b, c, d] = toFourfold(table);
  checkConfidence(conf);
  const distribution = conditionalOf(a + b, c + d, a + c);
  const index = a - distribution.lowest;
  const test = twoSided(massesAt(distribution, 0), index);
  return {
    pValue: test.minlike,
    pValueLess: test.less,
    pValueGreater: test.greater,
    pValueCentral: test.central,
    pValueMid: test.mid,
    ...oddsRatio(distribution, index, (1 - conf) / 2)
  };
}

function oddsRatio(distribution: ConditionalDistribution, index: number, tail: number) {
  const last = distribution.logWeights.length - 1;
  if (last === 0) return {oddsRatioCmle: null, lower: 0, upper: Number.POSITIVE_INFINITY};
  // The mean and both tails move one way with the odds ratio, so each equation has one root.
  const meanAt = (logOdds: number) => massesAt(distribution, logOdds).reduce((mean, mass, i) => mean + mass * i, 0);
  const upTail = (logOdds: number) => tailOf(massesAt(distribution, logOdds), index, last);
  const downTail = (logOdds: number) => tailOf(massesAt(distribution, logOdds), 0, index);
  const solve = (f: (logOdds: number) => number) => Math.exp(bisectFrom(f, 0));
  return {
    oddsRatioCmle:
      index === 0 ? 0 : index === last ? Number.POSITIVE_INFINITY : solve((logOdds) => meanAt(logOdds) - index),
    lower: index === 0 ? 0 : solve((logOdds) => upTail(logOdds) - tail),
    upper: index === last ? Number.POSITIVE_INFINITY : solve((logOdds) => tail - downTail(logOdds))
  };
}

function tailOf(masses: readonly number[], from: number, to: number): number {
  return masses.slice(from, to + 1).reduce((sum, mass) => sum + mass, 0);
}
