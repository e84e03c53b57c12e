import {chisqSf} from "./chisq-sf.js";
import {sumOf} from "./numeric/contingency.js";

/** Whether strata share one odds ratio, without and with Tarone's (1985) correction. */
export interface Homogeneity {
  breslowDay: number | null;
  breslowDayP: number | null;
  breslowDayTarone: number | null;
  breslowDayTaroneP: number | null;
}

const NOTHING: Homogeneity = {breslowDay: null, breslowDayP: null, breslowDayTarone: null, breslowDayTaroneP: null};

type Cells = readonly [number, number, number, number];

/**
 * The test of Breslow and Day (1980) for 2×2 tables `[a, b, c, d]` against a common odds ratio. Strata with an empty row or column
 * have no odds ratio and are left out.
 */
export function breslowDay(tables: readonly Cells[], oddsRatio: number | null): Homogeneity {
  const strata = tables.filter(([a, b, c, d]) => (a + b) * (c + d) * (a + c) * (b + d) > 0);
  if (strata.length < 2 || oddsRatio === null || oddsRatio === 0 || !Number.isFinite(oddsRatio)) return NOTHING;
  const fitted = strata.map((cells) => ({a: cells[0], ...expectedCell(cells, oddsRatio)}));
  const statistic = sumOf(fitted.map(({a, mean, variance}) => (a - mean) ** 2 / variance));
  const excess = sumOf(fitted.map(({a, mean}) => a - mean));
  const tarone = Math.max(0, statistic - excess ** 2 / sumOf(fitted.map(({variance}) => variance)));
  const df = strata.length - 1;
  return {
    breslowDay: statistic,
    breslowDayP: chisqSf({x: statistic, df}).p,
    breslowDayTarone: tarone,
    breslowDayTaroneP: chisqSf({x: tarone, df}).p
  };
}

// The first cell that gives the odds ratio with the stratum's margins: the root of a quadratic, written so that nothing cancels.
function expectedCell([a, b, c, d]: Cells, oddsRatio: number): {mean: number; variance: number} {
  const [row1, row2, column1] = [a + b, c + d, a + c];
  const linear = oddsRatio * (row1 + column1) + row2 - column1;
  const root = Math.sqrt(linear ** 2 - 4 * (oddsRatio - 1) * oddsRatio * row1 * column1);
  const mean = (2 * oddsRatio * row1 * column1) / (linear + root);
  const inverse = 1 / mean + 1 / (row1 - mean) + 1 / (column1 - mean) + 1 / (row2 - column1 + mean);
  return {mean, variance: 1 / inverse};
}
