import {mantelHaenszel} from "./mantel-haenszel.js";
import {type ContingencyTable, sumOf, toFourfold} from "./numeric/contingency.js";
import {ratioOf} from "./numeric/ratio.js";

/** An association with and without regard to strata. */
export interface SimpsonCheck {
  crudeOR: number | null;
  stratumOR: (number | null)[];
  orMH: number | null;
  /** The association changes direction when the strata are taken into account. */
  reversal: boolean;
  /** a/(a+b) − c/(c+d), null where a row is empty. */
  crudeRiskDiff: number | null;
  stratumRiskDiff: (number | null)[];
}

type Cells = readonly [number, number, number, number];

/**
 * Whether an association of 2×2 tables `[[a, b], [c, d]]` turns round when the strata are pooled (Simpson 1951): the odds ratio of
 * all together lies on one side of 1, the common one of the strata (Mantel & Haenszel) on the other.
 * @throws RangeError when a stratum is not 2×2 or a cell is not a count
 */
export function simpson({strata}: {strata: readonly ContingencyTable[]}): SimpsonCheck {
  const tables = strata.map(toFourfold);
  const pooled = [0, 1, 2, 3].map((i) => sumOf(tables.map((cells) => cells[i] ?? 0))) as unknown as Cells;
  const crudeOR = oddsRatio(pooled);
  const orMH = mantelHaenszel(
    tables.filter((cells) => sumOf(cells) > 0),
    0.95
  ).estimate;
  return {
    crudeOR,
    stratumOR: tables.map(oddsRatio),
    orMH,
    reversal: crudeOR !== null && orMH !== null && Math.sign(crudeOR - 1) * Math.sign(orMH - 1) < 0,
    crudeRiskDiff: riskDifference(pooled),
    stratumRiskDiff: tables.map(riskDifference)
  };
}

function oddsRatio([a, b, c, d]: Cells): number | null {
  return ratioOf(a * d, b * c);
}

function riskDifference([a, b, c, d]: Cells): number | null {
  return a + b === 0 || c + d === 0 ? null : a / (a + b) - c / (c + d);
}
