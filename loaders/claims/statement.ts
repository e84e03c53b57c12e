import type {StatementClaim, StatementSide} from "../model/claim.js";
import type {Row} from "../model/table.js";
import {clusteredRateRatio} from "../statistics/clustered-rate-ratio.js";
import {commonOf} from "./kinds/common.js";
import {assertSameUnit, total} from "./kinds/total.js";
import {type Selection, type Tables, toInput} from "./select.js";
import {strengthOf} from "./strength.js";

const CONFIDENCE = 0.95;
const CLUSTER = 3;

/** One side of a sentence that compares: what is counted, and of how many; without a base, the counts themselves are compared. */
export interface Side {
  count: Selection;
  base?: Selection;
}

/**
 * A sentence that says that the left side is more than the right one, by at least a margin: `girls are referred more often than boys`.
 * The page holds the sentence; this holds its cells, direction, margin and denominators, and how surely the data let it be said.
 * @param margin how many times more the sentence needs the left side to be; 1 for "more"
 */
export function statement(tables: Tables, id: string, left: Side, right: Side, margin = 1): StatementClaim {
  const [a, b] = [sideOf(tables, left), sideOf(tables, right)];
  assertSameUnit(id, a.rows, b.rows);
  const counts = {x1: a.side.numerator, t1: a.side.denominator, x2: b.side.numerator, t2: b.side.denominator};
  const [own, clustered] = [1, CLUSTER].map((phi) => clusteredRateRatio({...counts, phi, conf: CONFIDENCE}));
  if (!own || !clustered) throw new Error(`claim "${id}" has no interval`);
  const {estimate: value, lower, upper} = own;
  const finite = value !== null && Number.isFinite(value) ? value : null;
  return {
    ...commonOf(id, [toInput(left.count.table, a.rows), toInput(right.count.table, b.rows)]),
    kind: "statement",
    value: finite,
    left: a.side,
    right: b.side,
    margin,
    lower,
    ...(Number.isFinite(upper) ? {upper} : {}),
    clusteredLower: clustered.lower,
    strength: strengthOf({value, lower, clusteredLower: clustered.lower}, margin),
    formula: `(${a.formula}) / (${b.formula}), at least ${margin}`
  };
}

function sideOf(tables: Tables, {count, base}: Side): {side: StatementSide; rows: Row[]; formula: string} {
  const above = total(tables, count);
  if (!base) return {side: {numerator: above.value, denominator: 1}, rows: above.rows, formula: above.formula};
  const below = total(tables, base);
  return {
    side: {numerator: above.value, denominator: below.value},
    rows: [...above.rows, ...below.rows],
    formula: `${above.formula} / ${below.formula}`
  };
}
