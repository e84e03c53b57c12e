import {breslowDay} from "./breslow-day.js";
import {chisqSf} from "./chisq-sf.js";
import {mantelHaenszel} from "./mantel-haenszel.js";
import {type ContingencyTable, sumOf, toFourfold} from "./numeric/contingency.js";
import {conditionalOf, massesAt} from "./numeric/hypergeometric.js";
import {twoSided} from "./numeric/two-sided.js";

/** Association in several 2×2 tables at once, given the stratum. */
export interface StratifiedTest {
  /** Without and with continuity correction; null where no stratum can say anything. */
  statistic: number | null;
  pValue: number;
  statisticCorrected: number | null;
  pValueCorrected: number;
  /** Exact, given all margins. */
  pValueExactMinlike: number;
  /** Twice the smaller tail; the report uses this one. */
  pValueExactCentral: number;
  /** The common odds ratio of Mantel and Haenszel, with the interval of Robins, Breslow and Greenland (1986). */
  orMH: number | null;
  orLower: number;
  orUpper: number;
  /** Do the strata share one odds ratio? Null with fewer than two strata that can say anything, or no finite common ratio. */
  breslowDay: number | null;
  breslowDayP: number | null;
  breslowDayTarone: number | null;
  breslowDayTaroneP: number | null;
}

/**
 * The Cochran–Mantel–Haenszel test of 2×2 tables (Mantel & Haenszel 1959), its exact form, and the homogeneity of the odds ratios.
 * Strata of at most one thing are left out.
 * @throws RangeError when a stratum is not 2×2 or a cell is not a count
 */
export function cmh2x2xK({strata}: {strata: readonly ContingencyTable[]}): StratifiedTest {
  const tables = strata.map(toFourfold).filter((cells) => sumOf(cells) > 1);
  const common = mantelHaenszel(tables, 0.95);
  return {
    ...asymptotic(tables),
    ...exact(tables),
    orMH: common.estimate,
    orLower: common.lower,
    orUpper: common.upper,
    ...breslowDay(tables, common.estimate)
  };
}

type Cells = readonly [number, number, number, number];

function asymptotic(tables: readonly Cells[]) {
  const delta = sumOf(tables.map(([a, b, c, d]) => a - ((a + b) / (a + b + c + d)) * (a + c)));
  const variance = sumOf(
    tables.map(([a, b, c, d]) => {
      const n = a + b + c + d;
      return ((a + b) / n) * ((c + d) / n) * (a + c) * ((b + d) / (n - 1));
    })
  );
  if (variance === 0) return {statistic: null, pValue: 1, statisticCorrected: null, pValueCorrected: 1};
  const distance = Math.abs(delta);
  const statistic = distance ** 2 / variance;
  const statisticCorrected = (distance - (distance >= 0.5 ? 0.5 : 0)) ** 2 / variance;
  return {
    statistic,
    pValue: chisqSf({x: statistic, df: 1}).p,
    statisticCorrected,
    pValueCorrected: chisqSf({x: statisticCorrected, df: 1}).p
  };
}

// The sum of the first cells is the sum of independent hypergeometric numbers.
function exact(tables: readonly Cells[]) {
  let [masses, index] = [[1], 0];
  for (const [a, b, c, d] of tables) {
    const distribution = conditionalOf(a + b, c + d, a + c);
    masses = convolve(masses, massesAt(distribution, 0));
    index += a - distribution.lowest;
  }
  const {minlike, central} = twoSided(masses, index);
  return {pValueExactMinlike: minlike, pValueExactCentral: central};
}

function convolve(left: readonly number[], right: readonly number[]): number[] {
  const result = new Array<number>(left.length + right.length - 1).fill(0);
  for (const [i, a] of left.entries()) {
    for (const [j, b] of right.entries()) result[i + j] = (result[i + j] ?? 0) + a * b;
  }
  return result;
}
