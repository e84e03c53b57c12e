import type {ComparisonClaim} from "../../model/claim.js";
import {type Selection, type Tables, toInput} from "../select.js";
import {commonOf} from "./common.js";
import {assertSameUnit, total} from "./total.js";

/** One count against another of the same unit: the word (more, fewer, equal) follows from the data. */
export function comparison(tables: Tables, id: string, left: Selection, right: Selection): ComparisonClaim {
  const [a, b] = [total(tables, left), total(tables, right)];
  assertSameUnit(id, a.rows, b.rows);
  const value = a.value > b.value ? "more" : a.value < b.value ? "fewer" : "equal";
  const sign = {more: ">", fewer: "<", equal: "="}[value];
  return {
    ...commonOf(id, [toInput(left.table, a.rows), toInput(right.table, b.rows)]),
    kind: "comparison",
    value,
    left: a.value,
    right: b.value,
    formula: `${a.formula} ${sign} ${b.formula}`
  };
}
