import {randomBinomial, randomLcg} from "d3-random";
import {correctedV} from "./chi-square.js";
import {checkConfidence, checkPositive} from "./numeric/check.js";
import {type ContingencyTable, checkTable, marginsOf} from "./numeric/contingency.js";

const SEED = 0.20261124;

/**
 * A percentile interval of the bias-corrected Cramér's V: tables are drawn anew from the observed one (parametric multinomial
 * bootstrap, Efron & Tibshirani 1993) with n/phi children, from a fixed seed, so that every run draws the same.
 * @param input.phi how many children were found together; 1 for independent children
 * @throws RangeError when a cell is not a count, or the table is empty
 */
export function cramersVInterval(input: {table: ContingencyTable; phi: number; replicates: number; conf: number}): {
  estimate: number | null;
  lower: number;
  upper: number;
} {
  const {table, phi, replicates, conf} = input;
  checkTable(table);
  checkConfidence(conf);
  checkPositive("phi", phi);
  const estimate = correctedV(table);
  const {total} = marginsOf(table);
  if (estimate === null || total === 0) return {estimate: null, lower: 0, upper: 1};
  const draw = multinomial(table, Math.max(1, Math.round(total / phi)));
  const drawn = Array.from({length: replicates}, () => correctedV(draw()) ?? 0);
  drawn.sort((a, b) => a - b);
  const at = (p: number) => drawn[Math.min(replicates - 1, Math.max(0, Math.round(p * (replicates - 1))))] ?? 0;
  return {estimate, lower: at((1 - conf) / 2), upper: at(1 - (1 - conf) / 2)};
}

// Cell by cell: how many of the rest fall into this one.
function multinomial(table: ContingencyTable, size: number): () => number[][] {
  const binomial = randomBinomial.source(randomLcg(SEED));
  const {total} = marginsOf(table);
  return () => {
    let [left, weight] = [size, total];
    return table.map((row) =>
      row.map((cell) => {
        const drawn = left === 0 || cell === 0 ? 0 : cell >= weight ? left : binomial(left, cell / weight)();
        left -= drawn;
        weight -= cell;
        return drawn;
      })
    );
  };
}
